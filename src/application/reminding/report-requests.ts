import type { Day } from '../../domain/calendar/day';
import { lastMails } from '../../domain/reminders/digests';
import { isQuiet } from '../../domain/reminders/quiet';
import {
  type Lacking,
  type ReportRequests,
  reportRequests,
  type Unasked,
} from '../../domain/reminders/report-requests';
import { fail, ok, type Result } from '../../domain/result';
import type { Ports } from '../ports';
import { openWorkbook } from '../refreshing/open-workbook';
import type { Tracking } from '../refreshing/track';
import type { GatheringProblem } from '../report/gather-facts';
import { lackIn } from '../report/report-draft';
import { type BodyRows, readBodies } from '../workbook/body-table';
import { REMINDERS_TAB } from '../workbook/record-tabs.nb';
import { yearFrame } from '../workbook/settings';
import { BODIES_TAB } from '../workbook/tabs.nb';
import { digestMail } from './digest-mail';
import { lastRemindedWrites } from './last-reminded';
import { recall } from './remembered';
import { handoverIn, type RemindedMeasure, remindedMeasure } from './reminder-facts';
import { linksByTab, sendMails } from './send-mails';
import { notIn, readSent, type SentLog, unloggedWrites } from './sent-log';
import { NOTHING_UNLOGGED, type UnloggedLine } from './unlogged-mail';

export type RequestProblem =
  | GatheringProblem
  | { readonly kind: 'busy' }
  | { readonly kind: 'year-frozen'; readonly label: string };

/** One mail that would go out if the board asked now. */
export interface RequestedMail {
  readonly to: string;
  readonly bodies: readonly string[];
  readonly measures: number;
  /** The day of the last mail there; null where there was none. */
  readonly lastMail: Day | null;
  readonly subject: string;
  readonly text: string;
}

export interface RequestPreview {
  readonly mails: readonly RequestedMail[];
  readonly unasked: readonly Unasked[];
  /** No reminder would go out today; what a person asks for does. */
  readonly isQuiet: boolean;
}

/** What came of asking, address by address. */
export interface RequestOutcome {
  readonly sent: readonly string[];
  /** The day's quota had no room for these. */
  readonly waiting: readonly string[];
  /** Google would not send to these. */
  readonly refused: readonly string[];
  /** There was nothing more to ask these, or they had just had a mail. */
  readonly notNeeded: readonly string[];
}

interface Found {
  readonly tracking: Tracking;
  readonly bodies: BodyRows;
  readonly log: SentLog;
  /** What an earlier run sent and did not write down. */
  readonly unlogged: readonly UnloggedLine[];
  readonly requests: ReportRequests<RemindedMeasure>;
}

/** The measures whose time has begun and that the report lacks something of. */
function lackingIn(
  { byYear, years, today }: Tracking,
  year: number,
  label: string,
): readonly Lacking<RemindedMeasure>[] {
  const rows = years.find(one => one.year === year);
  return Array.from(byYear.get(year)?.values() ?? []).flatMap(one => {
    const lack = lackIn(one);
    const { measure, facts, due } = one;
    if (lack === null || facts.occurrence.from > today) return [];
    return [
      {
        key: `${measure.id}/${year}`,
        bodies: measure.bodies,
        due,
        lacks: lack === 'no-sentence' ? ('sentence' as const) : ('report' as const),
        measure: remindedMeasure(measure, label, rows?.byId.get(measure.id)?.index ?? null),
      },
    ];
  });
}

function findRequests(ports: Ports, year: number): Result<Found, RequestProblem> {
  const opened = openWorkbook(ports, ports.clock.today(), year);
  if (!opened.ok) return opened;
  const { tracking } = opened.value;
  const { settings, today } = tracking;
  if (!tracking.byYear.has(year)) return fail({ kind: 'no-such-year', year });
  const { isFrozen, label, span } = yearFrame(settings, year);
  if (isFrozen) return fail({ kind: 'year-frozen', label });
  const grids = ports.workbook.read([BODIES_TAB.name, REMINDERS_TAB.name]);
  const bodies = readBodies(grids.get(BODIES_TAB.name));
  if (!bodies.ok) return bodies;
  const logged = readSent(grids.get(REMINDERS_TAB.name), bodies.value);
  if (!logged.ok) return logged;
  const { table, sent: written } = logged.value;
  const unlogged = notIn(written, recall(ports).unlogged);
  const sent = [...written, ...unlogged];
  const requests = reportRequests(lackingIn(tracking, year, label), {
    year: span,
    bodies: bodies.value.bodies,
    board: { name: settings.board, email: settings.boardEmail },
    handover: handoverIn(settings),
    sent,
    today,
  });
  return ok({ tracking, bodies: bodies.value, log: { table, sent }, unlogged, requests });
}

/** Whom the board would write to if it asked now for what the report on a year lacks, and what they would read. Sends nothing. */
export function previewRequests(
  ports: Ports,
  year: number,
): Result<RequestPreview, RequestProblem> {
  const found = findRequests(ports, year);
  if (!found.ok) return found;
  const { tracking, log, requests } = found.value;
  const lastMail = lastMails(log.sent);
  const linkTo = linksByTab(ports.workbook.linkTo);
  return ok({
    isQuiet: isQuiet(tracking.today, tracking.settings.quietPeriods),
    unasked: requests.unasked,
    mails: requests.mails.map(mail => {
      const { to, subject, text } = digestMail(mail, tracking, linkTo);
      const names = mail.lines.flatMap(({ recipients }) => recipients.map(({ body }) => body));
      return {
        to,
        subject,
        text,
        bodies: Array.from(new Set(names)),
        measures: mail.lines.length,
        lastMail: lastMail.toAddress(to) || null,
      };
    }),
  });
}

function send(
  ports: Ports,
  year: number,
  addresses: readonly string[],
): Result<RequestOutcome, RequestProblem> {
  const found = findRequests(ports, year);
  if (!found.ok) return found;
  const { tracking, bodies, log, unlogged, requests } = found.value;
  ports.workbook.write(unloggedWrites(unlogged, tracking.plan, log.table));
  const chosen = new Set(addresses.map(address => address.toLowerCase()));
  const mails = requests.mails.filter(({ address }) => chosen.has(address.toLowerCase()));
  const { sent, refused } = sendMails(ports, mails, tracking, log);
  if (sent.length > 0) {
    ports.workbook.write(lastRemindedWrites(bodies, [...log.sent, ...sent.flat()]));
    ports.memory.write(NOTHING_UNLOGGED);
  }
  const reached = sent.flatMap(([first]) => (first ? [first.address] : []));
  const due = mails.map(({ address }) => address);
  return ok({
    sent: reached,
    refused,
    waiting: due.filter(address => !reached.includes(address) && !refused.includes(address)),
    notNeeded: addresses.filter(
      address => !due.some(one => one.toLowerCase() === address.toLowerCase()),
    ),
  });
}

/**
 * Asks for what the report on a year lacks: one mail to each of the addresses a person has chosen, through
 * the same sending as the daily reminders. What has been reported since the choice was shown is left out,
 * and nobody is asked twice on one day, so a request that stopped half-way can be made again.
 */
export function sendRequests(
  ports: Ports,
  year: number,
  addresses: readonly string[],
): Result<RequestOutcome, RequestProblem> {
  const chosen = Array.isArray(addresses) ? addresses.map(String) : [];
  return ports.exclusively(() => send(ports, year, chosen)) ?? fail({ kind: 'busy' });
}
