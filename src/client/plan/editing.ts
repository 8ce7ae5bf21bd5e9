import type { Draft } from '../../domain/draft/draft';
import type { Edit } from '../../domain/draft/edit';

/** What the parts of the preview share: the draft, how to change it, and a voice. */
export interface Editing {
  readonly draft: Draft;
  /** Makes a change, and says what came of it. */
  change(change: Edit, said?: string): void;
  /** Opens a measure for editing, wherever it stands; null closes it. `from` is where to go back to. */
  open(measure: string | null, from?: string): void;
}

/** The id that all fields for bodies take their suggestions from. */
export const BODIES = 'bodies';

export const measureId = (key: string) => `measure-${key}`;
export const doubtId = (key: string) => `doubt-${key}`;

/** The heading of the doubts, where the focus goes when the doubt it stood at is settled. */
export const DOUBTS = 'doubts';

/** Moves the focus once what it moves to is drawn; to the doubts where it no longer is. */
export const focusSoon = (id: string): void => {
  requestAnimationFrame(() =>
    (document.getElementById(id) ?? document.getElementById(DOUBTS))?.focus(),
  );
};
