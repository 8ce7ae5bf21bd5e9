import type { Day } from '../calendar/day';
import type { DaySpan } from '../status/quota-share';
import { type Digest, gathered, lastMails, type Sent } from './digests';
import { type Handover, previousBoardOf } from './previous-board';
import { type Board, type MailBody, recipientsAmong } from './recipients';

/** A measure that the report on a working year lacks something of. */
export interface Lacking<M> {
  /** Names the measure and the year. */
  readonly key: string;
  /** The responsible bodies in the plan's words; none means the board. */
  readonly bodies: readonly string[];
  readonly due: Day;
  readonly lacks: 'report' | 'sentence';
  readonly measure: M;
}

/** A body that is not asked, and why. */
export interface Unasked {
  readonly body: string;
  readonly why: 'wants-none' | 'no-address' | 'had-mail-today';
}

export interface ReportRequests<M> {
  readonly mails: readonly Digest<M>[];
  readonly unasked: readonly Unasked[];
}

/** What decides whom the board may ask on a day. */
export interface RequestFacts {
  readonly year: DaySpan;
  readonly bodies: readonly MailBody[];
  readonly board: Board;
  readonly handover: Handover | null;
  readonly sent: readonly Sent[];
  readonly today: Day;
}

/**
 * The mails by which a board asks for what the report on a working year lacks: one to each address, with all
 * that its bodies have not reported. A person asks, so neither quiet days nor the fourteen days between
 * reminders hold it back; but nobody is written to twice on the same day, and a body that wants no mail gets
 * none. A body without an address is named, and its measures are not sent to the board that asks.
 */
export function reportRequests<M>(
  lacking: readonly Lacking<M>[],
  { year, bodies, board, handover, sent, today }: RequestFacts,
): ReportRequests<M> {
  const recipients = recipientsAmong(bodies, board);
  const lastMail = lastMails(sent);
  const previous = previousBoardOf(year, handover, today);
  const unasked = new Map<string, Unasked>();

  const asked = lacking.flatMap(({ key, bodies: names, due, lacks, measure }) => {
    for (const { body, why } of recipients.notReached(names)) unasked.set(body, { body, why });
    const reached = recipients
      .of(names)
      .flatMap(one => (previous && one.key === recipients.boardKey ? [one, previous] : [one]));
    return reached.flatMap(recipient => {
      const { body, isFallback } = recipient;
      const hadMail = lastMail.to(recipient) === today;
      if (isFallback || hadMail) {
        unasked.set(body, { body, why: isFallback ? 'no-address' : 'had-mail-today' });
        return [];
      }
      const reminder = { key, status: 'missingReport' as const, due, measure };
      return [{ reminder, recipient, threshold: { day: today, reason: { kind: REASON[lacks] } } }];
    });
  });
  return { mails: gathered(asked), unasked: Array.from(unasked.values()) };
}

const REASON = { report: 'report-asked', sentence: 'sentence-asked' } as const;
