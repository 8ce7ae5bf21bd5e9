import { strict } from '../machine/fake';
import type { World } from '../world';
import { conditionalRuleBuilder } from './conditional';
import { richTextBuilder } from './rich-text';
import { uiOf } from './ui';
import { validationBuilder } from './validation';

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** An enum as the script sees it: names. The type definitions declare numbers, which nobody looks at. */
const names = <T extends object>(object: string, ...values: readonly (keyof T & string)[]): T =>
  strict<Record<string, string>>(
    object,
    Object.fromEntries(values.map(value => [value, value])),
  ) as unknown as T;

export const spreadsheetApp = (world: World): SpreadsheetApp =>
  world.fake<SpreadsheetApp>('SpreadsheetApp', {
    getActiveSpreadsheet: () => world.make.spreadsheet(),
    getUi: () => uiOf(world),
    // Writes reach the sheet at once here, so there is nothing to flush.
    flush() {},
    newDataValidation: () => validationBuilder(world),
    newRichTextValue: () => richTextBuilder(world),
    newConditionalFormatRule: () => conditionalRuleBuilder(world),
    ProtectionType: names('ProtectionType', 'RANGE', 'SHEET'),
    WrapStrategy: names('WrapStrategy', 'WRAP', 'OVERFLOW', 'CLIP'),
  });
