import { addDays, dayOf, weekdayOf, yearOf } from '../calendar/day';
import { easterSunday } from '../calendar/easter';
import { firstReading, type Rule, readByRule, wholly } from '../text/rule';
import { anyOf } from '../text/words';
import { DAY_RULES, YEAR_RULE } from './day-rules';
import { FEAST_RULES } from './feast-rules';
import { type Moment, momentOf, yearIn } from './moment';
import type { Span, YearlessSpan } from './period';
import { SEASON_RULES, YEAR_AFTER } from './season-rules';
import { AFTER, BEFORE, BY, DURING, EASTER, ELECTIONS, FROM } from './words';

/** A day no plan reaches: «fra høsten 2025» has no end of its own. */
export const NO_END = '9999-12-31';

const MOMENT_RULES: readonly Rule<Moment>[] = [...SEASON_RULES, ...DAY_RULES, ...FEAST_RULES];

/** A stretch of time with no word before it, or null. */
export const readMoment = (words: string): Moment | null => firstReading(MOMENT_RULES, words);

const readRest = (words = ''): Moment | null => readMoment(words) ?? readByRule(YEAR_RULE, words);

/** The day before or after a day of any year; counted in a leap year, so February keeps its last. */
const stepYearless = (day: string, count: number) => addDays(`2024-${day}`, count).slice(5);

type Change<T> = (span: T) => T | null;

function change(
  moment: Moment | null,
  dated: Change<Span>,
  yearless: Change<YearlessSpan>,
): Moment | null {
  if (moment?.kind === 'dated') {
    const span = dated(moment.span);
    return span && { kind: 'dated', span };
  }
  if (moment?.kind === 'yearless') {
    const span = yearless(moment.span);
    return span && { kind: 'yearless', span };
  }
  return moment;
}

const related = (words: readonly string[]) => wholly(`(?:${anyOf(words)}) (?<rest>.+)`);
/** «Innen påske» ends before the holidays, unlike «innen mars»: a rule of its own. */
const towards = (words: readonly string[]) =>
  wholly(`(?:${anyOf(words)}) (?!(?:${anyOf(EASTER)})(?: |$))(?<rest>.+)`);

/** Norway votes on a Monday in September (Valgloven § 2-1); by custom the second. */
function electionDay(year: number) {
  const first = dayOf(year, 9, 1);
  return addDays(first, ((8 - weekdayOf(first)) % 7) + 7);
}

/** Without a year «før påske» ends before the earliest Easter there can be (22 March). */
function beforeEaster(year: number | null): Moment {
  if (year === null) return momentOf(null, '03-20', 'day', null);
  return {
    kind: 'dated',
    span: { from: null, to: addDays(easterSunday(year), -8), precision: 'day' },
  };
}

/** Words before a stretch of time that say how the measure stands to it. */
export const RELATION_RULES: readonly Rule<Moment>[] = [
  {
    example: 'innen 1. november 2025',
    pattern: towards(BY),
    read: ({ rest }) =>
      change(
        readRest(rest),
        span => ({ ...span, from: null }),
        span => ({ ...span, from: null }),
      ),
  },
  {
    example: 'før 1. november',
    pattern: towards(BEFORE),
    read: ({ rest }) =>
      change(
        readRest(rest),
        ({ from, precision }) =>
          from === null ? null : { from: null, to: addDays(from, -1), precision },
        ({ from, precision }) =>
          from === null ? null : { from: null, to: stepYearless(from, -1), precision },
      ),
  },
  {
    example: 'etter 1. mars 2025',
    pattern: related(AFTER),
    read: ({ rest }) =>
      change(
        readRest(rest),
        ({ to, precision }) => {
          const from = addDays(to, 1);
          return { from, to: dayOf(yearOf(from), 12, 31), precision };
        },
        ({ to, precision }) =>
          to === '12-31' ? null : { from: stepYearless(to, 1), to: '12-31', precision },
      ),
  },
  {
    example: 'fra høsten 2025',
    pattern: related(FROM),
    read: ({ rest }) =>
      change(
        readRest(rest),
        span => ({ ...span, to: NO_END }),
        span => ({ ...span, to: '12-31' }),
      ),
  },
  {
    example: 'i løpet av våren',
    pattern: related(DURING),
    read: ({ rest }) => readMoment(rest ?? ''),
  },
  {
    example: 'før valget i 2027',
    pattern: wholly(`(?:før|innen|innan|fram til|frem til) (?:${anyOf(ELECTIONS)})`, YEAR_AFTER),
    read({ year }) {
      const votes = yearIn(year);
      if (votes === null) return null;
      const to = addDays(electionDay(votes), -1);
      return { kind: 'dated', span: { from: null, to, precision: 'day' } };
    },
  },
  {
    example: 'før påske 2026',
    pattern: wholly(`(?:før|innen|innan|til) (?:${anyOf(EASTER)})`, YEAR_AFTER),
    read: ({ year }) => beforeEaster(yearIn(year)),
  },
];

/** A stretch of time with or without a word before it, or null. */
export const readRelated = (words: string): Moment | null =>
  readMoment(words) ?? firstReading(RELATION_RULES, words);
