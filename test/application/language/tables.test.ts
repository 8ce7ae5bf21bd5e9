import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../../../src/application/language/languages';
import { IS_FOREIGN } from './foreign-words';
import { SHARED_WORDS } from './shared-words';
import { asked, inLanguage, NOT_TEXTS, said, TABLES, tableIn, textsIn, wordsIn } from './tables';

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

test.each(EACH)('%s says nothing in %s that is left in bokmål', (file, language) => {
  const others = said(file, language);
  const same = [...said(file, 'nb')].filter(([path, text]) => text === others.get(path));
  const words = new Set(same.flatMap(([, text]) => wordsIn(text)));
  expect([...words].filter(word => !SHARED_WORDS[language].has(word))).toEqual([]);
});

test.each(EACH)('%s has no word in %s that is of another language', (file, language) => {
  const foreign = [...said(file, language).values()].flatMap(text =>
    wordsIn(text)
      .filter(IS_FOREIGN[language])
      .map(word => `${word}: ${text}`),
  );
  expect(foreign).toEqual([]);
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
