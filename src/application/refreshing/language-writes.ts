import { inEveryLanguage, LANGUAGE_NAMES, spokenLanguage } from '../language/languages';
import { wordIn } from '../language/word-in';
import type { PlanRows } from '../workbook/plan-table';
import { SETTINGS, settingCalled } from '../workbook/setting-words';
import type { Settings } from '../workbook/settings';
import type { Table } from '../workbook/table';
import { computedColumns, rowsBelow, type Write } from '../workbook/writes';
import type { YearRows } from '../workbook/year-table';

/** Each dropdown of a table, offering the words of the language and those that stand there in another. */
const offersIn = <K extends string>(table: Table<K>): readonly Write[] =>
  table.tab.columns.flatMap(({ key, words, choices = [] }): readonly Write[] => {
    if (!words) return [];
    const others = new Set(
      table.rows
        .map(row => row.text(key))
        .filter(text => wordIn(words, text) !== null && !choices.includes(text)),
    );
    return [
      {
        kind: 'offer',
        tab: table.tab.name,
        row: 1,
        column: table.columns.get(key) ?? 0,
        isWholeColumn: true,
        choices: [...choices, ...Array.from(others)],
      },
    ];
  });

/** Names and explanations of the settings are ours; an explanation that says something else (what is to be settled) stays. */
const settingWrites = ({ table }: Settings): readonly Write[] =>
  computedColumns(table, ['name', 'explanation'], row => {
    const setting = settingCalled(row.text('name'));
    if (setting === undefined) return null;
    const known = inEveryLanguage(SETTINGS).map(words => words[setting].explanation);
    const { name, explanation } = SETTINGS[setting];
    const stands = row.text('explanation');
    const isOurs = known.includes(stands) || setting === 'language';
    return { name, explanation: isOurs ? explanation : stands };
  });

/**
 * What must be written once, when another language is chosen: dropdowns, and what settings are called. The language's
 * own explanation tells whether it has been, so nothing need be remembered or read for it; it is written last.
 */
export function languageWrites(
  settings: Settings,
  plan: PlanRows,
  years: readonly YearRows[],
): readonly Write[] {
  const { table } = settings;
  const row = table.rows.find(one => settingCalled(one.text('name')) === 'language');
  if (!row) {
    const name = SETTINGS.language.name;
    return rowsBelow(table, [{ name, value: LANGUAGE_NAMES[spokenLanguage()], explanation: '' }]);
  }
  if (row.text('explanation') === SETTINGS.language.explanation) return [];
  // What was just laid was laid in the language.
  const isNew = row.text('explanation') === '';
  return [
    {
      kind: 'offer',
      tab: table.tab.name,
      row: row.index,
      column: table.columns.get('value') ?? 0,
      isWholeColumn: false,
      choices: Object.values(LANGUAGE_NAMES),
    },
    ...(isNew ? [] : [plan, ...years].flatMap(({ table: one }) => offersIn<string>(one))),
    ...settingWrites(settings),
  ];
}
