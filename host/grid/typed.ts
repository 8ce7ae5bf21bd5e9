import type { CellValue } from '../state';
import { dateFromSerial, dateToSerial, getFormatFromId, isTextFormat, parseValue } from './numfmt';

/** What a cell makes of the text it is given. */
export interface Typed {
  readonly value: CellValue;
  readonly formula?: string;
  /** The format the text asks for, such as a date's. */
  readonly format?: string;
}

/** The host evaluates no formulas, so a cell with one shows that it has one. */
const UNEVALUATED = '#FORMULA!';
const BROKEN = '#ERROR!';
const DAY_AND_MONTH = 16;

/** `1.10` and `1. mars` name no year: it is the present one, not that of the machine. */
const inYear = (serial: number, year: number): number => {
  const [, month, day] = dateFromSerial(serial);
  return dateToSerial([year, month, day]) ?? serial;
};

export const numfmtLocale = (locale: string): string => locale.replace('_', '-');

/** Reads text as if typed into a cell of that number format, in the spreadsheet's locale. */
export function readTyped(
  text: string,
  cell: { readonly format: string | undefined; readonly locale: string; readonly year: number },
): Typed {
  if (cell.format !== undefined && isTextFormat(cell.format)) return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { value: UNEVALUATED, formula: text };
  const locale = numfmtLocale(cell.locale);
  const parsed = parseValue(text, { locale });
  if (!parsed) {
    return /^\+./u.test(text) ? { value: BROKEN, formula: `=${text}` } : { value: text };
  }
  if (typeof parsed.value === 'boolean' || parsed.formatId === undefined) {
    return { value: parsed.value };
  }
  const value = parsed.formatId === DAY_AND_MONTH ? inYear(parsed.value, cell.year) : parsed.value;
  return { value, format: getFormatFromId(parsed.formatId, locale) };
}
