import { readdirSync, readFileSync } from 'node:fs';
import { type Reading, readPlan } from '../../../src/domain/reading/read-plan';

const FOLDER = 'test/domain/reading/layouts';
const names = readdirSync(FOLDER)
  .filter(file => file.endsWith('.txt'))
  .map(file => file.replace(/\.txt$/, ''));

/** A reading in the form of the `.expected` files: title, goals, sub-goals and measures, a line each. */
function inLines({ plan }: Reading): readonly string[] {
  const numbered = (number: string | null, sign: string) =>
    number === null ? '' : `${number}${sign} `;
  return [
    `= ${plan.title} | ${plan.periodStart}-${plan.periodEnd}`,
    ...plan.goals.flatMap(({ number, title, subgoals, measures }) => [
      `# ${numbered(number, ':')}${title}`,
      ...subgoals.map(subgoal => `~ ${numbered(subgoal.number, ')')}${subgoal.text}`),
      ...measures.map(measure =>
        [
          `- ${measure.number ?? ''}`.trim(),
          measure.text,
          measure.when ?? '',
          measure.responsible.join(' + '),
        ]
          .join(' | ')
          .replace(/ +/g, ' ')
          .trim(),
      ),
    ]),
  ];
}

test.each(names)('the plan %s is read without a fault', name => {
  const read = readPlan(readFileSync(`${FOLDER}/${name}.txt`, 'utf8'));
  if (!read.ok) throw new Error(read.problem.kind);
  const expected = readFileSync(`${FOLDER}/${name}.expected`, 'utf8').trim().split('\n');
  expect(inLines(read.value)).toEqual(expected);
});
