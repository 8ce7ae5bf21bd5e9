import { type Colours, STATUS_COLOURS } from '../application/language/colours';
import { inEveryLanguage } from '../application/language/languages';
import { STATUS_WORDS } from '../application/language/words';

type Ranges = GoogleAppsScript.Spreadsheet.Range[];
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const painted = (
  builder: GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder,
  { background, text }: Colours,
  ranges: Ranges,
): Rule => builder.setBackground(background).setFontColor(text).setRanges(ranges).build();

/** One rule a status and word, so that colours follow what cells say in any language without any script running. */
export function statusRules(ranges: Ranges): Rule[] {
  const kinds = Object.keys(STATUS_WORDS) as (keyof typeof STATUS_WORDS)[];
  const wordsOf = (kind: keyof typeof STATUS_WORDS) =>
    Array.from(new Set(inEveryLanguage(STATUS_WORDS).map(words => words[kind])));
  const is = () => SpreadsheetApp.newConditionalFormatRule();
  return [
    ...kinds.flatMap(kind =>
      wordsOf(kind).map(word => painted(is().whenTextEqualTo(word), STATUS_COLOURS[kind], ranges)),
    ),
    // «Gjennomført 2024»
    ...wordsOf('done').map(word =>
      painted(is().whenTextStartsWith(`${word} `), STATUS_COLOURS.done, ranges),
    ),
  ];
}
