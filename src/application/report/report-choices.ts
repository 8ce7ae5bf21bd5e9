import { ok, type Result } from '../../domain/result';
import type { Ports } from '../ports';
import { openWorkbook, type WorkbookProblem } from '../refreshing/open-workbook';
import type { Tracking } from '../refreshing/track';
import { yearFrame, yearLabel } from '../workbook/settings';
import { isUnreported } from './reported';

/** A year that can be reported on. */
export interface ReportableYear {
  readonly year: number;
  readonly label: string;
  readonly measures: number;
  /** Measures nobody has said anything about yet. */
  readonly unreported: number;
}

export interface ReportChoices {
  readonly years: readonly ReportableYear[];
  /** The latest working year that has ended; the current one where none has. */
  readonly proposed: number;
}

function choicesIn(tracking: Tracking): ReportChoices {
  const years = tracking.years.map(({ year }) => year);
  const ended = years.filter(year => yearFrame(tracking.settings, year).span.to < tracking.today);
  return {
    proposed: ended[ended.length - 1] ?? tracking.currentYear,
    years: years.map(year => {
      const found = Array.from(tracking.byYear.get(year)?.values() ?? []);
      return {
        year,
        label: yearLabel(tracking.settings, year),
        measures: found.length,
        unreported: found.filter(isUnreported).length,
      };
    }),
  };
}

/** The years there can be a report on, and which one is proposed. */
export function reportChoices(ports: Ports): Result<ReportChoices, WorkbookProblem> {
  const opened = openWorkbook(ports, ports.clock.today());
  return opened.ok ? ok(choicesIn(opened.value.tracking)) : opened;
}
