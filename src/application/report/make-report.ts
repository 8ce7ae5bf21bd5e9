import { type AnnualReport, annualReport } from '../../domain/report/annual-report';
import { ok, type Result } from '../../domain/result';
import type { DocumentProblem, Ports } from '../ports';
import { landSetting } from '../workbook/land-setting';
import { SETTINGS_TAB } from '../workbook/record-tabs.nb';
import { readTable } from '../workbook/table';
import type { WordsProblem } from './board-words';
import type { FreezingProblem } from './freeze-year';
import { type Gathered, gatherFacts } from './gather-facts';
import { makeReportDocx } from './make-report-docx';
import { reportFileName } from './report-file-name';
import { REPORT_MESSAGES } from './report-messages';
import type { ReportProblem } from './report-problem';
import { builtInTemplate, ownTemplate, type TemplateProblem } from './report-template';
import { reportText } from './report-text';

export type ReportingProblem =
  | TemplateProblem
  | WordsProblem
  | FreezingProblem
  | ReportProblem
  | DocumentProblem;

export interface MadeReport {
  readonly yearLabel: string;
  /** Without an ending. */
  readonly fileName: string;
  readonly docxBase64: string;
}

/** Which template to fill: the organisation's own where it has one, unless the built-in is asked for. */
export type TemplateChoice = 'own' | 'built-in';

const fileNameOf = ({ facts, opened }: Gathered) =>
  reportFileName(facts.organisation, facts.yearLabel, opened.tracking.today);

/** The annual report of a working year, as a Word document. Writes nothing to the workbook. */
export function makeReport(
  ports: Ports,
  year: number,
  choice: TemplateChoice = 'own',
): Result<MadeReport, ReportingProblem> {
  const gathered = gatherFacts(ports, year);
  if (!gathered.ok) return gathered;
  const { facts, archive } = gathered.value;
  const own = choice === 'own' ? ownTemplate(archive) : null;
  const docx = makeReportDocx(annualReport(facts), own?.base64 ?? builtInTemplate, REPORT_MESSAGES);
  if (!docx.ok) return docx;
  return ok({
    yearLabel: facts.yearLabel,
    fileName: fileNameOf(gathered.value),
    docxBase64: docx.value,
  });
}

/** Keeps the link to the latest report. Google has used its time on the document, so the tab is read anew. */
function keepLink(ports: Ports, link: string): void {
  const tab = SETTINGS_TAB.name;
  const read = readTable(SETTINGS_TAB, ports.workbook.read([tab]).get(tab));
  if (read.ok) landSetting(ports, read.value, 'reportLink', () => link);
}

/** Makes the report, saves it as a new Google Doc, and keeps its link in Innstillinger. */
export function saveReport(
  ports: Ports,
  year: number,
  choice: TemplateChoice = 'own',
): Result<{ readonly link: string; readonly fileName: string }, ReportingProblem> {
  const made = makeReport(ports, year, choice);
  if (!made.ok) return made;
  const { fileName, docxBase64 } = made.value;
  const saved = ports.drive.makeDocument(fileName, docxBase64);
  if (!saved.ok) return saved;
  const { link } = saved.value;
  keepLink(ports, link);
  return ok({ link, fileName });
}

/** The report as data for a page, and as text for the minutes. */
export interface PreviewedReport {
  readonly report: AnnualReport;
  readonly text: string;
  /** Without an ending. */
  readonly fileName: string;
}

/** The same report without a document. Writes nothing. */
export function previewReport(
  ports: Ports,
  year: number,
): Result<PreviewedReport, ReportingProblem> {
  const gathered = gatherFacts(ports, year);
  if (!gathered.ok) return gathered;
  const report = annualReport(gathered.value.facts);
  return ok({
    report,
    text: reportText(report, REPORT_MESSAGES),
    fileName: fileNameOf(gathered.value),
  });
}
