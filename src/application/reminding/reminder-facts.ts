import type { Sent } from '../../domain/reminders/digests';
import type { MeasureToTell, ReminderFacts } from '../../domain/reminders/reminders-due';
import { MAIL_TEXTS } from '../language/reminders.nb';
import type { Tracking } from '../refreshing/track';
import type { BodyRows } from '../workbook/body-table';
import { yearFrame } from '../workbook/settings';
import type { Remembered } from './remembered';

/** What a mail says of a measure, and where its row stands. */
export interface RemindedMeasure {
  readonly id: string;
  readonly number: string;
  readonly text: string;
  readonly yearLabel: string;
  /** 0-based row of the year's tab; null when the row is not there yet. */
  readonly row: number | null;
}

/** All measures there may be something to tell of: this working year's, and the last one's for as long as it is not frozen. */
function measuresToTell({
  settings,
  currentYear,
  years,
  byYear,
}: Tracking): readonly MeasureToTell<RemindedMeasure>[] {
  return years
    .filter(({ year }) => year === currentYear || year === currentYear - 1)
    .flatMap(({ year, byId }) => {
      const frame = yearFrame(settings, year);
      if (frame.isFrozen) return [];
      return Array.from(byYear.get(year)?.values() ?? [], ({ measure, facts }) => ({
        key: `${measure.id}/${year}`,
        bodies: measure.bodies,
        facts,
        reportingTo: frame.reportingDeadline,
        measure: {
          id: measure.id,
          number: measure.number,
          text: measure.text,
          yearLabel: frame.label,
          row: byId.get(measure.id)?.index ?? null,
        },
      }));
    });
}

/** The workbook as the rule of reminders sees it. */
export function reminderFacts(
  tracking: Tracking,
  { bodies }: BodyRows,
  sent: readonly Sent[],
  { lastRun }: Remembered,
): ReminderFacts<RemindedMeasure> {
  const { settings, today } = tracking;
  return {
    measures: measuresToTell(tracking),
    bodies,
    board: { name: settings.board, email: settings.boardEmail },
    handover:
      settings.handover === null
        ? null
        : {
            day: settings.handover,
            email: settings.previousBoardEmail,
            name: MAIL_TEXTS.previousBoard,
          },
    quietPeriods: settings.quietPeriods,
    sent,
    lastRun,
    today,
  };
}
