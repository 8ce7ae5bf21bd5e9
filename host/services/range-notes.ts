import { changeArea, emptied, readArea } from '../grid/cells';
import { numberOf } from '../grid/looks';
import { exception, mismatch } from '../machine/exception';
import type { Cell, Validation } from '../state';
import type { Range, RangeParts } from './range-parts';
import { demandColumns, demandRows, isTable } from './range-values';
import { validationOf, validations } from './validation';

const withoutNote = ({ note, ...cell }: Cell): Cell => cell;
const withNote = (cell: Cell, note: unknown): Cell =>
  note === null || note === undefined || note === ''
    ? withoutNote(cell)
    : { ...cell, note: String(note) };
const withoutValidation = ({ validation, ...cell }: Cell): Cell => cell;

const CHECKBOX: Validation = {
  criteria: { type: 'CHECKBOX' },
  allowInvalid: false,
  helpText: null,
};

/** Notes, dropdowns and the filter: what hangs on cells without being in them. */
export function rangeNotes({ world, sheet, area, chain }: RangeParts): Partial<Range> {
  const demandUntyped = () => {
    if (sheet.table) throw exception('This operation is not allowed on cells in typed columns.');
  };
  const clearValidations = () => {
    demandUntyped();
    changeArea(sheet, area, withoutValidation);
  };
  return {
    setNote: chain((note: string | null) => changeArea(sheet, area, cell => withNote(cell, note))),
    setNotes: chain((notes: unknown) => {
      if (!isTable(notes)) throw mismatch('Range.setNotes', [notes]);
      demandRows(notes, area.rows);
      for (const row of notes) demandColumns(row, area.columns);
      changeArea(sheet, area, (cell, row, column) =>
        withNote(cell, notes[row - area.row]?.[column - area.column]),
      );
    }),
    getNotes: () => readArea(sheet, area, cell => cell.note ?? ''),
    clearNote: chain(() => changeArea(sheet, area, withoutNote)),
    setDataValidation: chain((rule: unknown) => {
      if (rule === null) return clearValidations();
      demandUntyped();
      const validation = numberOf(sheet.validations, validations.behind(rule));
      changeArea(sheet, area, cell => ({ ...cell, validation }));
    }),
    insertCheckboxes: chain(() => {
      demandUntyped();
      const validation = numberOf<Validation>(sheet.validations, CHECKBOX);
      changeArea(sheet, area, cell => ({ ...emptied(cell), value: false, validation }));
    }),
    clearDataValidations: chain(clearValidations),
    getDataValidations: () =>
      readArea(sheet, area, ({ validation }) => {
        const rule = validation === undefined ? undefined : sheet.validations[validation];
        return rule ? validationOf(world, rule) : null;
      }),
    createFilter() {
      if (sheet.filter) {
        throw exception("You can't create a filter in a sheet that already has a filter.");
      }
      sheet.filter = area;
      return world.fake<GoogleAppsScript.Spreadsheet.Filter>('Filter', {});
    },
  };
}
