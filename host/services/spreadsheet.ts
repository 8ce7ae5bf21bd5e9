import { a1Of } from '../grid/a1';
import { demandRoom } from '../grid/reshape';
import { notModelled } from '../machine/exception';
import { newSheet } from '../new-state';
import type { SheetState } from '../state';
import type { World } from '../world';
import { ranges, sheets } from './handles';
import { activeRange, activeSheet, currentCell, selectionOf } from './selection';
import { demandFreeName } from './sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const LINK = 'https://docs.google.com/spreadsheets/d/';

/** Without an index a new sheet comes after the one a person looks at, and becomes that one. */
function insertSheet(world: World, name: string, index?: number): SheetState {
  const all = world.state.spreadsheet.sheets;
  demandFreeName(world, name);
  const sheet = newSheet(world.nextId(), name);
  demandRoom(all, sheet.rows * sheet.columns);
  all.splice(index ?? all.indexOf(activeSheet(world)) + 1, 0, sheet);
  world.state.spreadsheet.active = { sheet: sheet.id, a1: 'A1' };
  return sheet;
}

export function spreadsheetOf(world: World): Spreadsheet {
  const { spreadsheet } = world.state;
  return world.fake<Spreadsheet>('Spreadsheet', {
    getSheetByName(name) {
      const found = world.sheets().find(sheet => sheet.name === name);
      return found ? world.make.sheet(found) : null;
    },
    getSheets: () => world.sheets().map(sheet => world.make.sheet(sheet)),
    insertSheet(name?: unknown, index?: unknown) {
      if (typeof name !== 'string' || (index !== undefined && typeof index !== 'number')) {
        throw notModelled('Spreadsheet.insertSheet uten navn, eller med mal');
      }
      return world.make.sheet(insertSheet(world, name, index));
    },
    getId: () => spreadsheet.id,
    getUrl: () => `${LINK}${spreadsheet.id}/edit`,
    getName: () => spreadsheet.name,
    getSpreadsheetTimeZone: () => spreadsheet.timeZone,
    getSpreadsheetLocale: () => spreadsheet.locale,
    toast(message: string, title?: string, seconds?: number | null) {
      world.screen.toasts.push({ message, title: title ?? '', seconds: seconds ?? null });
    },
    setActiveSheet(sheet: unknown) {
      const state = sheets.behind(sheet);
      spreadsheet.active = { sheet: state.id, a1: 'A1' };
      return world.make.sheet(state);
    },
    getActiveSheet: () => world.make.sheet(activeSheet(world)),
    getActiveRange: () => activeRange(world),
    getCurrentCell: () => currentCell(world),
    getSelection: () => selectionOf(world),
    setActiveRange(range: unknown) {
      const { sheet, area } = ranges.behind(range);
      spreadsheet.active = { sheet: sheet.id, a1: a1Of(area) };
      return world.make.range(sheet, area);
    },
  });
}
