import { type Day, latest } from '../../domain/calendar/day';
import type { Sent } from '../../domain/reminders/digests';
import { isMailAddress } from '../../domain/reminders/mail-address';
import { inEveryLanguage } from '../language/languages';
import { BODY_NOTES } from '../language/reminders';
import type { BodyRows, RegisteredBody } from '../workbook/body-table';
import { shownAs } from '../workbook/cell';
import { computedColumns, type Write } from '../workbook/writes';

/** «Sist varslet» in Organer: the day of the last mail, or that the address is none. Without what was sent, the day stays. */
export function lastRemindedWrites(
  { table, bodies }: BodyRows,
  sent: readonly Sent[] | null,
): readonly Write[] {
  const byRow = new Map(bodies.map(body => [body.row.index, body]));
  const days = new Map<string, Day>();
  const notes = inEveryLanguage(BODY_NOTES).flatMap(words => Object.values(words));
  for (const { body, day } of sent ?? []) days.set(body, latest(day, days.get(body) ?? ''));

  function words({ key, email, row }: RegisteredBody): string {
    if (email !== '' && !isMailAddress(email)) return BODY_NOTES.noAddress;
    const day = days.get(key);
    if (day) return shownAs({ day });
    return notes.includes(row.text('lastReminded')) ? '' : row.text('lastReminded');
  }
  return computedColumns(table, ['lastReminded'], row => {
    const body = byRow.get(row.index);
    return body ? { lastReminded: words(body) } : null;
  });
}
