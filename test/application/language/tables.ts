import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Language, speak } from '../../../src/application/language/languages';
import { probesOf } from './probes';

/** Not messages: what a tab is inside the program (its words are in tab-words), and a plan to warm up on. */
export const NOT_TEXTS = ['tabs.nb.ts', 'record-tabs.nb.ts', 'report-tabs.nb.ts', 'warm-up.nb.ts'];

export const TABLES = ['src/application', 'src/client']
  .flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(file => join(folder, file)),
  )
  .filter(file => file.endsWith('.nb.ts') && !NOT_TEXTS.some(name => file.endsWith(`/${name}`)));

export const inLanguage = (file: string, language: Language) =>
  file.replace('.nb.ts', `.${language}.ts`);

/** The table of a file; what it exports goes by one name whatever the language. */
export function tableIn(file: string, language: Language): Record<string, unknown> {
  const exported: Record<string, unknown> = jest.requireActual(resolve(inLanguage(file, language)));
  return Object.fromEntries(
    Object.entries(exported).map(([name, value]) => [name.replace(/_(?:NB|NN|EN)$/, ''), value]),
  );
}

/** Every text of a table by its path; a function stands as itself. */
export function textsIn(table: unknown, path = ''): [string, unknown][] {
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

/** What comes of asking while a language is spoken: some texts name a tab as it is called in it. */
function speaking<T>(language: Language, ask: () => T): T {
  speak(language);
  const answer = ask();
  speak('nb');
  return answer;
}

/** What each function of a table says when it is asked in every way; the same ways in every language. */
export const asked = (file: string, language: Language): readonly Asked[] =>
  speaking(language, () =>
    textsIn(tableIn(file, language)).flatMap(([path, text]) =>
      typeof text !== 'function'
        ? []
        : probesOf(path, text.length).map((args, i) => ({
            path,
            key: `${path} ${i + 1}`,
            args,
            text: String(Reflect.apply(text, undefined, [...args])),
          })),
    ),
  );

/** All that a table says, each text by its path and the way it was asked. */
export const said = (file: string, language: Language): ReadonlyMap<string, string> =>
  new Map([
    ...speaking(language, () => textsIn(tableIn(file, language))).flatMap(
      ([path, text]): [string, string][] =>
        typeof text === 'function' ? [] : [[path, String(text)]],
    ),
    ...asked(file, language).map(({ key, text }): [string, string] => [key, text]),
  ]);

/** The words of a text, but for its placeholders. */
export const wordsIn = (text: string): readonly string[] =>
  text
    .replace(/‹[^›]+›/g, '')
    .toLowerCase()
    .match(/[\p{L}-]{2,}/gu) ?? [];

/** All the words that the tables of a language hold. */
export const vocabularyOf = (language: Language): ReadonlySet<string> =>
  new Set(TABLES.flatMap(file => [...said(file, language).values()].flatMap(wordsIn)));
