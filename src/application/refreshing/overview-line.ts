import { OVERVIEW_TEXTS } from '../language/overview';
import type { RowPlace } from '../workbook/writes';

/** One row of the Oversikt tab, and how it is to look. */
export interface OverviewLine {
  readonly look: 'title' | 'heading' | 'columns' | 'plain' | 'quiet';
  readonly cells: readonly string[];
  /** The row its first cell leads to. */
  readonly place?: RowPlace | undefined;
}

export const BLANK: OverviewLine = { look: 'plain', cells: [] };
export const quiet = (text: string): OverviewLine => ({ look: 'quiet', cells: [text] });

/** At most `most` lines; the rest is a number, which leads to where they all stand. */
export function atMost(
  most: number,
  lines: readonly OverviewLine[],
  place?: RowPlace,
): readonly OverviewLine[] {
  const hidden = lines.length - most;
  return hidden > 0
    ? [...lines.slice(0, most), { ...quiet(OVERVIEW_TEXTS.more(hidden)), place }]
    : lines;
}

/** A table under a heading, and a blank row after it. */
export const section = (
  { heading, columns }: { readonly heading: string; readonly columns: readonly string[] },
  lines: readonly OverviewLine[],
): readonly OverviewLine[] => [
  { look: 'heading', cells: [heading] },
  { look: 'columns', cells: columns },
  ...lines,
  BLANK,
];
