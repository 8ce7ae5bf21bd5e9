import { addDays, type Day, daysBetween } from '../../../src/domain/calendar/day';
import { subPeriods } from '../../../src/domain/status/quota-share';
import type { YearFacts } from '../../../src/domain/status/status-of';

/** One line of one mail, as it was sent. */
export interface Told {
  readonly day: Day;
  readonly measure: string;
  readonly body: string;
  readonly address: string;
  /** The threshold that was its reason. */
  readonly threshold: Day;
}

/** A measure that a body is to be told of, as a board would write it down. */
export interface Promised {
  readonly measure: string;
  readonly body: string;
  readonly addressOn: (day: Day) => string;
  readonly thresholds: readonly Day[];
  /** Whether a threshold is still something to tell on a day: no result is given, and its time is not over. */
  readonly isOpen: (threshold: Day, day: Day) => boolean;
}

const DAYS_FROM_DUE = [-30, -7, 0, 7, 37, 67, 97];
/** The window is 45 days. */
const DAYS_OF_WINDOW = [0, 21, 42];

/** What the rule of product.md promises of one measure whose result is given on a day, said another way. */
export function promiseOf(
  { kind, quota, occurrence, isLastYear, reportingFrom, year }: YearFacts,
  resultOn: Day,
): Pick<Promised, 'thresholds' | 'isOpen'> {
  const hasDeadline = kind === 'yearly' || (kind === 'once' && isLastYear);
  const asked = DAYS_OF_WINDOW.map(days => addDays(reportingFrom, days));
  const deadline = hasDeadline ? DAYS_FROM_DUE.map(days => addDays(occurrence.to, days)) : [];
  const shares = subPeriods(year, quota?.per ?? 'year')
    .filter(({ from, to }) => quota && from <= occurrence.to && to >= occurrence.from)
    .map(({ to }) => addDays(to, 1));
  return {
    thresholds: [...new Set([...asked, ...deadline, ...shares])],
    isOpen(threshold, day) {
      if (day >= resultOn) return false;
      if (deadline.includes(threshold)) return true;
      if (day < occurrence.from) return false;
      return asked.includes(threshold) || (shares.includes(threshold) && day <= year.to);
    },
  };
}

/** When mail could go out at all. */
export interface Sending {
  /** Days that are not quiet and on which a run came to its end. */
  readonly days: readonly Day[];
  /** Thresholds before this day are not promised. */
  readonly since: Day;
  /** Mails that one run may send. */
  readonly quota: number;
}

const REST = 14;

const mailsOn = (told: readonly Told[], day: Day) =>
  new Set(told.filter(one => one.day === day).map(({ address }) => address));

/** What two boards comparing notes would object to: mails that came twice, too close, too late, or not at all. */
export function brokenPromises(
  promised: readonly Promised[],
  told: readonly Told[],
  { days, since, quota }: Sending,
): readonly string[] {
  const objections: string[] = [];
  const mailDays = (of: (one: Told) => boolean) =>
    [...new Set(told.filter(of).map(({ day }) => day))].sort();
  for (const who of ['body', 'address'] as const) {
    for (const name of new Set(told.map(one => one[who]))) {
      mailDays(one => one[who] === name).forEach((day, i, all) => {
        const before = all[i - 1];
        if (before && daysBetween(before, day) < REST) {
          objections.push(`${name} had mails on ${before} and ${day}`);
        }
      });
    }
  }
  for (const { measure, body, addressOn, thresholds, isOpen } of promised) {
    const lines = told.filter(one => one.measure === measure && one.body === body);
    lines.forEach((line, i) => {
      const before = lines[i - 1];
      if (before && before.threshold >= line.threshold) {
        objections.push(`${measure} came twice to ${body}: ${before.day} and ${line.day}`);
      }
      if (line.threshold > line.day || !thresholds.includes(line.threshold)) {
        objections.push(`${measure} came to ${body} on ${line.day} without a reason`);
      } else if (!isOpen(line.threshold, line.day)) {
        objections.push(`${measure} came to ${body} on ${line.day}, when there was nothing to say`);
      }
    });
    for (const threshold of thresholds.filter(day => day >= since)) {
      const rests = (day: Day) =>
        told.some(
          one =>
            (one.body === body || one.address === addressOn(day)) &&
            one.day < day &&
            one.day > addDays(day, -REST),
        );
      const isFull = (day: Day) => {
        const mails = mailsOn(told, day);
        return mails.size >= quota && !mails.has(addressOn(day));
      };
      const first = days.find(day => day >= threshold && !rests(day) && !isFull(day));
      if (!first || !isOpen(threshold, first)) continue;
      const came = lines.some(
        line => line.day >= threshold && line.day <= first && line.threshold >= threshold,
      );
      if (!came) {
        objections.push(`${measure} (${threshold}) did not come to ${body} on ${first}`);
      }
    }
  }
  return objections;
}
