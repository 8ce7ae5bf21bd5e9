import type { Column } from './tab';

/** Pixels. */
type Width = number;

export const text = <K extends string>(key: K, header: string, width: Width): Column<K> => ({
  key,
  header,
  width,
  format: 'text',
  owner: 'typed',
});
export const adopted = <K extends string>(key: K, header: string, width: Width): Column<K> => ({
  ...text(key, header, width),
  owner: 'adopted',
});
export const computed = <K extends string>(key: K, header: string, width: Width): Column<K> => ({
  ...text(key, header, width),
  owner: 'computed',
});
export const status = <K extends string>(key: K, header: string, width: Width): Column<K> => ({
  ...computed(key, header, width),
  isStatus: true,
});
export const number = <K extends string>(key: K, header: string, width: Width): Column<K> => ({
  ...text(key, header, width),
  format: 'number',
});
export const choice = <K extends string>(
  key: K,
  header: string,
  width: Width,
  words: Readonly<Record<string, string>>,
): Column<K> => ({
  ...text(key, header, width),
  words,
  get choices() {
    return Object.values(words);
  },
});
export const date = <K extends string>(key: K, header: string): Column<K> => ({
  ...computed(key, header, 90),
  format: 'date',
});
/** The words are asked for when the column is laid: by then the language is known. */
export const helped = <K extends string>(column: Column<K>, help: () => string): Column<K> =>
  Object.defineProperty(column, 'help', { value: help, enumerable: true });
export const identity: Column<'id'> = { ...text('id', 'ID', 60), owner: 'identity' };
