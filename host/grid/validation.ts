import type { Cell, Criteria, SheetState } from '../state';

function accepts(criteria: Criteria, { value }: Cell): boolean {
  switch (criteria.type) {
    case 'VALUE_IN_LIST':
      return criteria.values.includes(String(value));
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return typeof value === 'number' && value >= criteria.least;
    case 'CHECKBOX':
      return typeof value === 'boolean';
  }
}

function askFor(criteria: Criteria): string {
  switch (criteria.type) {
    case 'VALUE_IN_LIST':
      return `Please enter one of the following values: ${criteria.values.join(', ')}.`;
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return `Please enter a number greater than or equal to ${criteria.least}.`;
    case 'CHECKBOX':
      return 'Please enter TRUE or FALSE.';
  }
}

/** Why the cell may not hold what it holds, where its rule refuses rather than warns. */
export function refusalOf(sheet: SheetState, cell: Cell): string | undefined {
  const rule = cell.validation === undefined ? undefined : sheet.validations[cell.validation];
  const fine = !rule || rule.allowInvalid || cell.value === '' || accepts(rule.criteria, cell);
  return fine ? undefined : askFor(rule.criteria);
}
