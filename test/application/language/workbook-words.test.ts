import { inEveryLanguage, LANGUAGES, speak } from '../../../src/application/language/languages';
import {
  ANSWER_WORDS,
  KIND_WORDS,
  PER_WORDS,
  RESULT_WORDS,
  STATUS_WORDS,
} from '../../../src/application/language/words';
import * as recordTabs from '../../../src/application/workbook/record-tabs.nb';
import { SETTINGS } from '../../../src/application/workbook/setting-words';
import type { Tab } from '../../../src/application/workbook/tab';
import { headersInEach, namesOfTab, ownName } from '../../../src/application/workbook/tab-words';
import * as tabs from '../../../src/application/workbook/tabs.nb';

afterEach(() => speak('nb'));

const tabIn = (value: unknown): readonly Tab[] =>
  Object(value) === value && 'columns' in Object(value) ? [value as Tab] : [];

/** Every tab the program knows. */
const TABS: readonly Tab[] = [
  ...Object.values({ ...tabs, ...recordTabs }).flatMap(tabIn),
  ...[tabs.planTab([]), tabs.goalsTab([]), tabs.yearTab('2026')].flatMap(tabIn),
];

const plain = (header: string) => header.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

test.each(TABS)('the tab $name has a header for each column in each language', tab => {
  for (const headers of headersInEach(tab)) {
    const shown = Array.from(headers.values(), plain);
    expect(shown).not.toContain('');
    expect(new Set(shown).size).toBe(tab.columns.length);
  }
});

test.each(TABS)('no header of the tab $name means another column in another language', tab => {
  const meant = new Map<string, Set<string>>();
  for (const headers of headersInEach(tab)) {
    for (const [key, header] of headers) {
      meant.set(plain(header), (meant.get(plain(header)) ?? new Set()).add(key));
    }
  }
  expect([...meant].filter(([, keys]) => keys.size > 1)).toEqual([]);
});

test('a tab is known by its name in every language, and by no other tab’s', () => {
  const all = TABS.flatMap(({ name }) => namesOfTab(name).map(shown => [shown, name] as const));
  for (const [shown, name] of all) expect(ownName(shown)).toBe(name);
  expect(ownName('Min egen fane')).toBe('Min egen fane');
  speak('en');
  expect(namesOfTab('Innstillinger')).toEqual(['Settings', 'Innstillinger', 'Innstillingar']);
});

const CELL_WORDS = { RESULT_WORDS, STATUS_WORDS, KIND_WORDS, PER_WORDS, ANSWER_WORDS };

test.each(Object.entries(CELL_WORDS))(
  'no word of %s means something else in another language',
  (_, words) => {
    const meant = new Map<string, Set<string>>();
    for (const table of inEveryLanguage<Record<string, string>>(words)) {
      for (const [key, word] of Object.entries(table)) {
        meant.set(word.toLowerCase(), (meant.get(word.toLowerCase()) ?? new Set()).add(key));
      }
    }
    expect([...meant].filter(([, keys]) => keys.size > 1)).toEqual([]);
    expect(inEveryLanguage<object>(words)).toHaveLength(LANGUAGES.length);
  },
);

test('no setting has a name that another has in another language', () => {
  const names = inEveryLanguage(SETTINGS).map(table =>
    Object.values(table).map(({ name }) => name),
  );
  Object.keys(SETTINGS).forEach((_, i) => {
    const others = names.flatMap(table => table.filter((_, k) => k !== i));
    for (const table of names) expect(others).not.toContain(table[i]);
  });
});
