import { roleOf } from './labels';
import { numberedGoal } from './line-shapes';

const NUMBERED_LABEL = /^(?:tiltak|aktivitet|delmål) ?\d{1,3}(?:\.\d{1,2})?[.:]?$/iu;

/** «Innsatsområde 1», «Tiltak 3.2»: words that end in a number of their own. */
export const isNumberedLabel = (words: string): boolean =>
  numberedGoal(words)?.title === '' || NUMBERED_LABEL.test(words);

const isLabel = (cell: string): boolean => roleOf(cell) !== null || isNumberedLabel(cell);

/**
 * A row that is no row of a table but a line set in one: a single cell, or a label and its value
 * («Ansvar» beside «Styret»); null for any other.
 */
export function lineInRow(cells: readonly string[]): string | null {
  if (cells.length === 1) return cells[0] ?? '';
  const [label = '', value = '', ...others] = cells
    .map(cell => cell.trim())
    .filter(cell => cell !== '');
  if (others.length > 0 || value === '' || value.includes('\n')) return null;
  if (!isLabel(label) || isLabel(value)) return null;
  return `${label.replace(/ ?[:.]$/, '')}: ${value}`;
}
