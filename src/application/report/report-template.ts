import { annualReport } from '../../domain/report/annual-report';
import { fail, ok, type Result } from '../../domain/result';
import type { Ports } from '../ports';
import type { Archive } from '../workbook/archive';
import type { TableProblem } from '../workbook/table';
import { type GatheringProblem, gatherFacts } from './gather-facts';
import { makeReportDocx } from './make-report-docx';
import { REPORT_MESSAGES } from './report-messages';
import type { ReportProblem } from './report-problem';
import builtIn from './template.docx';

export type TemplateProblem =
  | GatheringProblem
  | TableProblem
  | ReportProblem
  | { readonly kind: 'busy' };

/** A Word document as base64. */
export interface ReportTemplate {
  readonly name: string;
  readonly base64: string;
}

/** About a megabyte: larger ones would make every opening of the workbook slow. */
const MOST_CHARACTERS = 1_400_000;
const MOST_IN_NAME = 200;

/** The organisation's own template; null where it uses the built-in one. */
export function ownTemplate(archive: Archive): ReportTemplate | null {
  const kept = archive.latest('template');
  return kept && kept.content !== '' ? { name: kept.name, base64: kept.content } : null;
}

/** The built-in template, to be changed in Word. */
export const reportTemplate = (): Result<{ readonly base64: string }, never> =>
  ok({ base64: builtIn });

export const builtInTemplate = builtIn;

/**
 * Keeps an organisation's own template in the workbook, where everybody on the board and the next one
 * has it; null goes back to the built-in. One that cannot be filled with the year's report is not kept.
 */
export function keepTemplate(
  ports: Ports,
  year: number,
  template: ReportTemplate | null,
): Result<null, TemplateProblem> {
  const { name, base64 } = template ?? { name: '', base64: '' };
  if (typeof name !== 'string' || typeof base64 !== 'string')
    return fail({ kind: 'template-unreadable' });
  if (base64.length > MOST_CHARACTERS) return fail({ kind: 'template-too-large' });
  const done = ports.exclusively((): Result<null, TemplateProblem> => {
    const gathered = gatherFacts(ports, year);
    if (!gathered.ok) return gathered;
    const { facts, archive } = gathered.value;
    const tried =
      template === null ? ok('') : makeReportDocx(annualReport(facts), base64, REPORT_MESSAGES);
    if (!tried.ok) return tried;
    const kept = { what: 'template' as const, name: name.slice(0, MOST_IN_NAME), content: base64 };
    ports.workbook.write(archive.adding([kept], ports.clock.now()));
    return ok(null);
  });
  return done ?? fail({ kind: 'busy' });
}
