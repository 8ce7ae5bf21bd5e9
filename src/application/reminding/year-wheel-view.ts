import type { Day } from '../../domain/calendar/day';
import { type WheelEvent, yearWheel } from '../../domain/reminders/year-wheel';
import type { DaySpan } from '../../domain/status/quota-share';
import { YEAR_WHEEL_TEXTS } from '../language/year-wheel';
import { measuresNow, type Tracking } from '../refreshing/track';
import { documentFileName } from '../report/report-file-name';
import { yearFrame, yearLabel } from '../workbook/settings';
import { oneLine } from './mail-text';

/** What the wheel says of a measure. */
export interface WheelMeasure {
  readonly number: string;
  readonly text: string;
  /** As printed in the plan. */
  readonly responsible: string;
}

/** The current working year as a picture, a list and a calendar have it. Words from the sheet are on one line, with nothing that is not seen. */
export interface YearWheelView {
  readonly label: string;
  readonly span: DaySpan;
  readonly today: Day;
  readonly organisation: string;
  readonly planTitle: string;
  readonly events: readonly WheelEvent<WheelMeasure>[];
  /** Of the calendar, without an ending. */
  readonly fileName: string;
}

/** The current working year: its own reporting window, and what is left of last year's until that is frozen. */
export function yearWheelView(tracking: Tracking): YearWheelView {
  const { settings, currentYear, today } = tracking;
  const { quietPeriods } = settings;
  const organisation = oneLine(settings.organisation);
  const label = yearLabel(settings, currentYear);
  const { span } = yearFrame(settings, currentYear);
  const asked = settings.frame.workingYears
    .filter(year => year === currentYear || year === currentYear - 1)
    .map(year => yearFrame(settings, year))
    .filter(({ isFrozen }) => !isFrozen);
  return {
    label,
    span,
    today,
    organisation,
    planTitle: oneLine(settings.planTitle),
    events: yearWheel({
      span,
      measures: measuresNow(tracking).map(({ measure, facts }) => ({
        facts,
        measure: {
          number: oneLine(measure.number),
          text: oneLine(measure.text),
          responsible: oneLine(measure.responsible),
        },
      })),
      windows: asked.map(({ year, label: name, reportingFrom, reportingDeadline }) => ({
        year,
        label: name,
        from: reportingFrom,
        to: reportingDeadline,
      })),
      quietPeriods,
    }),
    fileName: documentFileName(YEAR_WHEEL_TEXTS.title(label), organisation, today),
  };
}
