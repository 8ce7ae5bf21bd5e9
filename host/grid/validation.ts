import type { Cell, Criteria, SheetState } from '../state';

const accepts = (criteria: Criteria, { value }: Cell): boolean =>
  criteria.type === 'VALUE_IN_LIST'
    ? criteria.values.includes(String(value))
    : typeof value === 'number' && value >= criteria.least;

const askFor = (criteria: Criteria): string =>
  criteria.type === 'VALUE_IN_LIST'
    ? `Please enter one of the following values: ${criteria.values.join(', ')}.`
    : `Please enter a number greater than or equal to ${criteria.least}.`;

/** Why the cell may not hold what it holds, where its rule refuses rather than warns. */
export function refusalOf(sheet: SheetState, cell: Cell): string | undefined {
  const rule = cell.validation === undefined ? undefined : sheet.validations[cell.validation];
  const fine = !rule || rule.allowInvalid || cell.value === '' || accepts(rule.criteria, cell);
  return fine ? undefined : askFor(rule.criteria);
}
