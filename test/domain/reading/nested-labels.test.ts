import { readPlan } from '../../../src/domain/reading/read-plan';

const measures = (text: string) => {
  const read = readPlan(text);
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value.plan.goals.flatMap(goal =>
    goal.measures.map(({ text: words, when, responsible }) => [
      goal.title,
      words,
      when,
      responsible.join(' + '),
    ]),
  );
};

test('labels inside an item tell of that item alone, and no item is lost', () => {
  const text = [
    'Årsplan for Dalen IL 2026',
    '',
    'Sosialt',
    '',
    '- Klubbkveld for alle',
    '  - Ansvar: Festkomiteen',
    '  - Frist: juni',
    '- Foreldremøte',
    '  - Ansvar: Styret',
    '  - Frist: mars',
    '- Dugnad',
  ].join('\n');
  expect(measures(text)).toEqual([
    ['Sosialt', 'Klubbkveld for alle', 'juni', 'Festkomiteen'],
    ['Sosialt', 'Foreldremøte', 'mars', 'Styret'],
    ['Sosialt', 'Dugnad', null, ''],
  ]);
});

test('the name of the plan with a page number beside it is on every page, and no measure', () => {
  const text = [
    'Handlingsplan for frivillige i Vik 2025-2028',
    '',
    'Mål 1: Flere med',
    '- Holde kurs for nye ledere',
    'Handlingsplan for frivillige i Vik 2025-2028\t2',
    '- Dele ut priser',
  ].join('\n');
  expect(measures(text).map(([, words]) => words)).toEqual([
    'Holde kurs for nye ledere',
    'Dele ut priser',
  ]);
});

test('a school’s plan over two years is one working year from August, to be settled', () => {
  const read = readPlan(
    'Årsplan for FAU ved Lia skole 2025-2026\n\nSeptember\n- Foreldremøte\n\nMars\n- Vårfest\n',
  );
  if (!read.ok) throw new Error(read.problem.kind);
  expect(read.value.plan).toMatchObject({ workingYears: [2025], startMonth: 8 });
  expect(read.value.doubts.map(({ kind }) => kind)).toContain('working-year-start');
});

test('«Hele året» over a list is the time of what stands under it, not a goal', () => {
  const text =
    'Årshjul for Dalen korps 2026\n\nJanuar\n\n- Årsmøte\n\nHele året\n\n- Øve hver uke\n';
  expect(measures(text).map(([, words, when]) => [words, when])).toEqual([
    ['Årsmøte', 'Januar'],
    ['Øve hver uke', 'Hele året'],
  ]);
});
