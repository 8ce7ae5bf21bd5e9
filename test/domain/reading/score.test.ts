import type { Goal } from '../../../src/domain/plan/plan';
import { readPlan } from '../../../src/domain/reading/read-plan';
import {
  type ExpectedMeasure,
  type ExpectedPlan,
  sharedPlan,
  sharedPlanNames,
  testSharedPlans,
} from '../../shared-plans';

/** The two plans the product was made for; the others are layouts to be read well. */
const FAULTLESS = ['bergen-sv-arbeidsplan-2024-2027', 'buskerud-sp-virksomhetsplan-2024'];
const ENOUGH = 0.97;

const tidy = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

/** Right of all, as counts; a part of nothing is all of it. */
interface Part {
  readonly right: number;
  readonly of: number;
}
const part = (all: readonly boolean[]): Part => ({
  right: all.filter(Boolean).length,
  of: all.length,
});
const share = ({ right, of }: Part) => (of === 0 ? 1 : right / of);

interface Placed extends Omit<ExpectedMeasure, 'text'> {
  readonly goal: string;
  readonly text: string;
}

const measuresOf = (
  goals: readonly { readonly title: string; readonly measures: readonly ExpectedMeasure[] }[],
): readonly Placed[] =>
  goals.flatMap(({ title, measures }) =>
    measures.map(measure => ({
      goal: tidy(title),
      number: measure.number,
      text: tidy(measure.text),
      when: measure.when,
      responsible: measure.responsible,
    })),
  );

/** Pairs each expected measure with one read in the same words, each taken once: first under the same goal, then anywhere. */
function pair(expected: readonly Placed[], read: readonly Placed[]) {
  const free = new Set(read);
  return expected.map(wanted => {
    const same = Array.from(free).filter(({ text }) => text === wanted.text);
    const found =
      same.find(({ goal, when }) => goal === wanted.goal && when === wanted.when) ??
      same.find(({ goal }) => goal === wanted.goal) ??
      same[0];
    if (found) free.delete(found);
    return { wanted, found };
  });
}

const subgoalsOf = (goals: ExpectedPlan['goals']) =>
  goals.flatMap(({ title, subgoals = [] }) =>
    subgoals.map(text => `${tidy(title)}: ${tidy(text).replace(/^Delmål (\d+): /, '$1) ')}`),
  );

const readSubgoals = (goals: readonly Goal[]) =>
  goals.flatMap(({ title, subgoals }) =>
    subgoals.map(
      ({ number, text }) => `${tidy(title)}: ${number === null ? '' : `${number}) `}${tidy(text)}`,
    ),
  );

function score(name: string) {
  const { text, expected } = sharedPlan(name);
  const read = readPlan(text);
  if (!read.ok) throw new Error(`${name}: ${read.problem.kind}`);
  const { goals } = read.value.plan;
  const all = measuresOf(goals);
  const pairs = pair(measuresOf(expected.goals), all);
  const found = pairs.flatMap(({ wanted, found }) => (found ? [{ wanted, found }] : []));
  const same = (key: 'goal' | 'number' | 'when') =>
    part(found.map(({ wanted, found }) => wanted[key] === found[key]));
  const known = new Set(readSubgoals(goals));
  return {
    found: { right: found.length, of: pairs.length },
    right: { right: found.length, of: all.length },
    goal: same('goal'),
    number: same('number'),
    time: same('when'),
    bodies: part(
      found.map(
        ({ wanted, found }) => wanted.responsible.join('\n') === found.responsible.join('\n'),
      ),
    ),
    subgoals: part(subgoalsOf(expected.goals).map(subgoal => known.has(subgoal))),
  };
}

type Score = ReturnType<typeof score>;
const COLUMNS: readonly (keyof Score)[] = [
  'found',
  'right',
  'goal',
  'number',
  'time',
  'bodies',
  'subgoals',
];

const percent = (one: Part) => `${(share(one) * 100).toFixed(1)} %`;

testSharedPlans('the real plans are read well enough, each in all that is read from it', () => {
  const names = sharedPlanNames();
  const scores = names.map(name => ({ name, score: score(name) }));
  const lines = scores.map(({ name, score: one }) =>
    [name.padEnd(36), ...COLUMNS.map(column => percent(one[column]).padStart(9))].join(''),
  );
  const head = [''.padEnd(36), ...COLUMNS.map(column => column.padStart(9))].join('');
  process.stdout.write(`\n${[head, ...lines].join('\n')}\n\n`);
  for (const { name, score: one } of scores) {
    const least = FAULTLESS.includes(name) ? 1 : ENOUGH;
    const short = COLUMNS.filter(column => share(one[column]) < least);
    expect([name, short]).toEqual([name, []]);
  }
});
