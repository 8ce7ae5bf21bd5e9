import { readRhythm } from '../rhythm/read-rhythm';
import { OPEN, WHOLE, YEARLY } from './words';

/** What a cell says with other words around its time: the kind, or the words that are left to read. */
export type Loose =
  | { readonly kind: 'open' }
  | { readonly kind: 'whole' }
  /** A time that comes back each year. */
  | { readonly kind: 'yearly'; readonly rest: string }
  | { readonly kind: 'from'; readonly rest: string }
  /** A time, and the same once more in brackets: «vår (april-juni)». */
  | { readonly kind: 'explained'; readonly outer: string; readonly rest: string };

const AFTER_OPEN = /^(?<open>[^ ,/]+)(?:, ?|\/| og | eller | )(?<rest>.+)$/u;
const EXPLAINED = /^(?<outer>[^()]{2,40}) \((?<inner>[^()]{2,40})\)$/u;
const OPEN_FROM = /^(?:fra|frå|fom|f\.o\.m\.) /u;
const COUNTS = /gang|gong|hver|kvar|kvart|dag i m|dagen i m|ukentlig|dagleg|daglig/u;

/** «Løpende/ved behov», «kontinuerlig gjennom året», «løpende fra 2025». */
function afterOpen(cell: string): Loose | null {
  const { open = '', rest = '' } = AFTER_OPEN.exec(cell)?.groups ?? {};
  if (!OPEN.has(open)) return null;
  if (OPEN.has(rest) || WHOLE.has(rest)) return { kind: 'open' };
  return OPEN_FROM.test(rest) ? { kind: 'from', rest } : null;
}

/** «Årlig, mars», «mars hvert år», «mars (årlig)»: the time without the words for every year. */
function withoutYearly(cell: string): string | null {
  for (const words of YEARLY) {
    if (cell.startsWith(`${words} (`) && cell.endsWith(')'))
      return cell.slice(words.length + 2, -1);
    if (cell.startsWith(`${words}, `)) return cell.slice(words.length + 2);
    if (cell.endsWith(` (${words})`)) return cell.slice(0, -words.length - 3);
    if (cell.endsWith(`, ${words}`)) return cell.slice(0, -words.length - 2);
    if (cell.endsWith(` ${words}`)) return cell.slice(0, -words.length - 1);
  }
  return null;
}

/** Looks through the words around a time; null when they are none that are known. */
export function looseCell(cell: string): Loose | null {
  const open = afterOpen(cell);
  if (open) return open;
  const rest = withoutYearly(cell);
  if (rest !== null) return { kind: 'yearly', rest };
  const { outer, inner } = EXPLAINED.exec(cell)?.groups ?? {};
  if (outer !== undefined && inner !== undefined) return { kind: 'explained', outer, rest: inner };
  if (!COUNTS.test(cell)) return null;
  const rhythm = readRhythm(cell);
  const counts = rhythm.kind === 'quota' || rhythm.kind === 'yearly';
  return counts && rhythm.words === cell ? { kind: 'whole' } : null;
}
