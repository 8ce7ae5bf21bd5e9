import { OVERVIEW_NAME } from '../workbook/tabs.nb';
import type { LinkedText, Write } from '../workbook/writes';
import { BLANK, type OverviewLine } from './overview-line';

/** The word in the hidden last column that tells the rules of colour how a row is to look. */
export const LOOK_WORDS: Readonly<Record<OverviewLine['look'], string>> = {
  title: 'tittel',
  heading: 'overskrift',
  columns: 'kolonner',
  quiet: 'stille',
  plain: '',
};

export const OVERVIEW_WIDTH = 5;

/** More rows than the page can ever take: all are written, so that a shorter page leaves nothing behind. */
const PAGE_ROWS = 200;

const cellsOf = ({ look, cells, place }: OverviewLine): readonly LinkedText[] => [
  ...Array.from({ length: OVERVIEW_WIDTH - 1 }, (_, i) => ({
    text: cells[i] ?? '',
    place: (i === 0 && place) || null,
  })),
  { text: LOOK_WORDS[look], place: null },
];

/** Writes Oversikt; without `standing` what stands last is left as it is. */
export function overviewWrites(
  lines: readonly OverviewLine[],
  standing: readonly OverviewLine[] | null,
): readonly Write[] {
  const page = standing ? [...lines, ...standing] : lines;
  const blanks = standing ? Math.max(0, PAGE_ROWS - page.length) : 0;
  const values = [...page, ...Array.from({ length: blanks }, () => BLANK)].map(cellsOf);
  return [{ kind: 'texts', tab: OVERVIEW_NAME, row: 0, column: 0, values }];
}
