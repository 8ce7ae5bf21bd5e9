import { ROW_WORDS } from '../language/words';
import type { Journal } from '../refreshing/journal';
import { differences, isSilent, saidIn } from '../workbook/said';
import type { Row, Table } from '../workbook/table';
import { type PlanKey, type YearTabKey, yearTab } from '../workbook/tabs.nb';
import { computedColumns } from '../workbook/writes';
import { type Book, journalOf, planTable, tableOf } from './book';
import { idsByWords } from './column-contents';
import type { Mended, Mending, RowPlace, Unmended } from './finding';

type YearRow = Row<YearTabKey>;

const placeOf = (tab: string, row: YearRow): RowPlace => ({
  tab,
  row: row.index,
  number: row.text('number'),
  text: row.text('measure'),
});

/** Of rows with one ID, the one that says what «Logg» last knew; else the one that says most, the first of equals. */
function counting(rows: readonly YearRow[], tab: string, journal: Journal): YearRow | undefined {
  const strangeness = (row: YearRow) => {
    const said = saidIn(row);
    return (
      differences(said, journal.last(tab, row.text('id'))).length * 10 + (isSilent(said) ? 1 : 0)
    );
  };
  return rows.slice().sort((a, b) => strangeness(a) - strangeness(b) || a.index - b.index)[0];
}

function mendYear(
  table: Table<YearTabKey>,
  plan: readonly Row<PlanKey>[],
  applies: (id: string) => boolean,
  journal: Journal,
): Mending {
  const tab = table.tab.name;
  const byId = new Map<string, YearRow[]>();
  for (const row of table.rows) {
    const id = row.text('id');
    if (id !== '') byId.set(id, [...(byId.get(id) ?? []), row]);
  }
  const ids = new Map<YearRow, string>();
  const done: Mended[] = [];
  const left: Unmended[] = [];
  const counts = new Map<string, YearRow>();
  const inPlan = new Set(plan.map(row => row.text('id')));
  for (const [id, rows] of Array.from(byId)) {
    const kept = counting(rows, tab, journal);
    if (kept) counts.set(id, kept);
    for (const row of rows) {
      if (row === kept) continue;
      ids.set(row, '');
      done.push({ kind: 'copy-set-aside', ...placeOf(tab, row) });
    }
    if (kept && !inPlan.has(id) && !isSilent(saidIn(kept))) {
      left.push({ kind: 'gone-from-plan', ...placeOf(tab, kept) });
    }
  }
  const idOf = idsByWords(plan);
  for (const row of table.rows) {
    const id = row.text('id') === '' ? idOf(row) : '';
    if (id === '') continue;
    const other = counts.get(id);
    if (!other && applies(id)) {
      counts.set(id, row);
      ids.set(row, id);
      done.push({ kind: 'id-given-back', ...placeOf(tab, row) });
    } else if (
      other &&
      !isSilent(saidIn(row)) &&
      differences(saidIn(row), saidIn(other)).length > 0
    ) {
      left.push({ kind: 'not-counted', ...placeOf(tab, row), counts: other.index });
    }
  }
  const aside = (row: YearRow) => ids.get(row) === '';
  return {
    writes: [
      // A row that counts no more must not look as if it did.
      ...computedColumns(table, ['status', 'due', 'updated'], row =>
        aside(row) ? { status: ROW_WORDS.copy } : null,
      ),
      ...computedColumns(table, ['id'], row => {
        const id = ids.get(row);
        return id === undefined ? null : { id };
      }),
    ],
    done,
    left,
  };
}

/** One row a measure in each year's tab; the words in the others stay where they are. */
export function mendYearRows(book: Book): Mending {
  const plan = planTable(book)?.rows ?? [];
  const journal = journalOf(book);
  const inPlan = new Set(plan.map(row => row.text('id')));
  const mended = book.years.flatMap(({ tab }) => {
    const table = tableOf(book, yearTab(tab.name));
    return table.ok ? [mendYear(table.value, plan, id => inPlan.has(id), journal)] : [];
  });
  return {
    writes: mended.flatMap(({ writes }) => writes),
    done: mended.flatMap(({ done }) => done),
    left: mended.flatMap(({ left }) => left),
  };
}
