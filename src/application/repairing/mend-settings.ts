import { settingWrites } from '../filling/setting-rows';
import { SETTINGS_TAB } from '../workbook/record-tabs.nb';
import { SETTINGS, type SettingName, settingCalled } from '../workbook/setting-words';
import { readSettings } from '../workbook/settings';
import { type Book, planTabOf, tableOf } from './book';
import { type Mending, NOTHING_TO_MEND } from './finding';

/** The plan's years as the headers of Plan have them; '' where a year does not start in January. */
function yearsInPlan(book: Book): string {
  const [head = []] = book.grids.get(planTabOf(book).name) ?? [];
  const years = head.filter(header => /^\d{4}$/.test(header.trim())).map(Number);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (years.length === 0) return '';
  return first === last ? String(first) : `${first}–${last}`;
}

/** Adds the settings that have no row. Without the plan's years nothing else can be told. */
export function mendSettings(book: Book): Mending {
  const table = tableOf(book, SETTINGS_TAB);
  if (!table.ok) return NOTHING_TO_MEND;
  const there = new Set(table.value.rows.map(row => settingCalled(row.text('name'))));
  const missing = (Object.keys(SETTINGS) as SettingName[]).filter(one => !there.has(one));
  if (missing.length > 0) {
    const said = {
      organisation: book.title,
      planTitle: book.title,
      workingYears: yearsInPlan(book),
    };
    return {
      writes: settingWrites(table.value, said, {}, false),
      done: [
        {
          kind: 'settings-made',
          tab: SETTINGS_TAB.name,
          names: missing.map(one => SETTINGS[one].name),
        },
      ],
      left: [],
    };
  }
  const settings = readSettings(book.grids.get(SETTINGS_TAB.name));
  return settings.ok || settings.problem.kind !== 'setting-unreadable'
    ? NOTHING_TO_MEND
    : { ...NOTHING_TO_MEND, left: [settings.problem], isStuck: true };
}
