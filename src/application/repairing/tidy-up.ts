import { fail, ok, type Result } from '../../domain/result';
import { MENU_TEXTS } from '../language/menu';
import { describeMended, describeUnmended, placeWords } from '../language/repair';
import type { Ports } from '../ports';
import { logWrites } from '../refreshing/log';
import { begunYears, type WorkbookProblem } from '../refreshing/open-workbook';
import { refresh } from '../refreshing/refresh';
import { choicesIn } from '../workbook/choices-in';
import type { CellProblem } from '../workbook/notices';
import { LOG_TAB, SETTINGS_TAB } from '../workbook/record-tabs.nb';
import type { Tab } from '../workbook/tab';
import { shownName } from '../workbook/tab-words';
import { asLaid } from '../workbook/table';
import { BODIES_TAB } from '../workbook/tabs.nb';
import { type Book, planTabOf, readBook, tableOf } from './book';
import type { Mended, Mending, Unmended } from './finding';
import { mendColumns, mendRecordOrder } from './mend-columns';
import { mendPlanRows } from './mend-plan-rows';
import { mendBodies, mendGoals } from './mend-registers';
import { mendSettings } from './mend-settings';
import { mendTabNames, mendTabs } from './mend-tabs';
import { mendYearRows } from './mend-year-rows';

/** One thing that was put right, or that people must put right, and where. */
export interface TidyLine {
  readonly text: string;
  /** Where in the workbook: «2026, rad 5», and a link to it; null for the workbook as a whole. */
  readonly place: { readonly words: string; readonly link: string } | null;
}

export interface TidiedUp {
  readonly done: readonly TidyLine[];
  readonly left: readonly TidyLine[];
}

export type TidyProblem = WorkbookProblem | { readonly kind: 'busy' };

/** In order: what comes later reads what came before. */
const STEPS: readonly ((book: Book) => Mending)[] = [
  mendTabNames,
  mendTabs,
  mendColumns,
  mendRecordOrder,
  mendSettings,
  mendGoals,
  mendBodies,
  mendPlanRows,
  mendYearRows,
];

/** More than the steps there are, for each may write once, and columns twice. */
const MOST_ROUNDS = 2 * STEPS.length;

/** The first step that has something to write, or all that is left for people when none has. */
function nextMending(book: Book): Mending {
  const left: Unmended[] = [];
  for (const step of STEPS) {
    const mending = step(book);
    if (mending.writes.length > 0) return mending;
    left.push(...mending.left);
    if (mending.isStuck) return { writes: [], done: [], left, isStuck: true };
  }
  return { writes: [], done: [], left };
}

const logLines = (done: readonly Mended[]) =>
  done.map(mended => ({
    tab: shownName(mended.tab),
    measure: { id: '', number: 'number' in mended ? mended.number : '', text: '' },
    what: MENU_TEXTS.tidyTitle,
    from: '',
    to: describeMended(mended),
  }));

/** Dropdowns that were pasted over or deleted; a typed table has its own, and takes none from us. */
function mendChoices(ports: Ports, book: Book): { done: Mended[]; left: Unmended[] } {
  const done: Mended[] = [];
  const left: Unmended[] = [];
  const begun = book.settings ? begunYears(book.settings, book.today) : [];
  const years = book.years.filter(({ year }) => begun.includes(year)).map(({ tab }) => tab);
  for (const tab of [planTabOf(book), ...years, BODIES_TAB] as readonly Tab[]) {
    const table = tableOf(book, tab);
    if (!table.ok || table.value.height < 2) continue;
    for (const column of asLaid(tab, table.value.grid).columns) {
      if (!column.words) continue;
      const { key, header } = column;
      const place = table.value.columns.get(key) ?? -1;
      const area = {
        tab: tab.name,
        row: 1,
        column: place,
        height: table.value.height - 1,
        width: 1,
      };
      const came = ports.workbook.offerChoices(area, choicesIn(table.value, column));
      const found = { tab: tab.name, header };
      if (came === 'mended') done.push({ kind: 'choices-mended', ...found });
      if (came === 'refused') left.push({ kind: 'typed-table', ...found });
    }
  }
  return { done, left };
}

/** Puts right what can be put right without losing a word, round by round, until there is nothing left to do. */
function mendAll(ports: Ports): { book: Book; done: Mended[]; last: Mending } {
  const done: Mended[] = [];
  const untold: Mended[] = [];
  for (let round = 0; ; round++) {
    const book = readBook(ports);
    const mending = nextMending(book);
    if (mending.writes.length === 0 || round === MOST_ROUNDS) return { book, done, last: mending };
    done.push(...mending.done);
    untold.push(...mending.done);
    const log = tableOf(book, LOG_TAB);
    const isInOrder =
      log.ok && LOG_TAB.columns.every(({ key }, i) => log.value.columns.get(key) === i);
    const told = isInOrder ? untold.splice(0) : [];
    ports.workbook.write([...mending.writes, ...logWrites(logLines(told), book.now)]);
  }
}

/** Where people write what is lacking, and no cell of its own is to blame. */
const WHERE_TO_WRITE: Partial<Readonly<Record<(Mended | Unmended)['kind'], string>>> = {
  'no-mail-address': BODIES_TAB.name,
  'mail-refused': BODIES_TAB.name,
  'no-board-address': SETTINGS_TAB.name,
  'setting-no-address': SETTINGS_TAB.name,
  'language-unknown': SETTINGS_TAB.name,
  'setting-unreadable': SETTINGS_TAB.name,
};

const placeOf = (ports: Ports, found: Mended | Unmended): TidyLine['place'] => {
  if (found.kind === 'tab-gone' || found.kind === 'tab-unclear') return null;
  if (!('tab' in found)) {
    const where = WHERE_TO_WRITE[found.kind];
    return where === undefined
      ? null
      : { words: shownName(where), link: ports.workbook.linkTo(where)(0) };
  }
  const row = 'row' in found ? found.row : 0;
  const tab = shownName(found.tab);
  const words = 'row' in found ? placeWords(tab, row) : tab;
  return { words, link: ports.workbook.linkTo(found.tab)(row) };
};

/** All that Oversikt says should be looked at stands here too, but for copied rows that are told of already. */
const isNotAmong = (told: readonly (Mended | Unmended)[]) => {
  const rows = new Set(told.flatMap(one => ('row' in one ? [`${one.tab} ${one.row}`] : [])));
  return (problem: CellProblem) =>
    problem.kind !== 'row-copied' || !rows.has(`${problem.tab} ${problem.row}`);
};

/** Finds what has come out of order in the workbook, mends it, computes everything anew, and tells of both. */
export function tidyUp(ports: Ports): Result<TidiedUp, TidyProblem> {
  const tidied = ports.exclusively((): Result<TidiedUp, TidyProblem> => {
    const { book, done, last } = mendAll(ports);
    const left = [...last.left];
    if (!last.isStuck) {
      const choices = mendChoices(ports, book);
      done.push(...choices.done);
      left.push(...choices.left);
      const refreshed = refresh(ports);
      if (!refreshed.ok) return refreshed;
      left.push(...refreshed.value.problems.filter(isNotAmong([...done, ...left])));
    }
    return ok({
      done: done.map(found => ({ text: describeMended(found), place: placeOf(ports, found) })),
      left: left.map(found => ({ text: describeUnmended(found), place: placeOf(ports, found) })),
    });
  });
  return tidied ?? fail({ kind: 'busy' });
}
