/** The languages Planvakt speaks. */
export const LANGUAGES = ['nb', 'nn', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language by its own name, as it stands in Innstillinger whatever language is spoken. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  nb: 'bokmål',
  nn: 'nynorsk',
  en: 'English',
};

/** The name under which the language last chosen is kept with the workbook, for menus and pages that open before it is read. */
export const REMEMBERED_AS = 'language';

let spoken: Language = 'nb';

/** From now on every table of texts answers in this language. One execution, or one page, speaks one. */
export const speak = (language: Language): void => {
  spoken = language;
};
export const spokenLanguage = (): Language => spoken;

/** The shape of a table, with any words in it: what the same table in another language must be. */
export type Texts<T> = T extends string
  ? string
  : T extends (...args: infer A) => infer R
    ? (...args: A) => Texts<R>
    : { readonly [K in keyof T]: Texts<T[K]> };

type InEach = Readonly<Record<Language, object>>;

const tablesBehind = new WeakMap<object, InEach>();

const isTable = (value: unknown) => Object(value) === value;

function live(tables: InEach): object {
  const { nb } = tables;
  if (typeof nb === 'function') {
    return (...args: unknown[]) => Reflect.apply(tables[spoken] as typeof nb, undefined, args);
  }
  const within = new Map<PropertyKey, object>();
  const table = new Proxy(nb, {
    get(_, key) {
      const isPart =
        Reflect.getOwnPropertyDescriptor(nb, key) !== undefined && isTable(Reflect.get(nb, key));
      if (!isPart) return Reflect.get(tables[spoken], key);
      const known = within.get(key);
      if (known) return known;
      const part = (language: Language): object => Reflect.get(tables[language], key);
      const made = live({ nb: part('nb'), nn: part('nn'), en: part('en') });
      within.set(key, made);
      return made;
    },
  });
  tablesBehind.set(table, tables);
  return table;
}

/**
 * One table that answers in the language spoken when it is asked. Its parts may be taken out when a
 * file loads (`const texts = PAGE_TEXTS.report`); its words may not: they would stay in one language.
 */
export const inLanguage = <T extends object>(tables: {
  readonly nb: T;
  readonly nn: Texts<T>;
  readonly en: Texts<T>;
}): Texts<T> => live(tables as InEach) as Texts<T>;

/** The tables behind a live one, that of the spoken language first; the table itself where it has but one. */
export function inEveryLanguage<T extends object>(table: T): readonly T[] {
  const tables = tablesBehind.get(table);
  if (!tables) return [table];
  const others = LANGUAGES.filter(language => language !== spoken);
  return [spoken, ...others].map(language => tables[language] as T);
}
