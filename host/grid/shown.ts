import type { Cell, Look } from '../state';
import { format, isDateFormat } from './numfmt';
import { numfmtLocale } from './typed';

/** What Google calls the format of a cell nobody has formatted. */
export const AUTOMATIC = '0.###############';

export const isDate = (cell: Cell, look: Look): boolean =>
  typeof cell.value === 'number' &&
  look.numberFormat !== undefined &&
  isDateFormat(look.numberFormat);

/** The text a person sees in the cell. */
export const shown = (cell: Cell, look: Look, locale: string): string =>
  typeof cell.value === 'string'
    ? cell.value
    : format(
        typeof cell.value === 'number' ? (look.numberFormat ?? 'General') : 'General',
        cell.value,
        { locale: numfmtLocale(locale) },
      );
