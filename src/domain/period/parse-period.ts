import { fail, ok, type Result } from '../result';
import { firstReading } from '../text/rule';
import { tidyExpression } from '../text/tidy';
import { looseCell } from './loose-cells';
import type { Moment } from './moment';
import type { Period, PeriodProblem, Span, YearlessSpan } from './period';
import { readRelated } from './relations';
import { joinRange, splitList } from './several';
import {
  AUTUMN,
  EASTER,
  ELECTIONS,
  MONTHS,
  NOT_SET,
  OPEN,
  PHRASES,
  SPRING,
  SUMMER,
  WHOLE,
  WINTER,
  WITHIN_YEAR,
  YEARLY_MEETINGS,
} from './words';
import { isFlaw, YEAR_RULES } from './year-rules';

/** Longer than any expression of time; a sentence that long is not one. */
const LONGEST = 120;

/** One way of writing dashes, slashes, full stops and commas. */
const tidyCell = (text: string): string =>
  tidyExpression(text.slice(0, 4 * LONGEST))
    .replace(/^\(([^()]*)\)$/, '$1')
    .replace(/ ?([-/]) ?/g, '$1')
    .replace(/(\d)\.(?=\p{L})/gu, '$1. ')
    .replace(/(\d\.) (?=\d{1,2}\.)/g, '$1')
    .replace(/ ,/g, ',')
    .replace(/ (?:kl|klokka|klokken)\.? ?\d{1,2}(?:[.:]\d\d)?$/, '')
    .replace(/[.,;:! ]+$/, '');

/** Whether the cell says nothing of time: empty, a dash, «ikke fastsatt». */
export function saysNoTime(text: string): boolean {
  const cell = tidyCell(text);
  return cell === '' || NOT_SET.has(cell);
}

function periodOf(moments: readonly Moment[], text: string): Result<Period, PeriodProblem> {
  const spans: Span[] = [];
  const yearless: YearlessSpan[] = [];
  for (const moment of moments) {
    if (moment.kind === 'dated') spans.push(moment.span);
    else if (moment.kind === 'yearless') yearless.push(moment.span);
    else return fail({ kind: moment.kind, text });
  }
  if (spans.length > 0 && yearless.length > 0) return fail({ kind: 'unrecognised', text });
  return ok(spans.length > 0 ? { kind: 'spans', spans } : { kind: 'yearless', spans: yearless });
}

/** Words of which an expression of time without a figure holds at least one. */
const TELLING: ReadonlySet<string> = new Set(
  [
    SPRING,
    SUMMER,
    AUTUMN,
    WINTER,
    EASTER,
    ELECTIONS,
    YEARLY_MEETINGS,
    Array.from(MONTHS.keys()),
    Array.from(PHRASES.keys()),
  ]
    .reduce<readonly string[]>((all, words) => all.concat(words), [])
    .concat('halvår halvåret halvdel halvdelen kvartal kvartalet')
    .concat('månedsskiftet månadsskiftet')
    .join(' ')
    .split(' '),
);

/** Cells that are read by what they say as a whole. */
const FIXED = [WHOLE, WITHIN_YEAR, OPEN, NOT_SET];

/** Most words are no time; telling so by their words alone spares all the rules. */
const mayBeTime = (cell: string): boolean =>
  /\d/.test(cell) || cell.split(/[ .,;:/()-]+/).some(word => TELLING.has(word));

/**
 * Reads an expression of time: a cell, a label's value, a heading. Nothing, a dash or «ikke fastsatt»
 * is the whole period, and so is a cell that holds only a rhythm («årlig»); see `saysNoTime`.
 * Problems: the words are unknown, the end lies before the beginning, or no calendar has the day.
 */
export function parsePeriod(text: string): Result<Period, PeriodProblem> {
  const cell = tidyCell(text);
  if (cell.length > LONGEST) return fail({ kind: 'unrecognised', text });
  const known = FIXED.some(words => words.has(cell));
  const read = cell === '' || known || mayBeTime(cell) ? readCell(cell, text) : null;
  if (read && (read.ok || read.problem.kind !== 'unrecognised')) return read;
  return readLoose(cell, text) ?? fail({ kind: 'unrecognised', text });
}

function readCell(cell: string, text: string): Result<Period, PeriodProblem> {
  const years = firstReading(YEAR_RULES, cell);
  if (years !== null) return isFlaw(years) ? fail({ kind: years.kind, text }) : ok(years);
  const one = readRelated(cell) ?? joinRange(cell);
  const moments = one ? [one] : splitList(cell);
  return moments ? periodOf(moments, text) : fail({ kind: 'unrecognised', text });
}

/** A cell whose time stands among other words that are known: «løpende fra 2025», «mars (årlig)». */
function readLoose(cell: string, text: string): Result<Period, PeriodProblem> | null {
  const loose = looseCell(cell);
  if (!loose) return null;
  switch (loose.kind) {
    case 'open':
    case 'whole':
      return ok({ kind: loose.kind });
    case 'from':
      return readCell(loose.rest, text);
    case 'explained': {
      const outer = readCell(loose.outer, text);
      const inner = readCell(loose.rest, text);
      return outer.ok && inner.ok ? inner : null;
    }
    case 'yearly': {
      const read = readCell(loose.rest, text);
      return read.ok && read.value.kind === 'yearless' ? read : null;
    }
  }
}
