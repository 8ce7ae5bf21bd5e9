import type { StatusKind } from '../../domain/status/status';
import { wordIn } from '../language/word-in';
import { STATUS_WORDS } from '../language/words';
import type { TrackedMeasure } from '../workbook/plan-table';
import { LOG_TAB } from '../workbook/record-tabs.nb';
import { yearLabel } from '../workbook/settings';
import { columnWord } from '../workbook/tab-words';
import { recordLines, type Write } from '../workbook/writes';
import type { Tracking } from './track';

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

/** The statuses that only a report brings, or only the lack of one takes away. */
const SAID: readonly (StatusKind | null)[] = ['done', 'partly', 'notDone', 'dropped', 'started'];

/**
 * What people changed by hand without the script being told: rows whose status, as it stood,
 * no longer follows from what was said. What changed only because time passed is not logged.
 */
export const unseenChanges = (tracking: Tracking): readonly LogLine[] =>
  tracking.years.flatMap(({ year, byId, table }) =>
    Array.from(tracking.byYear.get(year)?.values() ?? []).flatMap(({ measure, status }) => {
      const before = byId.get(measure.id)?.text('status') ?? '';
      if (before === '' || status.kind === 'doneEarlier') return [];
      const kind = wordIn(STATUS_WORDS, before);
      return kind !== status.kind && (SAID.includes(kind) || SAID.includes(status.kind))
        ? [
            {
              tab: yearLabel(tracking.settings, year),
              measure,
              what: columnWord(table.tab, 'status'),
              from: before,
              to: STATUS_WORDS[status.kind],
            },
          ]
        : [];
    }),
  );
