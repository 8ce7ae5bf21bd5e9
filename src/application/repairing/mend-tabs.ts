import { wordIn } from '../language/word-in';
import { KIND_WORDS, RESULT_WORDS } from '../language/words';
import { type LogLine, logWrites } from '../refreshing/log';
import { begunYears, wasKept } from '../refreshing/open-workbook';
import { recordTabs } from '../workbook/places';
import { LOG_TAB, REMINDERS_TAB } from '../workbook/record-tabs.nb';
import { saidWord } from '../workbook/said';
import type { Tab } from '../workbook/tab';
import { headerKey, nameAsLaid } from '../workbook/table';
import { OVERVIEW_NAME, yearKey } from '../workbook/tabs.nb';
import type { Write } from '../workbook/writes';
import { type Book, journalOf, looksLike, planTable, planTabOf } from './book';
import type { Mended, Mending, Unmended } from './finding';

/** The years that were under way, and whose tabs are gone. */
function lostYears(book: Book) {
  const plan = planTable(book);
  const begun = book.settings ? begunYears(book.settings, book.today) : [];
  return book.years.filter(
    ({ year, tab }) =>
      plan && begun.includes(year) && !book.grids.has(tab.name) && wasKept({ table: plan }, year),
  );
}

/** Tabs of nobody's that may be the missing one; a year's tab must not be another year's. */
function candidatesFor(book: Book, tab: Tab): readonly string[] {
  const ours = new Set([...book.tabs, ...book.years.map(year => year.tab)].map(({ name }) => name));
  const isYear = book.years.some(year => year.tab.name === tab.name);
  const others = book.years.map(year => year.tab.name).filter(name => name !== tab.name);
  const alike = Array.from(book.grids)
    .filter(([name, [head = []]]) => !ours.has(name) && looksLike(tab, head))
    .map(([name]) => name)
    .filter(name => !isYear || !others.some(other => name.includes(other)));
  const named = alike.filter(name => headerKey(name).includes(headerKey(tab.name)));
  return isYear && named.length > 0 ? named : alike;
}

/** Gives tabs their names back. */
export function mendTabNames(book: Book): Mending {
  const writes: Write[] = [];
  const done: Mended[] = [];
  const left: Unmended[] = [];
  const missing = book.tabs.filter(({ name }) => !book.grids.has(name));
  for (const tab of [...missing, ...lostYears(book).map(year => year.tab)]) {
    const [was, ...others] = candidatesFor(book, tab);
    if (was === undefined || book.names.includes(tab.name)) continue;
    if (others.length > 0) {
      left.push({ kind: 'tab-unclear', tab: tab.name, candidates: [was, ...others] });
      continue;
    }
    writes.push({ kind: 'rename-tab', tab: was, name: nameAsLaid(tab, book.grids.get(was) ?? []) });
    done.push({ kind: 'tab-renamed', tab: tab.name, was });
  }
  return left.length > 0 ? { writes, done, left, isStuck: true } : { writes, done, left };
}

/** Results that stand in Plan alone, told to «Logg», from which a refresh fills the new tab. */
function resultsInPlan(book: Book, year: number, tab: string): readonly LogLine[] {
  const journal = journalOf(book);
  return (planTable(book)?.rows ?? []).flatMap(row => {
    const [id, result] = [row.text('id'), row.text(yearKey(year))];
    const isCounted = wordIn(KIND_WORDS, row.text('kind')) === 'quota';
    const isKnown = journal.last(tab, id).result !== '';
    if (id === '' || isCounted || isKnown || wordIn(RESULT_WORDS, result) === null) return [];
    const measure = { id, number: row.text('number'), text: row.text('measure') };
    return [{ tab, measure, what: saidWord('result'), from: '', to: result }];
  });
}

/** Makes the tabs that are gone, where what stood there can be found or is nobody's words. */
export function mendTabs(book: Book): Mending {
  const plan = planTabOf(book);
  const hasPlan = book.grids.has(plan.name);
  if (!hasPlan) {
    const hasAny = book.tabs.some(({ name }) => book.grids.has(name));
    return {
      writes: [],
      done: [],
      left: [hasAny ? { kind: 'tab-gone', tab: plan.name } : { kind: 'no-plan' }],
      isStuck: true,
    };
  }
  const gone = book.tabs.filter(({ name }) => !book.grids.has(name));
  const years = lostYears(book);
  const records = [REMINDERS_TAB.name, LOG_TAB.name];
  const laid = [
    ...gone.filter(({ name }) => records.includes(name)),
    ...gone.filter(({ name }) => !records.includes(name)),
  ];
  return {
    writes: [
      ...recordTabs([...book.names, ...records]),
      ...laid.map(tab => ({ kind: 'lay' as const, tab })),
      ...years.flatMap(({ year, tab }): readonly Write[] => [
        ...logWrites(resultsInPlan(book, year, tab.name), book.now),
        { kind: 'lay', tab },
      ]),
    ],
    done: [
      ...(book.names.includes(OVERVIEW_NAME) ? [] : [OVERVIEW_NAME]),
      ...[...laid, ...years.map(({ tab }) => tab)].map(({ name }) => name),
    ].map(tab => ({ kind: 'tab-made' as const, tab })),
    left: [],
  };
}
