import type { Draft } from '../../domain/draft/draft';
import type { Edit } from '../../domain/draft/edit';

/** What the parts of the preview share: the draft, how to change it, and a voice. */
export interface Editing {
  readonly draft: Draft;
  /** Makes a change, and says what came of it. */
  change(change: Edit, said?: string): void;
  /** Opens a measure or sub-goal for editing, wherever it stands; null closes it. `field` gets the focus; `from` when it is closed. */
  open(line: string | null, field?: string, from?: string): void;
}

/** The id that all fields for bodies take their suggestions from. */
export const BODIES = 'bodies';

export const lineId = (key: string) => `line-${key}`;
export const goalId = (key: string) => `goal-${key}`;
export const doubtId = (key: string) => `doubt-${key}`;

/** The heading of the doubts, where the focus goes when the doubt it stood at is settled. */
export const DOUBTS = 'doubts';

/** The key that the next thing to be added gets. */
export const nextKey = ({ next }: Draft): string => `n${next}`;

/** The fields of the measure that is open; only one is. */
export const FIELDS = {
  number: 'field-number',
  when: 'field-when',
  responsible: 'field-responsible',
  kind: 'field-kind',
} as const;

/** Moves the focus once what it moves to is drawn, ready to type over; to the doubts where it no longer is. */
export const focusSoon = (id: string): void => {
  requestAnimationFrame(() => {
    const found = document.getElementById(id) ?? document.getElementById(DOUBTS);
    found?.focus();
    if (found instanceof HTMLInputElement) found.select();
  });
};
