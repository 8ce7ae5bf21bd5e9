import { bodyStem } from '../../domain/body/body-register';
import { bodyFinder } from '../../domain/body/find-body';
import { isMailAddress } from '../../domain/reminders/mail-address';
import type { Board, MailBody } from '../../domain/reminders/recipients';
import { ok, type Result } from '../../domain/result';
import { wordIn } from '../language/word-in';
import { ANSWER_WORDS } from '../language/words';
import type { Grid } from './cell';
import type { CellProblem } from './notices';
import { type Row, readTable, rowsById, type Table, type TableProblem } from './table';
import { BODIES_TAB, type BodyKey } from './tabs.nb';

/** A responsible body as the Organer tab has it. */
export interface RegisteredBody extends MailBody {
  readonly row: Row<BodyKey>;
}

export interface BodyRows {
  readonly table: Table<BodyKey>;
  readonly bodies: readonly RegisteredBody[];
  /** What names a body in the log of mails, by what it is called. */
  keyOf(name: string): string;
}

/** Bodies whose mail will go elsewhere, or nowhere. One that stands for its units needs no address of its own. */
export function addressProblems(
  bodies: readonly RegisteredBody[],
  board: Board,
): readonly CellProblem[] {
  const wholes = new Set(bodies.flatMap(({ partOf }) => partOf.map(bodyStem)));
  const wanting = bodies.filter(
    ({ name, wantsReminders, email }) =>
      wantsReminders && !isMailAddress(email) && (email !== '' || !wholes.has(bodyStem(name))),
  );
  const boardBody = bodyFinder(bodies)(board.name);
  const hasAddress = [board.email, boardBody?.email ?? ''].some(isMailAddress);
  const goesTo: 'board' | 'nobody' =
    hasAddress && boardBody?.wantsReminders !== false ? 'board' : 'nobody';
  const without = wanting.filter(({ email }) => email === '').map(({ name }) => name);
  const own: readonly CellProblem[] = [
    ...(without.length === 0
      ? []
      : [{ kind: 'no-mail-address' as const, bodies: without, goesTo }]),
    ...wanting
      .filter(({ email }) => email !== '')
      .map(({ name, email, row }) => ({
        kind: 'mail-address-unreadable' as const,
        tab: BODIES_TAB.name,
        row: row.index,
        body: name,
        text: email,
        goesTo,
      })),
  ];
  return own.length > 0 && !hasAddress ? [{ kind: 'no-board-address' }, ...own] : own;
}

const listed = (text: string): readonly string[] =>
  text
    .split(';')
    .map(name => name.trim())
    .filter(name => name !== '');

/** A body's name and the other ways it is written. */
export const namesIn = (row: Row<BodyKey>): readonly string[] => [
  row.text('body'),
  ...listed(row.text('aliases')),
];

/** «nei», and also «Nei takk» and «nei.», as a body may have answered. */
const isNo = (answer: string): boolean =>
  wordIn(ANSWER_WORDS, /^\p{L}+/u.exec(answer)?.[0] ?? '') === 'no';

/** The rows that name a body. A copied row has no ID of its own, and goes by its name. */
function bodiesIn(table: Table<BodyKey>): readonly RegisteredBody[] {
  const { byId } = rowsById(table);
  return table.rows
    .filter(row => row.text('body') !== '')
    .map(row => ({
      key: byId.get(row.text('id')) === row ? row.text('id') : bodyStem(row.text('body')),
      name: row.text('body'),
      aliases: listed(row.text('aliases')),
      partOf: listed(row.text('partOf')),
      email: row.text('email'),
      wantsReminders: !isNo(row.text('reminders')),
      row,
    }));
}

export function readBodies(grid: Grid | undefined): Result<BodyRows, TableProblem> {
  const read = readTable(BODIES_TAB, grid);
  if (!read.ok) return read;
  const bodies = bodiesIn(read.value);
  const find = bodyFinder(bodies);
  return ok({
    table: read.value,
    bodies,
    keyOf: name => find(name)?.key ?? bodyStem(name),
  });
}
