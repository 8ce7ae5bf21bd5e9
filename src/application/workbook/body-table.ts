import { bodyStem } from '../../domain/body/body-register';
import { isMailAddress } from '../../domain/reminders/mail-address';
import { ok, type Result } from '../../domain/result';
import { wordIn } from '../language/word-in';
import { ANSWER_WORDS } from '../language/words';
import type { Grid } from './cell';
import type { CellProblem } from './notices';
import { type Row, readTable, type Table, type TableProblem } from './table';
import { BODIES_TAB, type BodyKey } from './tabs.nb';

/** A responsible body as the Organer tab has it. */
export interface RegisteredBody {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** False where people have written «nei» under Varsles. */
  readonly wantsReminders: boolean;
  readonly row: Row<BodyKey>;
}

export interface BodyRows {
  readonly table: Table<BodyKey>;
  readonly bodies: readonly RegisteredBody[];
  /** The body a plan means by these words, whatever their ending; undefined when none is registered. */
  find(name: string): RegisteredBody | undefined;
}

/** Bodies whose mail will go elsewhere, or nowhere. */
export function addressProblems(
  bodies: readonly RegisteredBody[],
  boardEmail: string,
): readonly CellProblem[] {
  const own = bodies
    .filter(({ wantsReminders, email }) => wantsReminders && !isMailAddress(email))
    .map(
      ({ name, email }): CellProblem =>
        email === ''
          ? { kind: 'no-mail-address', body: name }
          : { kind: 'mail-address-unreadable', body: name, text: email },
    );
  return own.length > 0 && !isMailAddress(boardEmail)
    ? [{ kind: 'no-board-address' }, ...own]
    : own;
}

/** A body's name and the other ways it is written. */
export const namesIn = (row: Row<BodyKey>): readonly string[] =>
  [row.text('body'), ...row.text('aliases').split(';')]
    .map(name => name.trim())
    .filter(name => name !== '');

export function readBodies(grid: Grid | undefined): Result<BodyRows, TableProblem> {
  const read = readTable(BODIES_TAB, grid);
  if (!read.ok) return read;
  const bodies = read.value.rows
    .filter(row => row.text('body') !== '')
    .map(row => ({
      id: row.text('id'),
      name: row.text('body'),
      email: row.text('email'),
      wantsReminders: wordIn(ANSWER_WORDS, row.text('reminders')) !== 'no',
      row,
    }));
  const byStem = new Map<string, RegisteredBody>();
  for (const body of bodies) {
    for (const name of namesIn(body.row)) {
      if (!byStem.has(bodyStem(name))) byStem.set(bodyStem(name), body);
    }
  }
  return ok({ table: read.value, bodies, find: name => byStem.get(bodyStem(name)) });
}
