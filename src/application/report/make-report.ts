import { annualReport } from '../../domain/report/annual-report';
import { fail, ok, type Result } from '../../domain/result';
import type { DocumentProblem, Ports } from '../ports';
import { openWorkbook, type WorkbookProblem } from '../refreshing/open-workbook';
import type { Tracking } from '../refreshing/track';
import { readGoals } from '../workbook/goal-table';
import { yearFrame, yearLabel } from '../workbook/settings';
import { SETTINGS } from '../workbook/settings.nb';
import { GOALS_NAME } from '../workbook/tabs.nb';
import { rowCells, type Write } from '../workbook/writes';
import { makeReportDocx } from './make-report-docx';
import { NO_WORDS, reportFacts } from './report-facts';
import { reportFileName } from './report-file-name';
import { REPORT_MESSAGES_NB } from './report-messages.nb';
import type { ReportProblem } from './report-problem';
import template from './template.docx';

export type ReportingProblem =
  | WorkbookProblem
  | ReportProblem
  | DocumentProblem
  | { readonly kind: 'no-such-year'; readonly year: number };

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

export interface MadeReport {
  readonly yearLabel: string;
  /** Without an ending. */
  readonly fileName: string;
  readonly docxBase64: string;
}

const isUnreported = ({ entry }: { entry: { result: unknown; count: unknown } }) =>
  entry.result === null && entry.count === null;

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
        unreported: found.filter(one => one.status.kind !== 'doneEarlier' && isUnreported(one))
          .length,
      };
    }),
  };
}

/** The years there can be a report on, and which one is proposed. */
export function reportChoices(ports: Ports): Result<ReportChoices, WorkbookProblem> {
  const opened = openWorkbook(ports, ports.clock.today());
  return opened.ok ? ok(choicesIn(opened.value.tracking)) : opened;
}

interface Made {
  readonly report: MadeReport;
  readonly tracking: Tracking;
}

function madeReport(ports: Ports, year: number): Result<Made, ReportingProblem> {
  const opened = openWorkbook(ports, ports.clock.today());
  if (!opened.ok) return opened;
  const { tracking } = opened.value;
  if (!tracking.byYear.has(year)) return fail({ kind: 'no-such-year', year });
  const goals = readGoals(ports.workbook.read([GOALS_NAME]).get(GOALS_NAME), tracking.settings);
  if (!goals.ok) return goals;
  const facts = reportFacts(tracking, goals.value.records, NO_WORDS, year);
  const docx = makeReportDocx(annualReport(facts), template, REPORT_MESSAGES_NB);
  if (!docx.ok) return docx;
  const { organisation, yearLabel: label } = facts;
  const fileName = reportFileName(organisation, label, tracking.today);
  return ok({ tracking, report: { yearLabel: label, fileName, docxBase64: docx.value } });
}

/** The annual report of a working year, as a Word document. Writes nothing to the workbook. */
export function makeReport(ports: Ports, year: number): Result<MadeReport, ReportingProblem> {
  const made = madeReport(ports, year);
  return made.ok ? ok(made.value.report) : made;
}

/** Where the link to the latest report is kept. */
function linkWrites({ settings: { table } }: Tracking, link: string): readonly Write[] {
  const row = table.rows.find(one => one.text('name') === SETTINGS.reportLink.name);
  return row ? rowCells(table, row, { value: link }, ['value']) : [];
}

/** Makes the report, saves it as a new Google Doc, and keeps its link in Innstillinger. */
export function saveReport(
  ports: Ports,
  year: number,
): Result<{ readonly link: string; readonly fileName: string }, ReportingProblem> {
  const made = madeReport(ports, year);
  if (!made.ok) return made;
  const { report, tracking } = made.value;
  const saved = ports.drive.makeDocument(report.fileName, report.docxBase64);
  if (!saved.ok) return saved;
  ports.workbook.write(linkWrites(tracking, saved.value.link));
  return ok({ link: saved.value.link, fileName: report.fileName });
}
