import { bodyStem } from '../body/body-register';
import { bodyFinder, type NamedBody } from '../body/find-body';
import { isMailAddress } from './mail-address';

/** A body as the register of addresses has it. */
export interface MailBody extends NamedBody {
  /** Names the body in what was sent, so that it may change its name or its address. */
  readonly key: string;
  /** The larger bodies it is a unit of, by name. */
  readonly partOf: readonly string[];
  /** As typed: perhaps blank, perhaps no address. */
  readonly email: string;
  readonly wantsReminders: boolean;
}

/** What the settings say of the board. */
export interface Board {
  readonly name: string;
  /** As typed: perhaps blank, perhaps no address. */
  readonly email: string;
}

/** A body, and the address its mail goes to. */
export interface Recipient {
  readonly key: string;
  readonly body: string;
  readonly address: string;
  /** The body has no address of its own; this is the board's. */
  readonly isFallback: boolean;
  /** The collective body through which a unit answers for the measure; null when it is named itself. */
  readonly unitOf: string | null;
}

/** A body that no mail reaches: it wants none, or neither it nor the board has an address. */
export interface Unreached {
  readonly key: string;
  readonly body: string;
  readonly why: 'wants-none' | 'no-address';
}

/** Who hears about a measure of these bodies, who does not, and who the board is. */
export interface Recipients {
  of(names: readonly string[]): readonly Recipient[];
  notReached(names: readonly string[]): readonly Unreached[];
  readonly boardKey: string;
  /** Where mail to the board goes; null when it has no address or wants no reminders. */
  readonly boardAddress: string | null;
}

type Reached = Recipient | Unreached;

/**
 * Each responsible body by its own address, or else the board's. A collective body stands for its units,
 * and the board for a measure without a body. A body that wants no reminders gets none, and neither do
 * its units through it; one without an address is silent when the board has none either.
 */
export function recipientsAmong(bodies: readonly MailBody[], board: Board): Recipients {
  const find = bodyFinder(bodies);
  const boardBody = find(board.name);
  const boardKey = boardBody?.key ?? bodyStem(board.name);
  const boardAddress =
    boardBody?.wantsReminders === false
      ? null
      : ([board.email, boardBody?.email ?? ''].find(isMailAddress) ?? null);

  const units = new Map<MailBody, MailBody[]>();
  for (const unit of bodies) {
    for (const whole of new Set(unit.partOf.map(find))) {
      if (whole && whole !== unit) units.set(whole, [...(units.get(whole) ?? []), unit]);
    }
  }

  function reach(
    body: MailBody,
    unitOf: string | null,
    path: readonly MailBody[],
  ): readonly Reached[] {
    if (path.includes(body)) return [];
    if (!body.wantsReminders) return [{ key: body.key, body: body.name, why: 'wants-none' }];
    const parts = units.get(body) ?? [];
    const reached = parts.flatMap(unit => reach(unit, body.name, [...path, body]));
    // Bodies written as units of each other stand for nobody but themselves.
    if (reached.length > 0) return reached;
    return isMailAddress(body.email)
      ? [{ key: body.key, body: body.name, address: body.email, isFallback: false, unitOf }]
      : atBoard(body.key, body.name, unitOf);
  }

  const atBoard = (key: string, body: string, unitOf: string | null): readonly Reached[] => [
    boardAddress === null
      ? { key, body, why: 'no-address' }
      : { key, body, address: boardAddress, isFallback: key !== boardKey, unitOf },
  ];

  /** Each body once, the first way it is reached. */
  function among<R extends Reached>(names: readonly string[], is: (one: Reached) => one is R) {
    const wanted = names.length > 0 ? names : [board.name];
    const found = new Map<string, R>();
    for (const name of wanted) {
      const body = find(name);
      const here = body ? reach(body, null, []) : atBoard(bodyStem(name), name, null);
      for (const one of here.filter(is)) if (!found.has(one.key)) found.set(one.key, one);
    }
    return Array.from(found.values());
  }

  return {
    boardKey,
    boardAddress,
    of: names => among(names, (one): one is Recipient => 'address' in one),
    notReached: names => among(names, (one): one is Unreached => 'why' in one),
  };
}
