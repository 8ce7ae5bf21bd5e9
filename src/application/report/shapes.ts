import type { OutcomeKind } from '../../domain/report/outcome';

/** A shape beside the word tells results apart in black and white; Arial has all of these. */
export const SHAPES: Readonly<Record<OutcomeKind, string>> = {
  done: '●●',
  doneEarlier: '●●',
  partly: '●○',
  started: '►',
  notDone: '○○',
  dropped: '×',
  coming: '→',
  resultMissing: '?',
  notReported: '–',
};
