import { type Draft, openDoubts } from '../../../src/domain/draft/draft';
import { type Edit, edit } from '../../../src/domain/draft/edit';
import { readingOf } from '../../../src/domain/draft/reading-of';
import { doubtsAbout, draftFrom, one, TEXT } from './drafts';

const WITH_SUBGOALS = TEXT.replace(
  'Mål 1: Flere med\n',
  'Mål 1: Flere med\n\nDelmål\n- a) 40 nye medlemmer\n- Et hyggelig lag\n',
);
const draft = draftFrom(WITH_SUBGOALS);
const goal = (n: number) => draft.goals[n]?.key ?? '';
const subgoal = (n: number) => draft.goals[0]?.subgoals[n]?.key ?? '';
const after = (...edits: readonly Edit[]) => edits.reduce(edit, draft);
const writtenGoals = (changed: Draft) => readingOf(changed).plan.goals;

describe('goals', () => {
  test('a new goal stands last, takes the next number, and measures of its own', () => {
    const added = after({ kind: 'add-goal', title: ' Synlig i bygda ' });
    const key = added.goals[2]?.key ?? '';
    const changed = edit(added, {
      kind: 'add',
      goal: key,
      text: 'Henge opp flagg.',
      leftOut: null,
    });
    expect(writtenGoals(changed)[2]).toMatchObject({
      number: '3',
      title: 'Synlig i bygda',
      subgoals: [],
      measures: [{ text: 'Henge opp flagg.', when: null, years: [2025, 2026, 2027] }],
    });
    expect(doubtsAbout(changed, 'Henge')).toEqual(['no-time', 'no-body']);
    expect(one(changed, 'Henge').sources).toEqual([]);
  });

  test('where goals have no numbers, a new one has none', () => {
    const bare = draftFrom('Arbeidsplan 2026\n\nFlere med\n\n- Ringe alle\n- Holde fest');
    const added = edit(bare, { kind: 'add-goal', title: 'Synlig' });
    expect(added.goals.map(({ number }) => number)).toEqual([null, null]);
  });

  test('a goal taken out takes with it all under it and what was asked, and all comes back', () => {
    const struck = after({ kind: 'strike-goal', goal: goal(0) });
    expect(writtenGoals(struck).map(({ number }) => number)).toEqual(['2']);
    expect(openDoubts(struck)).toEqual([]);
    expect(readingOf(edit(struck, { kind: 'restore-goal', goal: goal(0) }))).toEqual(
      readingOf(draft),
    );
  });

  test('a measure put under a goal that was taken out is written, and the goal with it', () => {
    const changed = after(
      { kind: 'strike-goal', goal: goal(0) },
      { kind: 'move', measure: one(draft, 'Male').key, goal: goal(0) },
    );
    const [first] = writtenGoals(changed);
    expect(first).toMatchObject({ number: '1', subgoals: [] });
    expect(first?.measures.map(({ number }) => number)).toEqual(['2.1']);
  });
});

describe('sub-goals', () => {
  const written = (changed: Draft) => writtenGoals(changed)[0]?.subgoals;

  test('other words say other figures', () => {
    const changed = after({
      kind: 'subgoal-text',
      subgoal: subgoal(1),
      text: 'Minst 30 frivillige i 2026',
    });
    expect(written(changed)?.[1]).toMatchObject({
      text: 'Minst 30 frivillige i 2026',
      targets: [{ value: 30, unit: 'frivillige', year: 2026 }],
    });
  });

  test('but figures set by hand stay, whatever the words', () => {
    const target = { value: 55, unit: ' medlemmer ', year: 2027, relative: true, atLeast: false };
    const changed = after(
      { kind: 'targets', subgoal: subgoal(0), targets: [target] },
      { kind: 'subgoal-text', subgoal: subgoal(0), text: '70 nye medlemmer' },
    );
    expect(written(changed)?.[0]).toMatchObject({
      number: 'a',
      text: '70 nye medlemmer',
      targets: [{ ...target, unit: 'medlemmer' }],
    });
  });

  test('a figure that is no number is no target, and a year that is none is left out', () => {
    const target = { value: 5, unit: 'dager', year: 27, relative: false, atLeast: false };
    const changed = after({
      kind: 'targets',
      subgoal: subgoal(0),
      targets: [{ ...target, value: Number.NaN }, target],
    });
    expect(written(changed)?.[0]?.targets).toEqual([{ ...target, year: null }]);
  });

  test('one that is really a measure becomes one, and is a sub-goal no more', () => {
    const changed = after({
      kind: 'together',
      edits: [
        { kind: 'strike-subgoal', subgoal: subgoal(1) },
        { kind: 'add', goal: goal(0), text: 'Et hyggelig lag', leftOut: null },
      ],
    });
    expect(written(changed)?.map(({ text }) => text)).toEqual(['40 nye medlemmer']);
    expect(one(changed, 'Et hyggelig').measure.when).toBeNull();
    const back = edit(changed, { kind: 'restore-subgoal', subgoal: subgoal(1) });
    expect(written(back)).toHaveLength(2);
  });

  test('a heading with no sub-goals is asked about until it has one', () => {
    const empty = draftFrom(TEXT.replace('Mål 1: Flere med\n', 'Mål 1: Flere med\n\nDelmål\n'));
    expect(openDoubts(empty).map(({ kind }) => kind)).toContain('subgoals-empty');
    const added = edit(empty, { kind: 'add-subgoal', goal: goal(0), text: '40 nye medlemmer' });
    expect(openDoubts(added).map(({ kind }) => kind)).not.toContain('subgoals-empty');
    expect(writtenGoals(added)[0]?.subgoals[0]?.targets[0]?.value).toBe(40);
  });
});

test('of two measures with one number, the second is offered the next that is free', () => {
  const twice = draftFrom(TEXT.replace('1.4\tSelge', '1.1\tSelge'));
  const doubt = openDoubts(twice).find(({ kind }) => kind === 'number-repeated');
  expect(doubt?.choices).toEqual([
    { kind: 'number', measure: one(twice, 'Selge').key, number: '1.3' },
  ]);
  const chosen = edit(twice, { kind: 'choose', doubt: doubt?.key ?? '', choice: 0 });
  expect(one(chosen, 'Selge').measure.number).toBe('1.3');
  expect(one(chosen, 'Ringe').measure.number).toBe('1.1');
});
