import { bodyFinder } from '../../domain/body/find-body';
import { foresee } from '../../domain/reminders/foresee';
import { isMailAddress } from '../../domain/reminders/mail-address';
import { recipientsAmong } from '../../domain/reminders/recipients';
import type { ReminderFacts } from '../../domain/reminders/reminders-due';
import { oneLine } from './mail-text';

/** What there is to remind of that nobody gets, for want of an address. */
export interface UnreachedView {
  /** How many measures. */
  readonly measures: number;
  /** Those who answer for them besides the board, as they are called in the mails. */
  readonly bodies: readonly string[];
  /** The board could stand in, but wants no reminders. */
  readonly hasBoardSaidNo: boolean;
  /** No address at all is written: not the board's, and no body's. */
  readonly isNobodyReached: boolean;
}

/** Stands where an address is lacking; nothing is ever sent to it. */
const STAND_IN = 'mangler@planvakt.invalid';

const withAddress = <B extends { readonly email: string }>(one: B): B =>
  isMailAddress(one.email) ? one : { ...one, email: STAND_IN };

/**
 * What would be told in so many days from today if everyone had an address, and is not. With an address
 * for the board nothing is lost: what lacks one comes to the board.
 */
export function unreachedIn<M>(facts: ReminderFacts<M>, days: number): UnreachedView {
  const { bodies, board } = facts;
  const { boardAddress, boardKey } = recipientsAmong(bodies, board);
  if (boardAddress !== null) {
    return { measures: 0, bodies: [], hasBoardSaidNo: false, isNobodyReached: false };
  }
  const wanting = { ...facts, board: withAddress(board), bodies: bodies.map(withAddress) };
  const lines = foresee(wanting, days)
    .flatMap(({ mails }) => mails.filter(({ address }) => address === STAND_IN))
    .flatMap(mail => mail.lines);
  return {
    measures: new Set(lines.map(({ reminder }) => reminder.key)).size,
    bodies: Array.from(
      new Set(
        lines
          .flatMap(({ recipients }) => recipients)
          .flatMap(({ key, body }) => (key === boardKey ? [] : [oneLine(body)])),
      ),
    ),
    hasBoardSaidNo: bodyFinder(bodies)(board.name)?.wantsReminders === false,
    isNobodyReached: !bodies.some(({ email }) => isMailAddress(email)),
  };
}
