import { type Moment, REVERSED } from './moment';
import { readMoment, readRelated } from './relations';

const YEAR_AT_END = / ((?:19|20)\d\d)$/;
const MOST_PARTS = 24;

/** The words read as they stand, or else with the year said at the end of the whole expression. */
function readWithYear(words: string, year: string | undefined): Moment | null {
  const own = words === '' ? null : readRelated(words);
  if (own === null || own.kind !== 'yearless' || year === undefined) return own;
  return readRelated(`${words} ${year}`) ?? own;
}

/**
 * A stretch from one moment to another: «februar-mars 2025», «1. juni-15. august», «november 2025 til
 * januar 2026»; null when the words are not two moments.
 */
export function joinRange(cell: string): Moment | null {
  const words = cell.replace(/^(?:fra|frå|mellom|i|i perioden) /, '');
  const year = YEAR_AT_END.exec(words)?.[1];
  for (const separator of ['-', ' til og med ', ' til ', ' og ']) {
    if (separator === ' og ' && !cell.startsWith('mellom ')) continue;
    const parts = words.split(separator);
    const [first = '', last = ''] = parts;
    if (parts.length !== 2) continue;
    const from = readMoment(first);
    const to = readMoment(last);
    if (from?.kind === 'yearless' && to?.kind === 'dated' && year !== undefined) {
      const dated = readWithYear(first, year);
      const earlier = readWithYear(first, String(Number(year) - 1));
      if (dated?.kind === 'dated' && dated.span.from && dated.span.from <= to.span.to) {
        return between(dated, to);
      }
      return earlier ? between(earlier, to) : null;
    }
    if (from && to) return between(from, to);
  }
  return null;
}

function between(from: Moment, to: Moment): Moment | null {
  if (from.kind === 'impossible' || to.kind === 'impossible') return { kind: 'impossible' };
  if (from.kind === 'dated' && to.kind === 'dated') {
    if (from.span.from === null || to.span.to < from.span.from) return REVERSED;
    return { kind: 'dated', span: { ...to.span, from: from.span.from } };
  }
  if (from.kind === 'yearless' && to.kind === 'yearless') {
    return { kind: 'yearless', span: { ...to.span, from: from.span.from } };
  }
  return null;
}

/** A list of moments: «februar og august 2025», «vår/høst», «Q1, Q3»; null unless every part is one. */
export function splitList(cell: string): readonly Moment[] | null {
  const parts = cell.split(/, og |, | og |,|;|\/| samt | eller |(?<=20\d\d) (?=\p{L})/u);
  if (parts.length < 2 || parts.length > MOST_PARTS) return null;
  const year = YEAR_AT_END.exec(cell)?.[1];
  const moments: Moment[] = [];
  for (const part of parts) {
    const moment = readWithYear(part.trim(), year) ?? joinRange(part.trim());
    if (moment === null) return null;
    moments.push(moment);
  }
  return moments;
}
