import type { Day } from '../../domain/calendar/day';
import type { Digest, Sent } from '../../domain/reminders/digests';
import { ok, type Result } from '../../domain/result';
import { describeReason, MAIL_TEXTS } from '../language/reminders';
import type { BodyRows } from '../workbook/body-table';
import type { Grid } from '../workbook/cell';
import type { PlanRows } from '../workbook/plan-table';
import { REMINDERS_TAB, type ReminderKey } from '../workbook/record-tabs.nb';
import { readTable, type Table, type TableProblem } from '../workbook/table';
import { rowsBelow, type Write } from '../workbook/writes';
import type { RemindedMeasure } from './reminder-facts';
import type { UnloggedLine } from './unlogged-mail';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The hidden cell that names measure, year and body, whatever people change the words to: «T-0001/2026 O-0002». */
const idOf = (key: string, body: string) => `${key} ${body}`;
const ID = /^(?<key>\S+)(?: (?<body>.+))?$/;

/** «Varsler» as read. */
export interface SentLog {
  readonly table: Table<ReminderKey>;
  readonly sent: readonly Sent[];
}

/**
 * What «Varsler» says was sent. Rows people have written themselves say nothing here. A body whose row in
 * Organer is gone, or was made anew, is also the one that is called the same now.
 */
export function readSent(
  grid: Grid | undefined,
  { bodies, keyOf }: BodyRows,
): Result<SentLog, TableProblem> {
  const read = readTable(REMINDERS_TAB, grid);
  if (!read.ok) return read;
  const registered = new Set(bodies.map(({ key }) => key));
  const sent = read.value.rows.flatMap(row => {
    const named = keyOf(row.text('body'));
    const { key, body = named } = ID.exec(row.text('id'))?.groups ?? {};
    if (!key || !ISO_DAY.test(row.text('sent'))) return [];
    const told = registered.has(body) ? [body] : Array.from(new Set([body, named]));
    return told.map(one => ({ key, body: one, address: row.text('to'), day: row.text('sent') }));
  });
  return ok({ table: read.value, sent });
}

/** One row a measure and body, so that a board can sort and filter what was said to whom. Needs room below. */
export const sentWrites = (
  digest: Digest<RemindedMeasure>,
  today: Day,
  table: Table<ReminderKey>,
): readonly Write[] =>
  rowsBelow(
    table,
    digest.lines.flatMap(({ reminder, recipients, threshold }) =>
      recipients.map(recipient => ({
        sent: today,
        body: recipient.body,
        to: recipient.address,
        number: reminder.measure.number,
        measure: reminder.measure.text,
        why: describeReason(threshold.reason, reminder.due, reminder.measure.yearLabel, today),
        threshold: threshold.day,
        id: idOf(reminder.key, recipient.key),
      })),
    ),
    [],
    false,
  );

const sameSent = (a: Sent) => (b: Sent) =>
  a.key === b.key && a.body === b.body && a.day === b.day && a.address === b.address;

/** The lines of a mail that was sent but not written down. */
export const notIn = (
  sent: readonly Sent[],
  lines: readonly UnloggedLine[],
): readonly UnloggedLine[] => lines.filter(line => !sent.some(sameSent(line)));

/** Writes down afterwards what was sent. */
export const unloggedWrites = (
  lines: readonly UnloggedLine[],
  { measures }: PlanRows,
  table: Table<ReminderKey>,
): readonly Write[] =>
  rowsBelow(
    table,
    lines.map(({ key, body, bodyName, address, day, threshold }) => {
      const measure = measures.find(({ id }) => key.startsWith(`${id}/`));
      return {
        sent: day,
        body: bodyName,
        to: address,
        number: measure?.number ?? '',
        measure: measure?.text ?? '',
        why: MAIL_TEXTS.loggedAfterwards,
        threshold,
        id: idOf(key, body),
      };
    }),
  );
