import type { Draft } from '../../domain/draft/draft';
import type { Edit } from '../../domain/draft/edit';

/** What the parts of the preview share: the draft, how to change it, and a voice. */
export interface Editing {
  readonly draft: Draft;
  /** Makes a change, and says what came of it. */
  change(change: Edit, said?: string): void;
  /** Opens a measure for editing, wherever it stands. */
  open(measure: string | null): void;
}

/** The id that all fields for bodies take their suggestions from. */
export const BODIES = 'bodies';

export const measureId = (key: string) => `measure-${key}`;
export const doubtId = (key: string) => `doubt-${key}`;

/** Moves the focus once what it moves to is drawn. */
export const focusSoon = (id: string): void => {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
};
