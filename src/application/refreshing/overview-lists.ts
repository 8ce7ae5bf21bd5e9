import type { Day } from '../../domain/calendar/day';
import type { StatusKind } from '../../domain/status/status';
import { OVERVIEW_TEXTS } from '../language/overview';
import { wordIn } from '../language/word-in';
import { STATUS_WORDS } from '../language/words';
import { shownAs } from '../workbook/cell';
import type { TrackedMeasure } from '../workbook/plan-table';
import { yearLabel } from '../workbook/settings';
import type { RowPlace } from '../workbook/writes';
import { atMost, BLANK, type OverviewLine, quiet, section } from './overview-line';
import { rowsInYear } from './rows-in-year';
import { yearCell } from './status-cells';
import type { Tracking } from './track';

/** Lines the three lists share, and how many of them the first two may take each. */
const LINES = 15;
const SHARE = 5;
/** Lines of a share that are kept for what is left of the year before. */
const LEFT_OVER = 2;

const LATE: readonly StatusKind[] = ['overdue', 'behind'];
const UNREPORTED: readonly StatusKind[] = ['missingReport'];
const UPCOMING: readonly StatusKind[] = ['dueSoon', 'started', 'onTrack', 'coming'];

/** Heading, column names, how many more, and a blank row. */
const FRAME = 4;
/** What is left of the year before has a heading of its own, and says how many more. */
const OLD_FRAME = 2;

/** A measure with a day to look to, in this working year or the last. */
interface Pending {
  readonly measure: TrackedMeasure;
  readonly due: Day;
  readonly kind: StatusKind;
  readonly words: string;
  readonly place: RowPlace;
}

/** The cell where a measure of a year is answered; in Plan where that year's own tab was not read. */
function placesIn(tracking: Tracking, year: number): (measure: TrackedMeasure) => RowPlace {
  const rows = rowsInYear(tracking, year);
  const tab = yearLabel(tracking.settings, year);
  const column = tracking.years.find(one => one.year === year)?.table.columns.get('result');
  return ({ id, row }) => {
    const index = rows.get(id);
    return index === undefined
      ? { tab: tracking.plan.table.tab.name, row: row.index }
      : { tab, row: index, column };
  };
}

/** The measures of a year with a status of these kinds; known from Plan where that year's own tab was not read. */
function pendingIn(tracking: Tracking, year: number, kinds: readonly StatusKind[]) {
  const found = tracking.byYear.get(year);
  const placeOf = placesIn(tracking, year);
  return tracking.plan.measures.flatMap((measure): readonly Pending[] => {
    const due = measure.occurrences.get(year)?.to;
    if (due === undefined) return [];
    const kind = found
      ? found.get(measure.id)?.status.kind
      : wordIn(STATUS_WORDS, yearCell(tracking, measure, year));
    if (!kind || !kinds.includes(kind)) return [];
    const words = yearCell(tracking, measure, year);
    return [{ measure, due, kind, words, place: placeOf(measure) }];
  });
}

const byDay = (pending: readonly Pending[]): readonly Pending[] =>
  pending.slice().sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));

const linesOf = (
  pending: readonly Pending[],
  kinds: readonly StatusKind[],
): readonly OverviewLine[] =>
  pending
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ measure, due, words, place }) => ({
      look: 'plain',
      cells: [
        `${measure.number} ${measure.text}`.trim(),
        shownAs({ day: due }),
        words,
        measure.responsible,
      ],
      place,
    }));

interface ListTexts {
  readonly heading: string;
  readonly columns: readonly string[];
  readonly nothing: string;
}

const list = (texts: ListTexts, lines: readonly OverviewLine[]) =>
  lines.length === 0
    ? [{ look: 'heading' as const, cells: [texts.heading] }, quiet(texts.nothing), BLANK]
    : section(texts, lines);

/** This year's, and under a heading of their own the last year's: they can be told of, but no longer done in time. */
function inBothYears(
  tracking: Tracking,
  now: readonly Pending[],
  before: readonly Pending[],
  kinds: readonly StatusKind[],
): readonly OverviewLine[] {
  const [lines, left] = [linesOf(now, kinds), linesOf(before, kinds)];
  const most = Math.min(lines.length, SHARE - Math.min(left.length, LEFT_OVER));
  const tabOf = (year: number) => yearLabel(tracking.settings, year);
  const [tab, lastTab] = [tabOf(tracking.currentYear), tabOf(tracking.currentYear - 1)];
  return [
    ...atMost(most, lines, { tab, row: 0 }),
    ...(left.length === 0
      ? []
      : [
          { look: 'columns' as const, cells: [OVERVIEW_TEXTS.from(lastTab)] },
          ...atMost(SHARE - most, left, { tab: lastTab, row: 0 }),
        ]),
  ];
}

export interface Lists {
  readonly lines: readonly OverviewLine[];
  /** The most rows they can take, whatever is reported: it follows from the plan alone. */
  readonly room: number;
}

/** What is late, what lacks a report, and what is next; where the first two are short, more of the next. */
export function overviewLists(tracking: Tracking): Lists {
  const { settings, currentYear } = tracking;
  const now = byDay(pendingIn(tracking, currentYear, [...LATE, ...UNREPORTED, ...UPCOMING]));
  const isClosed = settings.frozen.includes(currentYear - 1);
  const before = isClosed
    ? []
    : byDay(pendingIn(tracking, currentYear - 1, [...LATE, ...UNREPORTED]));
  const { late, unreported, next } = OVERVIEW_TEXTS;
  const first = [
    ...list(late, inBothYears(tracking, now, before, LATE)),
    ...list(unreported, inBothYears(tracking, now, before, UNREPORTED)),
  ];
  const room = 3 * FRAME + 2 * OLD_FRAME + Math.min(LINES, 2 * tracking.plan.measures.length);
  const tab = yearLabel(settings, currentYear);
  const upcoming = atMost(room - first.length - FRAME, linesOf(now, UPCOMING), { tab, row: 0 });
  return { lines: [...first, ...list(next, upcoming)], room };
}
