import { changeArea, readArea } from '../grid/cells';
import { lookOf, setLooks, withoutLook } from '../grid/looks';
import { AUTOMATIC } from '../grid/shown';
import { mismatch } from '../machine/exception';
import type { Look } from '../state';
import type { Range, RangeParts } from './range-parts';
import { demandColumns, demandRows, isTable } from './range-values';

const WHITE = '#ffffff';
const NAMED_COLOURS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: WHITE,
  red: '#ff0000',
};

/** Colours read back as hex. */
const hex = (colour: string) => NAMED_COLOURS[colour.toLowerCase()] ?? colour.toLowerCase();

const formatOf = (format: unknown): string | undefined =>
  typeof format !== 'string' || format === '' || format === 'General' || format === AUTOMATIC
    ? undefined
    : format;

export function rangeLooks({ sheet, area, chain }: RangeParts): Partial<Range> {
  const setAll = (key: keyof Look, setting: Look[keyof Look] | null) =>
    setLooks(sheet, area, key, () => setting ?? undefined);
  const all = (key: keyof Look) => chain((setting: string | number | null) => setAll(key, setting));
  const colour = (key: keyof Look) =>
    chain((value: string | null) => setAll(key, value === null ? null : hex(value)));

  return {
    setNumberFormat: chain((format: string) => setAll('numberFormat', formatOf(format))),
    setNumberFormats: chain((formats: unknown) => {
      if (!isTable(formats)) throw mismatch('Range.setNumberFormats', [formats]);
      demandRows(formats, area.rows);
      for (const row of formats) demandColumns(row, area.columns);
      setLooks(sheet, area, 'numberFormat', (row, column) =>
        formatOf(formats[row - area.row]?.[column - area.column]),
      );
    }),
    getNumberFormats: () =>
      readArea(sheet, area, cell => lookOf(sheet, cell).numberFormat ?? AUTOMATIC),
    setFontWeight: all('fontWeight'),
    setFontColor: colour('fontColor'),
    setFontSize: all('fontSize'),
    setFontFamily: all('fontFamily'),
    setBackground: colour('background'),
    getBackgrounds: () => readArea(sheet, area, cell => lookOf(sheet, cell).background ?? WHITE),
    setWrap: chain((wrap: boolean) => setAll('wrap', wrap ? 'WRAP' : 'OVERFLOW')),
    setWrapStrategy: chain((strategy: unknown) => setAll('wrap', String(strategy))),
    setVerticalAlignment: all('verticalAlignment'),
    setHorizontalAlignment: all('horizontalAlignment'),
    clearFormat: chain(() => changeArea(sheet, area, withoutLook)),
  };
}
