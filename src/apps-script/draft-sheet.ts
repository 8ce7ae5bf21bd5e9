import { placeAmong } from '../application/workbook/places';

const DRAFT_MARK = ' (lages)';

/**
 * The sheet to lay a tab out in: the one that was begun and never finished, the one that has the name
 * but nothing in it, or a new one in its place.
 */
export function draftSheet(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  name: string,
): GoogleAppsScript.Spreadsheet.Sheet {
  const draft = name + DRAFT_MARK;
  const begun = spreadsheet.getSheetByName(draft) ?? spreadsheet.getSheetByName(name);
  if (begun) return begun;
  const names = spreadsheet.getSheets().map(sheet => sheet.getName());
  return spreadsheet.insertSheet(draft, placeAmong(names, name));
}
