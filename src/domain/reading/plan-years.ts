import type { PlanFrame } from '../period/occurrence';
import { plainDashes } from '../text/tidy';

/** The years a document says it is for: as printed, and as working years. */
export interface PlanYears {
  readonly periodStart: number | null;
  readonly periodEnd: number | null;
  readonly frame: PlanFrame;
  /** The words of a period that is one working year over New Year; its first month is a proposal. */
  readonly overNewYear: string | null;
}

const RANGE = /((?:19|20)\d\d) ?([-/]|(?:til|og)(?= (?:19|20))) ?((?:19|20)\d\d|\d\d(?!\d))/g;
const YEAR = /(?:^|[^\d.])((?:19|20)\d\d)(?![\d.])/g;
const PERIOD_IN_TEXT =
  /(?:perioden|planperioden|planperiode:|periode:|virkeperiode:|arbeidsåret|skoleåret|skuleåret|studieåret|årene|åra) ((?:19|20)\d\d) ?- ?((?:19|20)\d\d)|^(?:for )?(?:plan)?perioden ((?:19|20)\d\d) til ((?:19|20)\d\d)|^(?:gjelder|gjeld)(?: for)?(?: året| perioden)? ((?:19|20)\d\d)(?! ?[-/\d])/im;
/** «Arbeidsåret» in the singular: the plan is for one. «Arbeidsårene» and «hvert arbeidsår» are several. */
const ONE_WORKING_YEAR = /(?:^|[^\p{L}])arbeidsår(?:et)?(?![\p{L}])/iu;
const SCHOOL_YEAR = /skoleår|skuleår|studieår|skoleruta|skuleruta/iu;
const SCHOOL = /skole|skule|elev|barnehage|(?:^|[^\p{L}])fau(?![\p{L}])/iu;
const MARCH = 3;
const AUGUST = 8;
const LONGEST_PLAN = 20;

interface Printed {
  readonly start: number;
  readonly end: number;
  readonly slashed: boolean;
  /** «2025 og 2026» are two years, whatever else is said. */
  readonly listed: boolean;
  readonly words: string;
}

const fullYear = (start: number, end: string) =>
  end.length === 2 ? Math.floor(start / 100) * 100 + Number(end) : Number(end);

/** The years in a title: the last range, or else the last year. */
function yearsInTitle(title: string): Printed | null {
  let found: Printed | null = null;
  RANGE.lastIndex = 0;
  for (let match = RANGE.exec(title); match; match = RANGE.exec(title)) {
    const [words, first = '', sign, last = ''] = match;
    const start = Number(first);
    const end = fullYear(start, last);
    if (end >= start && end - start < LONGEST_PLAN) {
      found = { start, end, slashed: sign === '/', listed: sign === 'og', words };
    }
  }
  if (found) return found;
  YEAR.lastIndex = 0;
  for (let match = YEAR.exec(title); match; match = YEAR.exec(title)) {
    const year = Number(match[1]);
    found = { start: year, end: year, slashed: false, listed: false, words: match[1] ?? '' };
  }
  return found;
}

/** «for perioden 2024–2027» near the top of a document whose title has no year. */
function yearsInText(opening: string): Printed | null {
  const match = PERIOD_IN_TEXT.exec(opening);
  const start = Number(match?.[1] ?? match?.[3] ?? match?.[5]);
  const end = Number(match?.[2] ?? match?.[4] ?? start);
  if (!match || end < start || end - start >= LONGEST_PLAN) return null;
  return { start, end, slashed: false, listed: false, words: match[0] };
}

const between = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

/**
 * The years of a plan, from its title and text (dashes of any kind). Two years that follow each other
 * are one working year over New Year where the text speaks of one «arbeidsår», the years have a slash,
 * or the plan is a school's; it is proposed to start in March, in August for a school year.
 */
export function planYears(title: string | null, text: string): PlanYears {
  const found =
    yearsInTitle(plainDashes(title ?? '')) ?? yearsInText(plainDashes(text.slice(0, 10_000)));
  if (!found) {
    const frame = { workingYears: [], startMonth: 1 };
    return { periodStart: null, periodEnd: null, frame, overNewYear: null };
  }
  const { start, end, slashed, listed, words } = found;
  const school = SCHOOL_YEAR.test(text) || SCHOOL.test(title ?? '');
  const split = end === start + 1 && !listed && (slashed || school || ONE_WORKING_YEAR.test(text));
  const frame = split
    ? { workingYears: [start], startMonth: school ? AUGUST : MARCH }
    : { workingYears: between(start, end), startMonth: 1 };
  return { periodStart: start, periodEnd: end, frame, overNewYear: split ? words : null };
}
