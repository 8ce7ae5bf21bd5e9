import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Plan } from '../../../src/domain/plan/plan';
import { planAsText } from '../../../src/domain/reading/plan-as-text';
import { readPlan } from '../../../src/domain/reading/read-plan';

function planOf(text: string): Plan {
  const read = readPlan(text);
  if (!read.ok) throw new Error(`${read.problem.kind}: ${text}`);
  return read.value.plan;
}

const FOLDER = 'test/domain/reading/layouts';

test.each(readdirSync(FOLDER).filter(file => file.endsWith('.txt')))(
  'the plan in %s, written back and read again, is the same plan',
  file => {
    const plan = planOf(readFileSync(`${FOLDER}/${file}`, 'utf8'));
    expect(planOf(planAsText(plan)).goals).toEqual(plan.goals);
  },
);

test('so is the example plan, in which some goals have a number and others none', () => {
  const plan = planOf(readFileSync('examples/arbeidsplan-solvik.txt', 'utf8'));
  expect(planOf(planAsText(plan)).goals).toEqual(plan.goals);
});

const word = fc.constantFrom(
  ...['styret', 'Arrangere', 'møte', 'for', 'alle', 'medlemmer', 'og', 'nye', 'Tiltak', 'mål'],
  ...['8. mars', '2025', 'minst to', 'i året', '(i klubbhuset)', 'Ansvar', '1.1', 'a)', '200', '–'],
);
const sentence = fc
  .tuple(fc.constantFrom('Lage', 'Holde', 'Styret skal'), fc.array(word, { maxLength: 8 }))
  .map(([first, words]) => [first, ...words].join(' '));
const measure = fc.record({
  number: fc.option(fc.constantFrom('1.1', '2.2', '1.10', '3', '12')),
  text: sentence,
  when: fc.option(
    fc.constantFrom('2025', 'våren 2026', 'Løpende', '2024, 2025.', 'når det passer'),
  ),
  responsibleText: fc.option(fc.constantFrom('Styret', 'Styret, og bydelslagene.', 'AU/leder')),
});
const plan = fc.record({
  title: fc.constant('Arbeidsplan for Lia IL 2024-2027'),
  goals: fc.array(
    fc.record({
      title: fc.constantFrom('Flere med', 'Et hus for alle', 'God økonomi', 'Årets gang'),
      subgoals: fc.array(
        fc.record({ number: fc.option(fc.constantFrom('a', 'b', '1')), text: sentence }),
        { maxLength: 3 },
      ),
      measures: fc.array(measure, { minLength: 1, maxLength: 5 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
});

test('any plan written as a table is read as it was written', () => {
  fc.assert(
    fc.property(plan, fc.nat(4), ({ title, goals }, numbered) => {
      const written = {
        title,
        periodStart: 2024,
        periodEnd: 2027,
        startMonth: 1,
        workingYears: [2024, 2025, 2026, 2027],
        goals: goals.map((goal, g) => ({
          number: g < numbered ? String(g + 1) : null,
          title: goal.title,
          subgoals: goal.subgoals.map(subgoal => ({ ...subgoal, targets: [] })),
          measures: goal.measures.map(one => ({
            ...one,
            responsible: [],
            proposedBodies: [],
            kind: 'ongoing' as const,
            quota: null,
            years: [],
          })),
        })),
      };
      const words = (read: Plan) => ({
        title: read.title,
        goals: read.goals.map(goal => ({
          number: goal.number,
          title: goal.title,
          subgoals: goal.subgoals.map(({ number, text }) => [number, text]),
          measures: goal.measures.map(one => [one.number, one.text, one.when, one.responsibleText]),
        })),
      });
      expect(words(planOf(planAsText(written)))).toEqual(words(written));
    }),
    { numRuns: 500 },
  );
});
