import { highest, numbered } from '../filling/plan-rows';
import { LOG_TAB } from '../workbook/record-tabs.nb';
import type { Row } from '../workbook/table';
import type { PlanKey } from '../workbook/tabs.nb';
import { computedColumns } from '../workbook/writes';
import { type Book, planTabOf, tableOf, yearTables } from './book';
import { followUpCells, idsByWords } from './column-contents';
import { type Mended, type Mending, NOTHING_TO_MEND } from './finding';

type PlanRow = Row<PlanKey>;

/** Of rows with one ID, the one that is the measure: it has the words that were reported on. */
function original(rows: readonly PlanRow[], known: ReadonlySet<string>): PlanRow | undefined {
  return rows.find(row => known.has(row.text('measure'))) ?? rows[0];
}

function loggedIds(book: Book): readonly string[] {
  const log = tableOf(book, LOG_TAB);
  return log.ok ? log.value.rows.map(row => row.text('id')) : [];
}

/**
 * One ID a measure: rows people added become measures, copies become measures of their own, and
 * rows whose ID went get it back where a year's tab has the same words. Rows without a Tiltak stay.
 */
export function mendPlanRows(book: Book): Mending {
  const table = tableOf(book, planTabOf(book));
  if (!table.ok) return NOTHING_TO_MEND;
  const { rows } = table.value;
  const inYears = yearTables(book).flatMap(year => year.table.rows);
  const used = new Set(rows.map(row => row.text('id')));
  const lost = idsByWords(inYears.filter(row => !used.has(row.text('id'))));
  let last = highest([
    ...Array.from(used),
    ...inYears.map(row => row.text('id')),
    ...loggedIds(book),
  ]);
  const next = () => {
    last += 1;
    return numbered('T', last);
  };
  const byId = new Map<string, PlanRow[]>();
  for (const row of rows) byId.set(row.text('id'), [...(byId.get(row.text('id')) ?? []), row]);
  const ids = new Map<PlanRow, string>();
  const done: Mended[] = [];
  const give = (
    row: PlanRow,
    id: string,
    kind: 'became-measure' | 'id-given-back' | 'copy-became-measure',
  ) => {
    ids.set(row, id);
    const [number, text] = [row.text('number'), row.text('measure')];
    done.push({ kind, tab: table.value.tab.name, row: row.index, number, text });
  };
  for (const [id, its] of Array.from(byId)) {
    const wordsThen = new Set(
      inYears.filter(row => row.text('id') === id).map(row => row.text('measure')),
    );
    const kept = id === '' ? undefined : original(its, wordsThen);
    for (const row of its) {
      if (row === kept) continue;
      if (row.text('measure') === '') {
        if (id !== '') ids.set(row, '');
      } else if (id !== '') give(row, next(), 'copy-became-measure');
      else {
        const before = lost(row);
        const isFree = before !== '' && !Array.from(ids.values()).includes(before);
        give(row, isFree ? before : next(), isFree ? 'id-given-back' : 'became-measure');
      }
    }
  }
  const isBare = (row: PlanRow) =>
    (['kind', 'count', 'per'] as const).every(key => row.text(key) === '');
  return {
    writes: [
      ...computedColumns(table.value, ['kind', 'count', 'per'], row =>
        ids.has(row) && ids.get(row) !== '' && isBare(row) ? followUpCells(book, row) : null,
      ),
      ...computedColumns(table.value, ['id'], row => {
        const id = ids.get(row);
        return id === undefined ? null : { id };
      }),
    ],
    done,
    left: [],
  };
}
