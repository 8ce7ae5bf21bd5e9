import type { Recipient, Reminder } from '../../domain/reminders/digests';
import { isMailAddress } from '../../domain/reminders/mail-address';
import { isReminded, thresholdsOf } from '../../domain/reminders/thresholds';
import type { MeasureInYear, Tracking } from '../refreshing/track';
import type { BodyRows } from '../workbook/body-table';
import { type Settings, type YearFrame, yearFrame } from '../workbook/settings';

/** What a mail says of a measure, and where its row stands. */
export interface RemindedMeasure {
  readonly id: string;
  readonly number: string;
  readonly text: string;
  readonly yearLabel: string;
  /** 0-based row of the year's tab; null when the row is not there yet. */
  readonly row: number | null;
}

/**
 * Who hears about a measure: each of its bodies, by its own address or else the board's; the board for a
 * measure without a body. A body that wants no reminders, or has no address to fall back on, gets none.
 */
export function recipientsOf(
  names: readonly string[],
  bodies: BodyRows,
  settings: Settings,
): readonly Recipient[] {
  const board = isMailAddress(settings.boardEmail) ? settings.boardEmail : null;
  const wanted = names.length > 0 ? names : [settings.board];
  return wanted.flatMap((name): readonly Recipient[] => {
    const body = bodies.find(name);
    if (body?.wantsReminders === false) return [];
    const known = body?.name ?? name;
    if (body && isMailAddress(body.email)) {
      return [{ body: known, address: body.email, isFallback: false }];
    }
    return board ? [{ body: known, address: board, isFallback: known !== settings.board }] : [];
  });
}

const reminderOf = (
  { measure, status, due }: MeasureInYear,
  frame: YearFrame,
  row: number | null,
  recipients: readonly Recipient[],
): readonly Reminder<RemindedMeasure>[] =>
  isReminded(status.kind)
    ? [
        {
          key: `${measure.id}/${frame.year}`,
          status: status.kind,
          due,
          thresholds: thresholdsOf({
            status: status.kind,
            due,
            reportingFrom: frame.reportingFrom,
            year: frame.span,
            quota: measure.quota,
          }),
          recipients,
          measure: {
            id: measure.id,
            number: measure.number,
            text: measure.text,
            yearLabel: frame.label,
            row,
          },
        },
      ]
    : [];

/** All there is to tell: this working year, and the last one for as long as it is not frozen. */
export function remindersNow(
  { settings, currentYear, years, byYear }: Tracking,
  bodies: BodyRows,
): readonly Reminder<RemindedMeasure>[] {
  return years
    .filter(({ year }) => year === currentYear || year === currentYear - 1)
    .flatMap(({ year, byId }) => {
      const frame = yearFrame(settings, year);
      if (frame.isFrozen) return [];
      return Array.from(byYear.get(year)?.values() ?? []).flatMap(found =>
        reminderOf(
          found,
          frame,
          byId.get(found.measure.id)?.index ?? null,
          recipientsOf(found.measure.bodies, bodies, settings),
        ),
      );
    });
}
