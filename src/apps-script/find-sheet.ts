import { placeAmong } from '../application/workbook/places';
import { namesOfTab, noteName, ownName } from '../application/workbook/tab-words';

const DRAFT_MARK = ' (lages)';

/** A tab, by any of the names it may have. */
export function sheetCalled(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  name: string,
): GoogleAppsScript.Spreadsheet.Sheet | null {
  for (const one of namesOfTab(name)) {
    const sheet = spreadsheet.getSheetByName(one);
    if (!sheet) continue;
    noteName(name, one);
    return sheet;
  }
  return null;
}

/**
 * The sheet to lay a tab out in: the one that was begun and never finished, the one that has the name
 * but nothing in it, or a new one in its place.
 */
export function draftSheet(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  name: string,
): GoogleAppsScript.Spreadsheet.Sheet {
  const draft = name + DRAFT_MARK;
  const begun = spreadsheet.getSheetByName(draft) ?? sheetCalled(spreadsheet, name);
  if (begun) return begun;
  const names = spreadsheet.getSheets().map(sheet => ownName(sheet.getName()));
  return spreadsheet.insertSheet(draft, placeAmong(names, name));
}
