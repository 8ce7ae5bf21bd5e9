import type { Day } from '../../domain/calendar/day';
import type { StatusKind } from '../../domain/status/status';
import { OVERVIEW_TEXTS } from '../language/overview.nb';
import { wordIn } from '../language/word-in';
import { STATUS_WORDS } from '../language/words.nb';
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

const LATE: readonly StatusKind[] = ['overdue', 'behind'];
const UNREPORTED: readonly StatusKind[] = ['missingReport'];
const UPCOMING: readonly StatusKind[] = ['dueSoon', 'started', 'onTrack', 'coming'];

/** Heading, column names, how many more, and a blank row. */
const FRAME = 4;

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

const list = (texts: ListTexts, most: number, lines: readonly OverviewLine[]) =>
  lines.length === 0
    ? [{ look: 'heading' as const, cells: [texts.heading] }, quiet(texts.nothing), BLANK]
    : section(texts, atMost(most, lines));

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
  // This year first: what was forgotten last year can still be told of, but no longer done in time.
  const all = isClosed
    ? now
    : [...now, ...byDay(pendingIn(tracking, currentYear - 1, [...LATE, ...UNREPORTED]))];
  const { late, unreported, next } = OVERVIEW_TEXTS;
  const first = [
    ...list(late, SHARE, linesOf(all, LATE)),
    ...list(unreported, SHARE, linesOf(all, UNREPORTED)),
  ];
  const room = 3 * FRAME + Math.min(LINES, 2 * tracking.plan.measures.length);
  const upcoming = linesOf(now, UPCOMING);
  return { lines: [...first, ...list(next, room - first.length - FRAME, upcoming)], room };
}
