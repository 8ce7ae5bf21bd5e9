import type { Cell } from '../workbook/cell';
import { OVERVIEW_NAME } from '../workbook/tabs.nb';
import type { Write } from '../workbook/writes';
import type { OverviewLine } from './overview';

/** The word in the hidden last column that tells the rules of colour how a row is to look. */
export const LOOK_WORDS: Readonly<Record<OverviewLine['look'], string>> = {
  title: 'tittel',
  heading: 'overskrift',
  columns: 'kolonner',
  plain: '',
};

export const OVERVIEW_WIDTH = 8;

/** Rows written beyond the last line, so that a shorter plan leaves nothing behind. */
const SPARE_ROWS = 30;

const cellsOf = ({ look, cells }: OverviewLine): readonly Cell[] => [
  ...Array.from({ length: OVERVIEW_WIDTH - 1 }, (_, i) => cells[i] ?? ''),
  LOOK_WORDS[look],
];

const SPARE: readonly OverviewLine[] = Array.from({ length: SPARE_ROWS }, () => ({
  look: 'plain',
  cells: [],
}));

/** Writes Oversikt; without `problems` the list of them, which stands last, is left as it is. */
export const overviewWrites = (
  lines: readonly OverviewLine[],
  problems: readonly OverviewLine[] | null,
): readonly Write[] => [
  {
    kind: 'cells',
    tab: OVERVIEW_NAME,
    row: 0,
    column: 0,
    values: (problems ? [...lines, ...problems, ...SPARE] : lines).map(cellsOf),
  },
];
