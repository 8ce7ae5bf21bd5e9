import type { TrackedMeasure } from '../workbook/plan-table';
import { LOG_TAB } from '../workbook/record-tabs.nb';
import { recordLines, type Write } from '../workbook/writes';

/** One line of «Logg»: what changed on a measure, from what to what. Never who. */
export interface LogLine {
  /** The tab it stands in. */
  readonly tab: string;
  readonly measure: Pick<TrackedMeasure, 'id' | 'number' | 'text'>;
  readonly what: string;
  readonly from: string;
  readonly to: string;
}

/** More lines than this at once may be more than the free rows the daily run keeps. */
const FEW = 100;

/** `now` as «2026-01-20 08:15». */
export const logWrites = (lines: readonly LogLine[], now: string): readonly Write[] =>
  recordLines(
    LOG_TAB,
    lines.map(({ tab, measure, what, from, to }) => ({
      time: now,
      tab,
      number: measure.number,
      measure: measure.text,
      what,
      from,
      to,
      id: measure.id,
    })),
    lines.length > FEW,
  );
