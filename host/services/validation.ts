import { notModelled } from '../machine/exception';
import type { Criteria, Validation } from '../state';
import type { World } from '../world';
import { createHandles } from './handles';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type CriteriaType = GoogleAppsScript.Spreadsheet.DataValidationCriteria;

export const validations = createHandles<Validation>('Range.setDataValidation');

function valuesOf(criteria: Criteria): unknown[] {
  switch (criteria.type) {
    case 'VALUE_IN_LIST':
      return [[...criteria.values], criteria.arrow];
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return [criteria.least];
    case 'CHECKBOX':
      return [];
  }
}

export const validationOf = (world: World, state: Validation): Rule =>
  validations.bind(
    world.fake<Rule>('DataValidation', {
      // Enums of the type definitions exist at Google only; the script sees names.
      getCriteriaType: () => state.criteria.type as unknown as CriteriaType,
      getCriteriaValues: () => valuesOf(state.criteria),
      // Google answers null where there is no text, whatever the type says.
      getHelpText: () => state.helpText as string,
      getAllowInvalid: () => state.allowInvalid,
    }),
    state,
  );

export function validationBuilder(world: World): Builder {
  let criteria: Criteria | undefined;
  let allowInvalid = true;
  let helpText: string | null = null;
  const builder: Builder = world.fake<Builder>('DataValidationBuilder', {
    requireValueInList(values: readonly unknown[], arrow?: boolean) {
      criteria = { type: 'VALUE_IN_LIST', values: values.map(String), arrow: arrow ?? true };
      return builder;
    },
    requireNumberGreaterThanOrEqualTo(least) {
      criteria = { type: 'NUMBER_GREATER_THAN_OR_EQUAL_TO', least };
      return builder;
    },
    requireCheckbox() {
      criteria = { type: 'CHECKBOX' };
      return builder;
    },
    setAllowInvalid(allowed) {
      allowInvalid = allowed;
      return builder;
    },
    setHelpText(text) {
      helpText = text;
      return builder;
    },
    build() {
      if (!criteria) throw notModelled('DataValidationBuilder.build uten krav');
      return validationOf(world, { criteria, allowInvalid, helpText });
    },
  });
  return builder;
}
