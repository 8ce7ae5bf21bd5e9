import type { Day } from '../../domain/calendar/day';
import type { Sent } from '../../domain/reminders/digests';
import type { Handover } from '../../domain/reminders/previous-board';
import type { MeasureToTell, ReminderFacts } from '../../domain/reminders/reminders-due';
import { EMPTY_ENTRY } from '../../domain/status/entry';
import type { YearFacts } from '../../domain/status/status-of';
import { MAIL_TEXTS } from '../language/reminders';
import type { Tracking } from '../refreshing/track';
import type { BodyRows } from '../workbook/body-table';
import type { TrackedMeasure } from '../workbook/plan-table';
import { type Settings, type YearFrame, yearFrame } from '../workbook/settings';
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

export const remindedMeasure = (
  { id, number, text }: TrackedMeasure,
  yearLabel: string,
  row: number | null,
): RemindedMeasure => ({ id, number, text, yearLabel, row });

const toTell = (
  measure: TrackedMeasure,
  facts: YearFacts,
  frame: YearFrame,
  row: number | null,
): MeasureToTell<RemindedMeasure> => ({
  key: `${measure.id}/${frame.year}`,
  bodies: measure.bodies,
  facts,
  reportingTo: frame.reportingDeadline,
  measure: remindedMeasure(measure, frame.label, row),
});

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
      return Array.from(byYear.get(year)?.values() ?? [], ({ measure, facts }) =>
        toTell(measure, facts, frame, byId.get(measure.id)?.index ?? null),
      );
    });
}

/** The measures of the next working year, which has no tab yet. */
export function comingMeasures({
  settings,
  currentYear,
  plan,
  byYear,
}: Tracking): readonly MeasureToTell<RemindedMeasure>[] {
  const frame = yearFrame(settings, currentYear + 1);
  const wasDone = (id: string) =>
    Array.from(byYear.values()).some(year => year.get(id)?.entry.result === 'done');
  return plan.measures.flatMap(measure => {
    const { id, kind, quota, occurrences } = measure;
    const occurrence = occurrences.get(frame.year);
    if (!occurrence) return [];
    const facts: YearFacts = {
      kind,
      quota,
      occurrence,
      isLastYear: Math.max(...Array.from(occurrences.keys())) === frame.year,
      doneIn: wasDone(id) ? currentYear : null,
      entry: EMPTY_ENTRY,
      year: frame.span,
      isFrozen: frame.isFrozen,
      reportingFrom: frame.reportingFrom,
    };
    return [toTell(measure, facts, frame, null)];
  });
}

export const handoverIn = ({ handover: day, previousBoardEmail }: Settings): Handover | null =>
  day === null ? null : { day, email: previousBoardEmail, name: MAIL_TEXTS.previousBoard };

/** The day until which «Varsler» has lost what was told: somebody emptied it, or took the last mail out; null when all is there. */
const forgottenUntil = (
  sent: readonly Sent[],
  { lastMail, oldNews }: Pick<Remembered, 'lastMail' | 'oldNews'>,
): Day | null =>
  lastMail === null || sent.some(({ day }) => day === lastMail) ? oldNews : lastMail;

/** The workbook as the rule of reminders sees it. */
export function reminderFacts(
  tracking: Tracking,
  { bodies }: BodyRows,
  sent: readonly Sent[],
  remembered: Remembered,
): ReminderFacts<RemindedMeasure> {
  const { settings, today } = tracking;
  return {
    measures: measuresToTell(tracking),
    bodies,
    board: { name: settings.board, email: settings.boardEmail },
    handover: handoverIn(settings),
    quietPeriods: settings.quietPeriods,
    sent,
    forgottenUntil: forgottenUntil(sent, remembered),
    lastRun: remembered.lastRun,
    today,
  };
}
