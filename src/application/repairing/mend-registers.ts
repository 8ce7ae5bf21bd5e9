import { bodyRegister, bodyStem } from '../../domain/body/body-register';
import { splitBodies } from '../../domain/body/split-bodies';
import { highest, numbered } from '../filling/plan-rows';
import { ANSWER_WORDS } from '../language/words';
import type { Row, Table } from '../workbook/table';
import { BODIES_TAB } from '../workbook/tabs.nb';
import { computedColumns, rowsBelow } from '../workbook/writes';
import { type Book, goalsTabOf, planTable, tableOf } from './book';
import { type Mended, type Mending, NOTHING_TO_MEND } from './finding';

/** Rows that have words but no ID of their own get one. */
function mendIds<K extends string>(
  table: Table<K | 'id'>,
  letter: string,
  wordsOf: (row: Row<K | 'id'>) => string,
): Mending {
  const seen = new Set<string>();
  const ids = new Map<Row<K | 'id'>, string>();
  let last = highest(table.rows.map(row => row.text('id')));
  for (const row of table.rows) {
    const id = row.text('id');
    if (wordsOf(row) !== '' && (id === '' || seen.has(id))) {
      last += 1;
      ids.set(row, numbered(letter, last));
    }
    seen.add(id);
  }
  const done = Array.from(
    ids.keys(),
    (row): Mended => ({
      kind: 'got-id',
      tab: table.tab.name,
      row: row.index,
      number: '',
      text: wordsOf(row),
    }),
  );
  return {
    writes: computedColumns<K | 'id', 'id'>(table, ['id'], row => {
      const id = ids.get(row);
      return id === undefined ? null : { id };
    }),
    done,
    left: [],
  };
}

const GOAL_NUMBER = /^Mål (?<number>\S+):/;

/** Mål: its goals from Plan where it is empty, and an ID for rows people added. */
export function mendGoals(book: Book): Mending {
  const table = tableOf(book, goalsTabOf(book));
  if (!table.ok) return NOTHING_TO_MEND;
  const plan = planTable(book)?.rows ?? [];
  const goals = new Set(plan.map(row => row.text('goal')).filter(goal => goal !== ''));
  if (table.value.rows.every(row => row.text('goal') === '' && row.text('subgoal') === '')) {
    const rows = Array.from(goals, (goal, i) => ({
      number: GOAL_NUMBER.exec(goal)?.groups?.number ?? '',
      goal,
      id: numbered('M', i + 1),
    }));
    return { ...NOTHING_TO_MEND, writes: rowsBelow(table.value, rows) };
  }
  return mendIds(table.value, 'M', row => row.text('subgoal') || row.text('goal'));
}

/** Organer: the bodies Plan names where it is empty, and an ID for rows people added. */
export function mendBodies(book: Book): Mending {
  const table = tableOf(book, BODIES_TAB);
  if (!table.ok) return NOTHING_TO_MEND;
  const plan = planTable(book)?.rows ?? [];
  if (table.value.rows.every(row => row.text('body') === '')) {
    const named = bodyRegister(plan.flatMap(row => splitBodies(row.text('responsible'))));
    // Nobody may get mail who said no to it, and who did is not known any more.
    const rows = named
      .filter(({ name }) => bodyStem(name) !== '')
      .map(({ name, aliases }, i) => ({
        body: name,
        aliases: aliases.join('; '),
        reminders: ANSWER_WORDS.no,
        id: numbered('O', i + 1),
      }));
    return { ...NOTHING_TO_MEND, writes: rowsBelow(table.value, rows) };
  }
  return mendIds(table.value, 'O', row => row.text('body'));
}
