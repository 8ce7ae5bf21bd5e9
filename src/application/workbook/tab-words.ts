import { LANGUAGES, type Language, spokenLanguage } from '../language/languages';
import {
  LOG_TAB,
  type LogKey,
  REMINDERS_TAB,
  type ReminderKey,
  SETTINGS_TAB,
  type SettingKey,
} from './record-tabs.nb';
import { ARCHIVE_TAB, type ArchiveKey, WORDS_TAB, type WordsKey } from './report-tabs.nb';
import type { Column, Tab } from './tab';
import { TAB_WORDS as en } from './tab-words.en';
import { TAB_WORDS as nn } from './tab-words.nn';
import {
  BODIES_TAB,
  type BodyKey,
  type GoalKey,
  goalsTab,
  OVERVIEW_NAME,
  OVERVIEW_WARNING,
  type PlanKey,
  planTab,
  type YearKey,
  type YearTabKey,
  yearTab,
} from './tabs.nb';

/**
 * A tab's words in one language. Inside the program a tab and a column go by their words in bokmål,
 * as `Tab` has them; only where sheets are found, read and laid do they have words in each language.
 */
interface TabWords<K extends string> {
  readonly name: string;
  readonly warning: string;
  readonly headers: Readonly<Record<Exclude<K, YearKey | 'id'>, string>>;
}

export interface WorkbookWords {
  readonly plan: TabWords<PlanKey>;
  readonly goals: TabWords<GoalKey>;
  readonly year: TabWords<YearTabKey>;
  readonly bodies: TabWords<BodyKey>;
  readonly overview: TabWords<never>;
  readonly reminders: TabWords<ReminderKey>;
  readonly reportWords: TabWords<WordsKey>;
  readonly archive: TabWords<ArchiveKey>;
  readonly log: TabWords<LogKey>;
  readonly settings: TabWords<SettingKey>;
}

const wordsOf = ({ name, warning, columns }: Tab): TabWords<string> => ({
  name,
  warning,
  headers: Object.fromEntries(columns.map(({ key, header }) => [key, header])),
});

const nb = {
  plan: wordsOf(planTab([])),
  goals: wordsOf(goalsTab([])),
  year: wordsOf(yearTab('')),
  bodies: wordsOf(BODIES_TAB),
  overview: { name: OVERVIEW_NAME, warning: OVERVIEW_WARNING, headers: {} },
  reminders: wordsOf(REMINDERS_TAB),
  reportWords: wordsOf(WORDS_TAB),
  archive: wordsOf(ARCHIVE_TAB),
  log: wordsOf(LOG_TAB),
  settings: wordsOf(SETTINGS_TAB),
};

type TabKey = keyof WorkbookWords;
type AnyTabWords = Omit<TabWords<string>, 'headers'> & {
  readonly headers: Readonly<Partial<Record<string, string>>>;
};
const WORDS: Readonly<Record<Language, Readonly<Record<TabKey, AnyTabWords>>>> = { nb, nn, en };

const KEYS = Object.keys(nb) as readonly TabKey[];
const YEAR = /^\d{4}(?:–\d{4})?$/;

/** Which tab goes by this name in the program; null for one of people's own. */
const keyOf = (name: string): TabKey | null =>
  name === nb.year.name || YEAR.test(name)
    ? 'year'
    : (KEYS.find(key => key !== 'year' && nb[key].name === name) ?? null);

const spokenFirst = (): readonly Language[] => [
  spokenLanguage(),
  ...LANGUAGES.filter(language => language !== spokenLanguage()),
];

/** What a tab is called in each language, the spoken one first. */
export function namesInEach(name: string): readonly string[] {
  const key = keyOf(name);
  return spokenFirst().map(language =>
    key === null || key === 'year' ? name : WORDS[language][key].name,
  );
}

/** Every name a tab may have in the workbook, that of the spoken language first. */
export const namesOfTab = (name: string): readonly string[] =>
  Array.from(new Set(namesInEach(name)));

/** The name in the program of a tab that is called this in the workbook. */
export function ownName(shown: string): string {
  const key = KEYS.find(one => LANGUAGES.some(language => WORDS[language][one].name === shown));
  return key === undefined || shown === '' ? shown : nb[key].name;
}

const namesFound = new Map<string, string>();

/** Keeps what a tab turned out to be called in this workbook, so that sentences call it that. */
export const noteName = (name: string, shown: string): void => {
  namesFound.set(name, shown);
};

/** What a tab is called: as it was found in this workbook, or else in the spoken language, as it will be laid. */
export const shownName = (name: string): string =>
  namesFound.get(name) ?? namesOfTab(name)[0] ?? name;

/** The headers of a tab in each language, the spoken one first, by key. */
export function headersInEach<K extends string>({ name, columns }: Tab<K>) {
  const key = keyOf(name);
  return spokenFirst().map(
    language =>
      new Map(
        columns.map(column => {
          const word = key === null ? undefined : WORDS[language][key].headers[column.key];
          return [column.key, word ?? column.header] as const;
        }),
      ),
  );
}

/** What a column is called where it is laid or spoken of. */
export const shownHeader = <K extends string>(tab: Tab<K>, { key, header }: Column<K>): string =>
  headersInEach(tab)[0]?.get(key) ?? header;

const withoutMark = (header: string) => header.replace(' ▾', '');

/** What a column is called in a sentence: its header without the mark of a dropdown. */
export const columnWord = <K extends string>(tab: Tab<K>, key: K): string =>
  withoutMark(headersInEach(tab)[0]?.get(key) ?? key);

/** Each column by what a sentence may call it, in any language. */
export const columnsByWord = <K extends string>(tab: Tab<K>): ReadonlyMap<string, K> =>
  new Map(
    headersInEach(tab).flatMap(headers =>
      Array.from(headers, ([key, header]) => [withoutMark(header), key] as const),
    ),
  );

/** What a person is told before changing a tab. */
export function shownWarning({ name, warning }: Pick<Tab, 'name' | 'warning'>): string {
  const key = keyOf(name);
  return key === null ? warning : WORDS[spokenLanguage()][key].warning;
}
