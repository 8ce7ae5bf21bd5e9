import { readFormula } from '../grid/conditional';
import { exception } from '../machine/exception';
import type { ConditionalRule, SheetState } from '../state';
import type { World } from '../world';
import { createHandles, ranges } from './handles';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

export const conditionalRules = createHandles<ConditionalRule>('Sheet.setConditionalFormatRules');

export const conditionalRuleOf = (world: World, sheet: SheetState, rule: ConditionalRule): Rule =>
  conditionalRules.bind(
    world.fake<Rule>('ConditionalFormatRule', {
      getRanges: () => rule.areas.map(area => world.make.range(sheet, area)),
    }),
    rule,
  );

export function conditionalRuleBuilder(world: World): Builder {
  let rule: Partial<ConditionalRule> = {};
  let sheet: SheetState | undefined;
  const set = (change: Partial<ConditionalRule>) => {
    rule = { ...rule, ...change };
    return builder;
  };
  const colour = (key: 'background' | 'fontColor', value: string | null) =>
    set(value === null ? {} : { [key]: value.toLowerCase() });
  const builder: Builder = world.fake<Builder>('ConditionalFormatRuleBuilder', {
    whenTextEqualTo: text => set({ when: 'TEXT_EQUAL_TO', text }),
    whenTextStartsWith: text => set({ when: 'TEXT_STARTS_WITH', text }),
    whenFormulaSatisfied(text) {
      readFormula(text);
      return set({ when: 'CUSTOM_FORMULA', text });
    },
    setBackground: value => colour('background', value),
    setFontColor: value => colour('fontColor', value),
    setBold: bold => set(bold === null ? {} : { bold }),
    setRanges(fakes) {
      const inside = fakes.map(ranges.behind);
      sheet = inside[0]?.sheet;
      return set({ areas: inside.map(({ area }) => area) });
    },
    build() {
      const { when, text, areas, ...effect } = rule;
      if (!when || text === undefined) throw exception('Conditional format rule has no condition.');
      if (!areas?.length || !sheet) {
        throw exception('Conditional format rule must have at least one range.');
      }
      return conditionalRuleOf(world, sheet, { when, text, areas, ...effect });
    },
  });
  return builder;
}
