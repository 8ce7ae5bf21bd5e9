import type { BarLook } from './bar';

/** What is drawn, as data: a document draws it in its way, a page in another. */
export interface Bar {
  readonly draws: 'bar';
  /** Whole percent, 0–100. */
  readonly percent: number;
  readonly look: BarLook;
}

/** A cell of the matrix; null where a measure did not apply. */
export interface MatrixCell {
  readonly tegn: string;
  readonly resultat: string;
}

export interface Matrix {
  readonly draws: 'matrix';
  readonly head: readonly string[];
  readonly rows: readonly {
    readonly nr: string;
    readonly tekst: string;
    readonly cells: readonly (MatrixCell | null)[];
  }[];
}

export type Drawing = Bar | Matrix;

/** A bar, or '' where there is nothing to draw: a tag that is empty counts as not there. */
export const bar = (percent: number | null, look: BarLook): Bar | '' =>
  percent === null ? '' : { draws: 'bar', percent, look };
