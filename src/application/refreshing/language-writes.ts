import { inEveryLanguage, LANGUAGE_NAMES, spokenLanguage } from '../language/languages';
import { choicesIn } from '../workbook/choices-in';
import { SETTINGS, settingCalled } from '../workbook/setting-words';
import type { Settings } from '../workbook/settings';
import type { Table } from '../workbook/table';
import { computedColumns, rowsBelow, type Write } from '../workbook/writes';

/** Each dropdown of a table, in the language. */
const offersIn = (table: Table<string>): readonly Write[] =>
  table.tab.columns.flatMap((column): readonly Write[] =>
    column.words
      ? [
          {
            kind: 'offer',
            tab: table.tab.name,
            row: 1,
            column: table.columns.get(column.key) ?? 0,
            isWholeColumn: true,
            choices: choicesIn(table, column),
          },
        ]
      : [],
  );

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
  tables: readonly Table<string>[],
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
    ...(isNew ? [] : tables.flatMap(offersIn)),
    ...settingWrites(settings),
  ];
}
