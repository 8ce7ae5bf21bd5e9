import { goalWords } from '../language/words';
import type { GoalRecord } from '../workbook/goal-table';

/** A goal as a heading, and the ID of its row in Mål; '' where only Plan names it. */
export interface GoalHeading {
  readonly id: string;
  readonly heading: string;
  readonly number: string | null;
  readonly title: string;
}

const orNull = (text: string) => (text === '' ? null : text);

/** The heading without its «Mål 1: ». */
function titleOf(heading: string, number: string): string {
  const lead = goalWords(number, '');
  return number !== '' && heading.startsWith(lead) ? heading.slice(lead.length) : heading;
}

/** The goals in the plan's order: those of the Mål tab, then any that only the Plan tab names. */
export function goalHeadings(
  records: readonly GoalRecord[],
  measures: readonly { readonly goal: string }[],
): readonly GoalHeading[] {
  const headings = new Map(
    records
      .filter(({ subgoal }) => subgoal === '')
      .map(({ goal, number, id }) => [goal, { number, id }] as const),
  );
  for (const { goal } of measures) {
    if (!headings.has(goal)) headings.set(goal, { number: '', id: '' });
  }
  return Array.from(headings, ([heading, { number, id }]) => ({
    id,
    heading,
    number: orNull(number),
    title: titleOf(heading, number),
  }));
}
