import { kindOf } from '../../domain/rhythm/kind-of';
import { rhythmOf } from '../../domain/rhythm/read-rhythm';
import { ANSWER_WORDS, KIND_WORDS, PER_WORDS } from '../language/words';
import type { Cell } from '../workbook/cell';
import { periodOf } from '../workbook/plan-table';
import { REMINDERS_TAB, SETTINGS_TAB } from '../workbook/record-tabs.nb';
import { ARCHIVE_TAB, WORDS_TAB } from '../workbook/report-tabs.nb';
import { SAID_KEYS, saidCells } from '../workbook/said';
import { SETTINGS, settingCalled } from '../workbook/setting-words';
import type { Row, Table } from '../workbook/table';
import { BODIES_TAB, GOALS_NAME, type PlanKey } from '../workbook/tabs.nb';
import type { Values } from '../workbook/writes';
import { type Book, journalOf, planTable, yearTables } from './book';

/** What the cells of a column that is gone can be made from, row by row; null where its words stand nowhere else. */
type Source = (row: Row<string>) => Cell;

const blank: Source = () => '';

/** A measure by its words, where they are one measure's only. */
const wordsOf = (row: Row<'number' | 'measure'>) =>
  JSON.stringify([row.text('number'), row.text('measure')]);

/** The IDs by which rows with the same words go elsewhere. */
export function idsByWords(rows: readonly Row<'number' | 'measure' | 'id'>[]) {
  const ids = new Map<string, Set<string>>();
  for (const row of rows) {
    if (row.text('id') === '' || row.text('measure') === '') continue;
    const known = ids.get(wordsOf(row)) ?? new Set();
    ids.set(wordsOf(row), known.add(row.text('id')));
  }
  return (row: Row<'number' | 'measure'>): string => {
    const [id, ...others] = Array.from(ids.get(wordsOf(row)) ?? []);
    return id !== undefined && others.length === 0 ? id : '';
  };
}

const byId = <K extends string>(rows: readonly Row<K | 'id'>[]) =>
  new Map(rows.map(row => [row.text('id'), row] as const));

/** Type, Antall and per as a plan's words and time say. */
export function followUpCells(book: Book, row: Row<PlanKey>): Values<'kind' | 'count' | 'per'> {
  const when = row.text('when');
  const frame = book.settings?.frame ?? { workingYears: [], startMonth: 1 };
  const { kind, quota } = kindOf(periodOf(when), rhythmOf(row.text('measure'), when), frame);
  return {
    kind: KIND_WORDS[kind],
    count: quota?.count ?? '',
    per: quota ? PER_WORDS[quota.per] : '',
  };
}

function planSource(book: Book, key: string): Source | null {
  const rows = yearTables(book).flatMap(({ table }) => table.rows);
  const known = byId(rows);
  if (key === 'goal' || key === 'measure' || key === 'when') return null;
  if (key === 'number' || key === 'responsible') {
    return row => known.get(row.text('id'))?.text(key) ?? '';
  }
  if (key === 'kind' || key === 'count' || key === 'per') {
    return row => (row.text('measure') === '' ? '' : (followUpCells(book, row)[key] ?? ''));
  }
  return key === 'id' ? idsByWords(rows) : blank;
}

function yearSource(book: Book, tab: string, key: string): Source {
  const plan = planTable(book)?.rows ?? [];
  const known = byId<PlanKey>(plan);
  const journal = journalOf(book);
  const said = SAID_KEYS.find(one => one === key);
  if (said) return row => saidCells(journal.last(tab, row.text('id')))[said];
  if (key === 'number' || key === 'measure' || key === 'responsible') {
    return row => known.get(row.text('id'))?.text(key) ?? '';
  }
  return key === 'id' ? idsByWords(plan) : blank;
}

const explanationOf: Source = row => {
  const setting = settingCalled(row.text('name'));
  return setting === undefined ? '' : SETTINGS[setting].explanation;
};

/** Columns whose cells are people's or the annual meeting's words, and stand nowhere else. */
const IRREPLACEABLE: Readonly<Record<string, readonly string[]>> = {
  [GOALS_NAME]: ['goal', 'subgoal'],
  [BODIES_TAB.name]: ['body'],
  [SETTINGS_TAB.name]: ['name', 'value'],
  [REMINDERS_TAB.name]: ['sent', 'body', 'threshold', 'id'],
  [ARCHIVE_TAB.name]: ['what', 'name', 'part', 'content', 'id'],
  [WORDS_TAB.name]: ['words', 'id'],
};

function otherSource(tab: string, key: string): Source | null {
  if (IRREPLACEABLE[tab]?.includes(key)) return null;
  // Nobody may get mail who said no to it.
  if (key === 'reminders') return row => (row.text('body') === '' ? '' : ANSWER_WORDS.no);
  return key === 'explanation' ? explanationOf : blank;
}

/** The cells that belong below the header of a column that is gone; null where only people can bring them back. */
export function columnContents(
  book: Book,
  table: Table<string>,
  key: string,
): readonly Cell[] | null {
  const { name } = table.tab;
  const isYear = book.years.some(({ tab }) => tab.name === name);
  const source = isYear
    ? yearSource(book, name, key)
    : name === planTable(book)?.tab.name
      ? planSource(book, key)
      : otherSource(name, key);
  return source && table.rows.map(source);
}
