import { exception } from '../machine/exception';
import type { Area, ProtectionState, SheetState } from '../state';
import { contains, overlaps } from './a1';

const isExempt = ({ unprotected }: ProtectionState, area: Area) =>
  unprotected.some(
    open =>
      contains(open, area.row, area.column) &&
      contains(open, area.row + area.rows - 1, area.column + area.columns - 1),
  );

const stops = (protection: ProtectionState, area: Area) =>
  protection.type === 'SHEET' ? !isExempt(protection, area) : overlaps(protection.area, area);

/**
 * Throws where a hard protection made by somebody else covers the area. One that only warns asks a
 * person and lets scripts through.
 */
export function demandEditable(
  sheet: SheetState,
  area: Area,
  user: string,
  spreadsheetOwner: string,
): void {
  const inTheWay = sheet.protections.some(
    protection =>
      !protection.warningOnly &&
      protection.owner !== user &&
      spreadsheetOwner !== user &&
      stops(protection, area),
  );
  if (inTheWay) {
    throw exception(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner ' +
        'to remove protection if you need to edit.',
    );
  }
}
