import { type Day, dayOf, isRealDay } from '../calendar/day';

/** One of what a quota counts: the day, and what it was in people's own words («» where nobody said). */
export interface CountedOnce {
  readonly day: Day;
  readonly what: string;
}

export interface CountedWords {
  /** In the order of the days. */
  readonly occurrences: readonly CountedOnce[];
  /** The lines that tell of no single day, as they were typed. */
  readonly rest: string;
}

const LINE = /^(?<date>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?::\s*(?<what>.*))?$/;

function countedIn(line: string): CountedOnce | null {
  const { date, month, year, what = '' } = LINE.exec(line)?.groups ?? {};
  const numbers = [Number(year), Number(month), Number(date)] as const;
  return date !== undefined && isRealDay(...numbers)
    ? { day: dayOf(...numbers), what: what.trim() }
    : null;
}

/** What was counted and when, out of a comment with lines such as «12.03.2026: Kurs i førstehjelp». */
export function countedWords(comment: string): CountedWords {
  const lines = comment.split(/\r\n|[\r\n]/).map(line => line.trim());
  return {
    occurrences: lines
      .flatMap(line => countedIn(line) ?? [])
      .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
    rest: lines
      .filter(line => countedIn(line) === null)
      .join('\n')
      .trim(),
  };
}
