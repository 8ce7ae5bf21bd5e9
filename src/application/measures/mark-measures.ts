import { type Day, dateOf, isRealDay, monthOf, yearOf } from '../../domain/calendar/day';
import { fail, ok, type Result } from '../../domain/result';
import { EMPTY_ENTRY, type Entry } from '../../domain/status/entry';
import { occurrenceWords } from '../language/words';
import type { Ports } from '../ports';
import { shownAs } from '../workbook/cell';
import { yearLabel } from '../workbook/settings';
import { daysOf } from './days-of';
import type { Mark, Marking, MarkingProblem } from './marking';
import type { MeasureList } from './measure-view';
import { type Saved, saveMarks } from './save-marks';

/**
 * Writes what a person said of some measures in one working year, where nobody said something else
 * meanwhile; the others are left as they stand, and named. One read and one write of each tab, however many.
 */
export const markMeasures = (
  ports: Ports,
  year: number,
  marks: readonly Mark[],
): Result<Saved, MarkingProblem> => saveMarks(ports, year, () => ok(marks));

/** The one measure's refusal is the answer's. */
function ofOne(saved: Result<Saved, MarkingProblem>): Result<MeasureList, MarkingProblem> {
  if (!saved.ok) return saved;
  const [refusal] = saved.value.refused;
  return refusal ? fail(refusal.problem) : ok(saved.value.list);
}

/** The same for one measure. Answers with the year as it then stands. */
export const markMeasure = (
  ports: Ports,
  { year, ...mark }: Marking,
): Result<MeasureList, MarkingProblem> => ofOne(markMeasures(ports, year, [mark]));

/** One more of what a quota counts: which day, and what it was. */
export interface Occurrence {
  readonly id: string;
  readonly year: number;
  readonly day: Day;
  /** In a few words; may be ''. */
  readonly what: string;
  /** What the person saw: tells an occurrence that is sent twice from two of them. */
  readonly seen: Entry;
}

const MOST_WORDS = 500;
const DAY = /^\d{4}-\d\d-\d\d$/;

const isOccurrence = ({ day, what }: Occurrence) =>
  DAY.test(String(day)) &&
  isRealDay(yearOf(day), monthOf(day), dateOf(day)) &&
  typeof what === 'string' &&
  what.length <= MOST_WORDS;

const timesIn = (comment: string, line: string) =>
  comment.split('\n').filter(other => other.trim() === line).length;

/** What stands, with one more: the count goes up, and a line of the comment tells the day and what it was. */
function withOneMore(theirs: Entry, { day, what, seen }: Occurrence): Entry {
  const line = occurrenceWords(shownAs({ day }), what.replace(/\s+/g, ' ').trim());
  if (timesIn(theirs.comment, line) > timesIn(seen.comment, line)) return theirs;
  return {
    ...theirs,
    count: (theirs.count ?? 0) + 1,
    comment: [theirs.comment, line].filter(text => text !== '').join('\n'),
  };
}

/**
 * Counts one more. It is added to what stands, so two people may count at once; one that was saved
 * already, by an answer that never reached the page, is not counted again.
 */
export function countOne(
  ports: Ports,
  occurrence: Occurrence,
): Result<MeasureList, MarkingProblem> {
  const { id, year, day } = occurrence;
  if (!isOccurrence(occurrence)) return fail({ kind: 'entry-unreadable' });
  return ofOne(
    saveMarks(ports, year, ({ entries }, tracking) => {
      const { first, last } = daysOf(tracking, year);
      if (day < first || day > last) {
        const label = yearLabel(tracking.settings, year);
        return fail({ kind: 'day-outside-year', label, today: tracking.today });
      }
      const seen = entries.get(id) ?? EMPTY_ENTRY;
      return ok([{ id, seen, entry: withOneMore(seen, occurrence) }]);
    }),
  );
}
