import type { Goal, Measure, Plan } from '../plan/plan';
import { planYears } from './plan-years';

const HEAD = ['Nr', 'Tiltak', 'Gjennomføring', 'Ansvar'];
const inCell = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

const row = ({ number, text, when, responsibleText }: Measure): string =>
  [number, text, when, responsibleText].map(inCell).join('\t');

const subgoalLine = ({ number, text }: Goal['subgoals'][number]): string =>
  `- ${number === null ? '' : `${inCell(number)}) `}${inCell(text)}`;

/** Where some goals have a number, a heading without one would be read as a part of the goal above. */
function headingOf({ number, title }: Goal, isLabelled: boolean): string {
  if (number !== null) return `Mål ${inCell(number)}: ${inCell(title)}`;
  return isLabelled ? `Mål: ${inCell(title)}` : `## ${inCell(title)}`;
}

function goalText(goal: Goal, isLabelled: boolean): string {
  const { subgoals, measures } = goal;
  const parts = [headingOf(goal, isLabelled)];
  if (subgoals.length > 0) parts.push(['Delmål', '', ...subgoals.map(subgoalLine)].join('\n'));
  if (measures.length > 0) parts.push([HEAD.join('\t'), ...measures.map(row)].join('\n'));
  return parts.join('\n\n');
}

const AUGUST = 8;

/** What the title does not tell of the plan's years; '' when it tells all. */
function yearsLine({ title, periodStart, periodEnd, workingYears, startMonth }: Plan): string {
  if (periodStart === null || periodEnd === null) return '';
  const { frame, ...told } = planYears(title, '');
  const same =
    told.periodStart === periodStart &&
    told.periodEnd === periodEnd &&
    frame.startMonth === startMonth &&
    frame.workingYears.length === workingYears.length;
  if (same) return '';
  if (periodStart === periodEnd) return `Gjelder for ${periodStart}.`;
  const oneYear = startMonth === AUGUST ? 'skoleåret' : 'arbeidsåret';
  const stretch = workingYears.length === 1 ? oneYear : 'perioden';
  return `Gjelder for ${stretch} ${periodStart} - ${periodEnd}.`;
}

/**
 * A plan as a document that can be read again: its name as a heading, each goal as a heading, its
 * sub-goals as a list and its measures as a table with tabs. The words are those that were adopted.
 */
export function planAsText(plan: Plan): string {
  const title = plan.title === null ? '' : `# ${inCell(plan.title)}`;
  const isLabelled = plan.goals.some(({ number }) => number !== null);
  const goals = plan.goals.map(goal => goalText(goal, isLabelled));
  const parts = [title, yearsLine(plan), ...goals];
  return `${parts.filter(part => part !== '').join('\n\n')}\n`;
}
