import type { Area } from '../application/workbook/cell';
import { dropdown } from './lay-tab';

const TYPED_TABLE = /typed columns/;

type Rule = GoogleAppsScript.Spreadsheet.DataValidation | null;

const offers = (rule: Rule | undefined, choices: readonly string[]): boolean => {
  const [values] = rule?.getCriteriaValues() ?? [];
  return Array.isArray(values) && choices.every(choice => values.includes(choice));
};

/**
 * Puts the dropdown back on the cells that lack it, from the first to the last of them. Cells that
 * have it are left alone, for writing it anew takes away the colours people gave the choices.
 */
export function offerChoices(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { row, column, height }: Area,
  choices: readonly string[],
): 'fine' | 'mended' | 'refused' {
  const rules = sheet.getRange(row + 1, column + 1, height, 1).getDataValidations();
  const lacking = rules.flatMap(([rule], i) => (offers(rule, choices) ? [] : [i]));
  const [first] = lacking;
  const last = lacking[lacking.length - 1];
  if (first === undefined || last === undefined) return 'fine';
  try {
    sheet
      .getRange(row + 1 + first, column + 1, last - first + 1, 1)
      .setDataValidation(dropdown(choices));
    return 'mended';
  } catch (error) {
    if (TYPED_TABLE.test(String(error))) return 'refused';
    throw error;
  }
}
