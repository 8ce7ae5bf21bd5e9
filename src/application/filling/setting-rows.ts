import type { Plan } from '../../domain/plan/plan';
import { MONTH_NAMES } from '../language/dates';
import { LANGUAGE_NAMES, spokenLanguage } from '../language/languages';
import type { SettingKey } from '../workbook/record-tabs.nb';
import { SETTINGS, type SettingName, settingCalled } from '../workbook/setting-words';
import type { Table } from '../workbook/table';
import { rowCells, rowsBelow, type Values, type Write } from '../workbook/writes';

/** What the document itself says of the settings. */
export type PlanSettings = Partial<Readonly<Record<SettingName, string>>>;

/** The settings that follow from the document alone. */
const PLAN_SETTINGS: readonly SettingName[] = ['planTitle', 'workingYears', 'startMonth'];

/** The words of a title that say what sort of document it is, not whose. */
const DOCUMENT_WORDS =
  /(?:(?<!\p{L})(?:strategisk|overordnet|overordna|politisk|organisatorisk)\s+)?(?:(?<!\p{L})\p{L}+- og )?\p{L}*(?:plan(?:en|a)?|program(?:met)?)(?!\p{L})|årshjul|(?:^|\s)for(?=\s)|(?:skole|skule|studie|arbeids)året|\d{4} og \d{4}|\d{4}\s*[-–/]\s*\d{2,4}|\d{4}|[,:]/giu;

/** «Arbeidsplan for Solvik grendelag, 2026–2027» → «Solvik grendelag». */
export const organisationIn = (title: string | null): string =>
  (title ?? '')
    .replace(DOCUMENT_WORDS, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s–-]+$/, '');

export function initialSettings(plan: Plan, workbookTitle: string): PlanSettings {
  const first = plan.workingYears[0] ?? '';
  const last = plan.workingYears[plan.workingYears.length - 1] ?? '';
  return {
    organisation: organisationIn(plan.title) || workbookTitle,
    planTitle: plan.title ?? workbookTitle,
    workingYears: first === last ? String(first) : `${first}–${last}`,
    startMonth: MONTH_NAMES[plan.startMonth - 1] ?? SETTINGS.startMonth.initial,
    language: LANGUAGE_NAMES[spokenLanguage()],
  };
}

/**
 * A row for each setting that has none. Values that stand there are kept, unless `isFirstPlan`:
 * then what the document says of itself is written, so that a filling that stopped half-way is made whole.
 */
export function settingWrites(
  table: Table<SettingKey>,
  said: PlanSettings,
  explanations: PlanSettings,
  isFirstPlan: boolean,
): readonly Write[] {
  const rows = new Map(table.rows.map(row => [settingCalled(row.text('name')), row]));
  const missing: Values<SettingKey>[] = [];
  const changed: Write[] = [];
  for (const setting of Object.keys(SETTINGS) as SettingName[]) {
    const { name, initial, explanation } = SETTINGS[setting];
    const row = rows.get(setting);
    const value = said[setting];
    if (!row) {
      missing.push({
        name,
        value: value ?? initial,
        // The refresh that follows fills this one in, when all is in the language; see languageWrites.
        explanation: explanations[setting] ?? (setting === 'language' ? '' : explanation),
      });
    } else if (isFirstPlan && PLAN_SETTINGS.includes(setting) && value !== row.text('value')) {
      changed.push(...rowCells(table, row, { value: value ?? '' }, ['value']));
    }
  }
  return [...changed, ...rowsBelow(table, missing)];
}
