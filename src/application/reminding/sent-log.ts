import type { Day } from '../../domain/calendar/day';
import type { Digest, Sent } from '../../domain/reminders/digests';
import { ok, type Result } from '../../domain/result';
import { describeReason } from '../language/reminders';
import type { Grid } from '../workbook/cell';
import { REMINDERS_TAB } from '../workbook/record-tabs.nb';
import { readTable, type TableProblem } from '../workbook/table';
import { recordLines, type Write } from '../workbook/writes';
import type { RemindedMeasure } from './reminders-now';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What «Varsler» says was sent. Rows people have written themselves say nothing here. */
export function readSent(grid: Grid | undefined): Result<readonly Sent[], TableProblem> {
  const read = readTable(REMINDERS_TAB, grid);
  if (!read.ok) return read;
  return ok(
    read.value.rows
      .filter(row => ISO_DAY.test(row.text('sent')) && row.text('id') !== '')
      .map(row => ({
        key: row.text('id'),
        body: row.text('body'),
        address: row.text('to'),
        day: row.text('sent'),
      })),
  );
}

/** One row a measure, so that a board can sort and filter what was said to whom. */
export const sentWrites = (digest: Digest<RemindedMeasure>, today: Day): readonly Write[] =>
  recordLines(
    REMINDERS_TAB,
    digest.lines.map(({ reminder, recipient, threshold }) => ({
      sent: today,
      body: recipient.body,
      to: recipient.address,
      number: reminder.measure.number,
      measure: reminder.measure.text,
      why: describeReason(threshold.reason, reminder.due, reminder.measure.yearLabel),
      threshold: threshold.day,
      id: reminder.key,
    })),
    true,
  );
