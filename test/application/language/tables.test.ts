import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LANGUAGES, type Language } from '../../../src/application/language/languages';
import { probesOf } from './probes';
import { SHARED_WORDS } from './shared-words';

/** Not messages: what a tab is inside the program (its words are in tab-words), and a plan to warm up on. */
const NOT_TEXTS = ['tabs.nb.ts', 'record-tabs.nb.ts', 'report-tabs.nb.ts', 'warm-up.nb.ts'];

const TABLES = ['src/application', 'src/client']
  .flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(file => join(folder, file)),
  )
  .filter(file => file.endsWith('.nb.ts') && !NOT_TEXTS.some(name => file.endsWith(`/${name}`)));

const inLanguage = (file: string, language: Language) => file.replace('.nb.ts', `.${language}.ts`);

/** The table of a file; what it exports goes by one name whatever the language. */
function tableIn(file: string, language: Language): Record<string, unknown> {
  const exported: Record<string, unknown> = jest.requireActual(resolve(inLanguage(file, language)));
  return Object.fromEntries(
    Object.entries(exported).map(([name, value]) => [name.replace(/_(?:NB|NN|EN)$/, ''), value]),
  );
}

/** Every text of a table by its path; a function stands as itself. */
function textsIn(table: unknown, path = ''): [string, unknown][] {
  return Object(table) === table && typeof table !== 'function'
    ? Object.entries(table as object).flatMap(([key, part]) => textsIn(part, `${path}.${key}`))
    : [[path, table]];
}

interface Asked {
  readonly path: string;
  /** The path and the number of the question. */
  readonly key: string;
  readonly args: readonly unknown[];
  readonly text: string;
}

/** What each function of a table says when it is asked in every way; the same ways in every language. */
const asked = (file: string, language: Language): readonly Asked[] =>
  textsIn(tableIn(file, language)).flatMap(([path, text]) =>
    typeof text !== 'function'
      ? []
      : probesOf(path, text.length).map((args, i) => ({
          path,
          key: `${path} ${i + 1}`,
          args,
          text: String(Reflect.apply(text, undefined, [...args])),
        })),
  );

/** All that a table says, each text by its path and the way it was asked. */
const said = (file: string, language: Language): ReadonlyMap<string, string> =>
  new Map([
    ...textsIn(tableIn(file, language)).flatMap(([path, text]): [string, string][] =>
      typeof text === 'function' ? [] : [[path, String(text)]],
    ),
    ...asked(file, language).map(({ key, text }): [string, string] => [key, text]),
  ]);

/** A text with its numbers as they are, however the language groups them. */
const ungrouped = (text: string) => text.replace(/(?<=\d)[\u00a0,.](?=\d)/g, '');

/** The placeholders and numbers that show in a text. */
const shownIn = (text: string) => [...new Set(ungrouped(text).match(/‹[^›]+›|\d+/g))].sort();

/** What must stand in a sentence of all that it is given: see the examples. */
const toShow = (given: unknown): readonly (string | number)[] => {
  if (typeof given === 'number') return given >= 9000 ? [given] : [];
  if (typeof given === 'string') return given.match(/‹[^?›]+›|^2031(?=-)/g) ?? [];
  return Object(given) === given ? Object.values(given as object).flatMap(toShow) : [];
};

/** A row is told as people count it, from 1. */
const shows = (text: string, given: string | number) =>
  [given, ...(typeof given === 'number' ? [given + 1] : [])].some(one =>
    ungrouped(text).includes(String(one)),
  );

/** What a value leaves that was never put into words. */
const NO_WORDS = /undefined|NaN|\[object|null/;

const OTHERS = LANGUAGES.filter(language => language !== 'nb');
const EACH = TABLES.flatMap(file => OTHERS.map(language => [file, language] as const));

test.each(EACH)('%s has every text in %s too, of the same kind', (file, language) => {
  expect(existsSync(inLanguage(file, language))).toBe(true);
  const kinds = (one: Language) =>
    textsIn(tableIn(file, one)).map(
      ([path, text]) =>
        `${path}: ${typeof text === 'function' ? `${text.length} placeholders` : typeof text}`,
    );
  expect(kinds(language).sort()).toEqual(kinds('nb').sort());
});

test.each(EACH)('%s shows in %s what it is given to show', (file, language) => {
  const others = said(file, language);
  const differing = [...said(file, 'nb')].filter(
    ([path, text]) =>
      JSON.stringify(shownIn(text)) !== JSON.stringify(shownIn(others.get(path) ?? '')),
  );
  expect(differing.map(([path, text]) => [path, text, others.get(path)])).toEqual([]);
});

test.each([...TABLES.map(file => [file, 'nb'] as const), ...EACH])(
  '%s tells in %s all that it is given to tell',
  (file, language) => {
    const untold = asked(file, language).flatMap(({ path, args, text }) =>
      toShow(args)
        .filter(given => !shows(text, given))
        .map(given => `${path} lacks ${given}: ${text}`)
        .concat(NO_WORDS.test(text) ? [`${path}: ${text}`] : []),
    );
    expect(untold).toEqual([]);
  },
);

test.each(EACH)('%s tells apart in %s what it tells apart in bokmål', (file, language) => {
  const others = said(file, language);
  const bokmål = asked(file, 'nb');
  const alike = bokmål.flatMap((one, i) =>
    bokmål
      .slice(i + 1)
      .filter(
        ({ path, key, text }) =>
          path === one.path && text !== one.text && others.get(key) === others.get(one.key),
      )
      .map(({ text }) => `«${one.text}» and «${text}» are both «${others.get(one.key)}»`),
  );
  expect(alike).toEqual([]);
});

const wordsIn = (text: string): readonly string[] =>
  text
    .replace(/‹[^›]+›/g, '')
    .toLowerCase()
    .match(/[\p{L}-]{2,}/gu) ?? [];

test.each(EACH)('%s says nothing in %s that is left in bokmål', (file, language) => {
  const others = said(file, language);
  const same = [...said(file, 'nb')].filter(([path, text]) => text === others.get(path));
  const words = new Set(same.flatMap(([, text]) => wordsIn(text)));
  expect([...words].filter(word => !SHARED_WORDS[language].has(word))).toEqual([]);
});

/** Only where the languages are gathered, and between tables of one language. */
const GATHERS = /\.(?:nb|nn|en)'/;

test('no code speaks one language: tables are reached through the one that gathers them', () => {
  const files = ['src/application', 'src/client', 'src/apps-script'].flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(file => /\.tsx?$/.test(file) && !/\.(?:nb|nn|en)\.ts$/.test(file))
      .map(file => join(folder, file)),
  );
  const oneLanguage = files.flatMap(file => {
    const lines = readFileSync(file, 'utf8').match(/from '[^']+'/g) ?? [];
    const single = lines.filter(
      line => GATHERS.test(line) && !NOT_TEXTS.some(name => line.includes(name.replace('.ts', ''))),
    );
    const gathers = LANGUAGES.every(language =>
      single.some(line => line.endsWith(`.${language}'`)),
    );
    return gathers ? [] : single.map(line => `${file} ${line}`);
  });
  expect(oneLanguage).toEqual([
    "src/application/workbook/tab-words.ts from './tab-words.en'",
    "src/application/workbook/tab-words.ts from './tab-words.nn'",
  ]);
});
