import { type Colours, STATUS_COLOURS } from '../application/language/colours';
import { STATUS_WORDS } from '../application/language/words.nb';

type Ranges = GoogleAppsScript.Spreadsheet.Range[];
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const painted = (
  builder: GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder,
  { background, text }: Colours,
  ranges: Ranges,
): Rule => builder.setBackground(background).setFontColor(text).setRanges(ranges).build();

/** One rule a status, so that colours follow what cells say without any script running. */
export function statusRules(ranges: Ranges): Rule[] {
  const kinds = Object.keys(STATUS_WORDS) as (keyof typeof STATUS_WORDS)[];
  return [
    ...kinds.map(kind =>
      painted(
        SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo(STATUS_WORDS[kind]),
        STATUS_COLOURS[kind],
        ranges,
      ),
    ),
    // «Gjennomført 2024»
    painted(
      SpreadsheetApp.newConditionalFormatRule().whenTextStartsWith(`${STATUS_WORDS.done} `),
      STATUS_COLOURS.done,
      ranges,
    ),
  ];
}
