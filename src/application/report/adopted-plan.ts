import type { Goal, Measure, Plan } from '../../domain/plan/plan';
import { planAsText } from '../../domain/reading/plan-as-text';
import { all, ok, type Result } from '../../domain/result';
import type { DocumentProblem, Ports } from '../ports';
import { type GoalRecord, readGoals } from '../workbook/goal-table';
import { type PlanRows, readPlanRows, type TrackedMeasure } from '../workbook/plan-table';
import { SETTINGS_TAB } from '../workbook/record-tabs.nb';
import { readSettings, type SettingProblem, type Settings, yearLabel } from '../workbook/settings';
import type { TableProblem } from '../workbook/table';
import { GOALS_NAME, planTab } from '../workbook/tabs.nb';
import { goalHeadings } from './goal-headings';
import { fillTemplate } from './make-report-docx';
import template from './plan-template.docx';
import { documentFileName } from './report-file-name';
import { REPORT_MESSAGES } from './report-messages';
import type { ReportProblem } from './report-problem';

export type AdoptedPlanProblem = TableProblem | SettingProblem | ReportProblem | DocumentProblem;

/** The plan as a document: in Word, and as text that can be read in again. */
export interface AdoptedPlan {
  /** Without an ending. */
  readonly fileName: string;
  readonly docxBase64: string;
  readonly text: string;
}

const orNull = (text: string) => (text === '' ? null : text);

const measureOf = (measure: TrackedMeasure): Measure => ({
  number: orNull(measure.number),
  text: measure.text,
  when: orNull(measure.when),
  responsibleText: orNull(measure.responsible),
  responsible: measure.bodies,
  proposedBodies: [],
  kind: measure.kind,
  quota: measure.quota,
  years: Array.from(measure.occurrences.keys()),
});

/** A sub-goal that is to reach several figures takes several rows in Mål, and is one line in the plan. */
function subgoalsOf(records: readonly GoalRecord[], goal: string): Goal['subgoals'] {
  const lines = new Map<string, Goal['subgoals'][number]>();
  for (const { goal: its, number, subgoal } of records) {
    if (its !== goal || subgoal === '') continue;
    const line = { number: orNull(number.replace(/\)$/, '')), text: subgoal, targets: [] };
    lines.set(JSON.stringify([number, subgoal]), line);
  }
  return Array.from(lines.values());
}

/** The plan as it stands in Plan and Mål, in the order it was adopted in. */
function planOf(settings: Settings, plan: PlanRows, records: readonly GoalRecord[]): Plan {
  const { workingYears, startMonth } = settings.frame;
  const last = workingYears[workingYears.length - 1] ?? null;
  return {
    title: orNull(settings.planTitle),
    periodStart: workingYears[0] ?? null,
    periodEnd: last === null || startMonth === 1 ? last : last + 1,
    startMonth,
    workingYears,
    goals: goalHeadings(records, plan.measures).map(({ heading, number, title }) => ({
      number,
      title,
      subgoals: subgoalsOf(records, heading),
      measures: plan.measures.filter(({ goal }) => goal === heading).map(measureOf),
    })),
  };
}

/** Whether any measure has more than its words; a plan in prose has nothing to put in a table. */
const haveColumns = (measures: readonly Measure[]) =>
  measures.some(({ number, when, responsibleText }) => number || when || responsibleText);

/** What the tags of the plan's template stand for. */
function planData({ goals, workingYears }: Plan, settings: Settings, today: string) {
  const labels = workingYears.map(year => yearLabel(settings, year));
  const [first = '', last = ''] = [labels[0], labels[labels.length - 1]];
  return {
    ord: REPORT_MESSAGES.words,
    organisasjon: settings.organisation,
    tittel: settings.planTitle,
    periode: REPORT_MESSAGES.planPeriod(first, last),
    dato: REPORT_MESSAGES.asItStood(today),
    mål: goals.map((goal, i) => ({
      målnr: i + 1,
      overskrift: REPORT_MESSAGES.goal(goal.number, goal.title),
      harDelmål: goal.subgoals.length > 0,
      delmål: goal.subgoals.map(({ number, text }) => ({
        nr: number === null ? '' : `${number})`,
        tekst: text,
      })),
      harTiltak: goal.measures.length > 0,
      harTabell: haveColumns(goal.measures),
      punkter: haveColumns(goal.measures) ? [] : goal.measures.map(({ text }) => ({ tekst: text })),
      tiltak: goal.measures.map(({ number, text, when, responsibleText }) => ({
        nr: number ?? '',
        tekst: text,
        gjennomføring: when ?? '',
        ansvar: responsibleText ?? '',
      })),
    })),
  };
}

/** What the annual meeting has adopted, with what later meetings changed, written back as a document. Writes nothing to the workbook. */
export function adoptedPlan({ workbook, clock }: Ports): Result<AdoptedPlan, AdoptedPlanProblem> {
  const grids = workbook.read([SETTINGS_TAB.name, planTab([]).name, GOALS_NAME]);
  const settings = readSettings(grids.get(SETTINGS_TAB.name));
  if (!settings.ok) return settings;
  const read = all({
    rows: readPlanRows(grids.get(planTab([]).name), settings.value),
    goals: readGoals(grids.get(GOALS_NAME), settings.value),
  });
  if (!read.ok) return read;
  const plan = planOf(settings.value, read.value.rows, read.value.goals.records);
  const today = clock.today();
  const docx = fillTemplate(
    template,
    planData(plan, settings.value, today),
    REPORT_MESSAGES.language,
  );
  if (!docx.ok) return docx;
  return ok({
    fileName: documentFileName(settings.value.planTitle, '', today),
    docxBase64: docx.value,
    text: planAsText(plan),
  });
}
