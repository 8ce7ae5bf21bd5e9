import { overlaps } from '../../../grid/a1';
import type { Area } from '../../../state';
import type { Warning } from '../../view';

const inside = (inner: Area, outer: Area) =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

/** The words to ask with before these cells are changed, each once. */
export const warningsFor = (warnings: readonly Warning[], area: Area): readonly string[] => [
  ...new Set(
    warnings
      .filter(warning => overlaps(warning.area, area))
      .filter(({ exempt }) => !exempt.some(open => inside(area, open)))
      .map(({ text }) => text),
  ),
];
