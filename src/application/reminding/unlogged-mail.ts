import type { Day } from '../../domain/calendar/day';
import type { Digest, Sent } from '../../domain/reminders/digests';
import type { Ports } from '../ports';

/** One line of a mail, as far as it is needed to write it down afterwards. */
export interface UnloggedLine extends Sent {
  readonly bodyName: string;
  /** The day of the threshold. */
  readonly threshold: Day;
}

const COUNT = 'reminders.unlogged';
const LAST_MAIL = 'reminders.lastMail';
/** All that is remembered may be 500 kB: more lines than a plan has, but a call that fails here would be worse. */
const MOST_LINES = 3000;
/** A remembered text may hold 9 kB, and a letter be three bytes. */
const PIECE = 2500;

const pieceName = (i: number) => `${COUNT}.${i}`;

const linesOf = <M>(mail: Digest<M>, today: Day): readonly (readonly string[])[] =>
  mail.lines.flatMap(({ reminder, recipients, threshold }) =>
    recipients.map(({ key, body, address }) => [
      reminder.key,
      key,
      body,
      address,
      today,
      threshold.day,
    ]),
  );

/**
 * Remembers a mail that Google has just taken, in one quick call, so that it can be written down in
 * «Varsler» even if the run ends before that is done. Between Google's taking it and this, and only
 * there, can a run that ends let a mail be sent once more.
 */
export function rememberUnlogged<M>(
  { memory }: Pick<Ports, 'memory'>,
  mail: Digest<M>,
  today: Day,
): void {
  const text = linesOf(mail, today)
    .slice(0, MOST_LINES)
    .map(fields => fields.map(field => field.replace(/[\t\n]/g, ' ')).join('\t'))
    .join('\n');
  const pieces = Math.ceil(text.length / PIECE);
  const texts: { [name: string]: string } = { [COUNT]: String(pieces), [LAST_MAIL]: today };
  for (let i = 0; i < pieces; i++) texts[pieceName(i)] = text.slice(i * PIECE, (i + 1) * PIECE);
  memory.write(texts);
}

/** The day of the last mail, whatever became of what was written down; `texts` is all that is remembered. */
export const lastMailIn = (texts: Readonly<Record<string, string>>): Day | null =>
  texts[LAST_MAIL] || null;

/** Says that all that was sent is written down. */
export const NOTHING_UNLOGGED: Readonly<Record<string, string>> = { [COUNT]: '0' };

/** The lines of the mail that was sent last, if it may not have been written down; `texts` is all that is remembered. */
export function unloggedIn(texts: Readonly<Record<string, string>>): readonly UnloggedLine[] {
  const pieces = Array.from({ length: Number(texts[COUNT] ?? 0) }, (_, i) => texts[pieceName(i)]);
  const text = pieces.join('');
  return text.split('\n').flatMap(line => {
    const [key, body, bodyName, address, day, threshold] = line.split('\t');
    return key && body && bodyName && address && day && threshold
      ? [{ key, body, bodyName, address, day, threshold }]
      : [];
  });
}
