const DRAFT_MARK = ' (lages)';

/**
 * The sheet to lay a tab out in: the one that was begun and never finished, the one that has the name
 * but nothing in it, or a new one at `place` (from 0, among the tabs there are).
 */
export function draftSheet(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  name: string,
  place: number,
): GoogleAppsScript.Spreadsheet.Sheet {
  const draft = name + DRAFT_MARK;
  return (
    spreadsheet.getSheetByName(draft) ??
    spreadsheet.getSheetByName(name) ??
    spreadsheet.insertSheet(draft, Math.min(place, spreadsheet.getSheets().length))
  );
}
