import { type Draft, openDoubts } from '../../../src/domain/draft/draft';
import { draftOf } from '../../../src/domain/draft/draft-of';
import { type Edit, edit } from '../../../src/domain/draft/edit';
import { readingOf } from '../../../src/domain/draft/reading-of';
import type { Alternative } from '../../../src/domain/plan/doubt';
import { readPlan } from '../../../src/domain/reading/read-plan';
import { doubtsAbout, draftFrom, one, TEXT } from './drafts';

const draft = draftFrom(TEXT);
const key = (words: string, within: Draft = draft) => one(within, words).key;
const goal = (n: number) => draft.goals[n]?.key ?? '';

test('what nobody has touched is written as it was read', () => {
  const read = readPlan(TEXT);
  if (!read.ok) throw new Error('Not read');
  const doubts = read.value.doubts.map(({ alternatives: _, ...doubt }) => doubt);
  expect(readingOf(draft)).toEqual({ plan: read.value.plan, doubts });
});

describe('words that are changed are understood anew', () => {
  test.each<[string, Edit, object]>([
    [
      'a single year is done once',
      { kind: 'when', measure: key('Lage'), when: '2027' },
      { when: '2027', kind: 'once', years: [2027] },
    ],
    [
      'a list of years is done each year',
      { kind: 'when', measure: key('Ringe'), when: '2025, 2027' },
      { kind: 'yearly', years: [2025, 2027] },
    ],
    [
      'no time is the whole period',
      { kind: 'when', measure: key('Ringe'), when: ' ' },
      { when: null, kind: 'ongoing', years: [2025, 2026, 2027] },
    ],
    [
      'a count in the text is a quota',
      { kind: 'text', measure: key('Ringe'), text: 'Ringe minst fire ganger i året.' },
      { kind: 'quota', quota: { count: 4, per: 'year' } },
    ],
    [
      'bodies are split',
      { kind: 'responsible', measure: key('Ringe'), responsible: 'Styret og kurskomiteen' },
      { responsibleText: 'Styret og kurskomiteen', responsible: ['Styret', 'kurskomiteen'] },
    ],
    [
      'no body is no body',
      { kind: 'responsible', measure: key('Ringe'), responsible: '' },
      { responsibleText: null, responsible: [] },
    ],
    [
      'a number is words',
      { kind: 'number', measure: key('Ringe'), number: ' 9 ' },
      { number: '9' },
    ],
    [
      'a kind that counts has something to count to',
      { kind: 'follow-up', measure: key('Ringe'), followUp: 'quota', quota: null },
      { kind: 'quota', quota: { count: 1, per: 'year' } },
    ],
    [
      'a kind that does not count, does not',
      {
        kind: 'follow-up',
        measure: key('Holde'),
        followUp: 'ongoing',
        quota: { count: 2, per: 'year' },
      },
      { kind: 'ongoing', quota: null },
    ],
  ])('%s', (_, change, expected) => {
    const changed = edit(draft, change);
    const measure = 'measure' in change ? change.measure : '';
    const found = changed.goals
      .flatMap(({ measures }) => measures)
      .find(({ key: its }) => its === measure);
    expect(found?.measure).toMatchObject(expected);
  });

  test('but a kind that somebody chose stays, whatever the time', () => {
    const chosen = edit(draft, {
      kind: 'follow-up',
      measure: key('Ringe'),
      followUp: 'yearly',
      quota: null,
    });
    const later = edit(chosen, { kind: 'when', measure: key('Ringe'), when: '2026-2027' });
    expect(one(later, 'Ringe').measure).toMatchObject({ kind: 'yearly', years: [2026, 2027] });
  });
});

describe('edits that make no sense change nothing', () => {
  test.each<[string, Edit]>([
    ['a measure without words', { kind: 'text', measure: key('Ringe'), text: ' \n ' }],
    ['a measure that is not there', { kind: 'when', measure: 'x', when: '2025' }],
    ['a goal that is not there', { kind: 'move', measure: key('Ringe'), goal: 'x' }],
    ['a move to where it stands', { kind: 'move', measure: key('Ringe'), goal: goal(0) }],
    ['a new measure without words', { kind: 'add', goal: goal(0), text: '', leftOut: null }],
    ['a month that no calendar has', { kind: 'start-month', startMonth: 13 }],
    ['a period that ends before it begins', { kind: 'period', start: 2027, end: 2025 }],
    ['a year that is no year', { kind: 'period', start: 0.5, end: 2025 }],
    ['a choice that is not there', { kind: 'choose', doubt: 'd0', choice: 99 }],
  ])('%s', (_, change) => {
    expect(readingOf(edit(draft, change))).toEqual(readingOf(draft));
  });
});

describe('a doubt leaves when what it asks about is answered', () => {
  test('a time that is understood settles one that was not', () => {
    expect(doubtsAbout(draft, 'Lage')).toContain('unreadable-time');
    const changed = edit(draft, { kind: 'when', measure: key('Lage'), when: '2026' });
    expect(doubtsAbout(changed, 'Lage')).toEqual(['number-misprinted']);
  });

  test('a time that still is not understood is asked about in its new words', () => {
    const changed = edit(draft, { kind: 'when', measure: key('Lage'), when: 'floréal' });
    const doubts = openDoubts(changed).filter(({ kind }) => kind === 'unreadable-time');
    expect(doubts.map(({ text }) => text)).toEqual(['floréal']);
  });

  test('a time taken away is asked about, though nobody asked before', () => {
    const changed = edit(draft, { kind: 'when', measure: key('Ringe'), when: null });
    expect(doubtsAbout(changed, 'Ringe')).toEqual(['no-time']);
  });

  test('one body for all of a goal goes to those without, and to no others', () => {
    const changed = edit(draft, {
      kind: 'body-of-goal',
      goal: goal(0),
      responsible: 'Årsmøtekomiteen',
    });
    expect(one(changed, 'Selge').measure.responsible).toEqual(['Årsmøtekomiteen']);
    expect(one(changed, 'Gå').measure.responsible).toEqual(['Årsmøtekomiteen']);
    expect(one(changed, 'Ringe').measure.responsible).toEqual(['Styret']);
    expect(openDoubts(changed).some(({ kind }) => kind === 'no-body')).toBe(false);
  });

  test('what is kept is asked about no more, and not written as unsure', () => {
    const kept = edit(draft, { kind: 'keep', doubts: draft.doubts.map(({ key: its }) => its) });
    expect(readingOf(kept).doubts).toEqual([]);
    expect(readingOf(kept).plan).toEqual(readingOf(draft).plan);
  });

  test('a struck measure is asked about only if it comes back', () => {
    const struck = edit(draft, { kind: 'strike', measure: key('Lage') });
    expect(readingOf(struck).doubts.some(({ text }) => text === 'brumaire')).toBe(false);
    const back = edit(struck, { kind: 'restore', measure: key('Lage') });
    expect(readingOf(back)).toEqual(readingOf(draft));
  });

  test('a number is repeated only as long as two have it', () => {
    const twice = draftFrom(TEXT.replace('1.4\tSelge', '1.1\tSelge'));
    expect(openDoubts(twice).map(({ kind }) => kind)).toContain('number-repeated');
    const mended = edit(twice, { kind: 'number', measure: key('Selge', twice), number: '1.4' });
    expect(openDoubts(mended).map(({ kind }) => kind)).not.toContain('number-repeated');
  });
});

describe('what is moved, struck or added keeps its place in what is written', () => {
  test('a measure under the wrong goal is moved by one choice, and its doubts follow', () => {
    const doubt = openDoubts(draft).find(({ kind }) => kind === 'number-misprinted');
    const choice = doubt?.choices.findIndex(({ kind }) => kind === 'move') ?? -1;
    const moved = edit(draft, { kind: 'choose', doubt: doubt?.key ?? '', choice });
    const { plan, doubts } = readingOf(moved);
    expect(plan.goals[1]?.measures.map(({ number }) => number)).toEqual(['2.1', '2.2']);
    expect(doubts).toContainEqual({
      kind: 'unreadable-time',
      text: 'brumaire',
      goal: 1,
      measure: 1,
    });
    expect(doubts.some(({ kind }) => kind === 'number-misprinted')).toBe(false);
  });

  test('doubts after a struck measure point at the right one', () => {
    const struck = edit(draft, { kind: 'strike', measure: key('Ringe') });
    const { plan, doubts } = readingOf(struck);
    const strange = doubts.find(({ kind }) => kind === 'unreadable-time');
    expect(plan.goals[0]?.measures[strange?.measure ?? -1]?.text).toBe('Lage en plakat.');
  });

  test('a line of prose becomes a measure once, with its time and body to settle', () => {
    const line = draft.leftOut.find(({ text }) => text.startsWith('Vi vil'));
    const add: Edit = {
      kind: 'add',
      goal: goal(1),
      text: line?.text ?? '',
      leftOut: line?.key ?? null,
    };
    const added = edit(edit(draft, add), add);
    expect(added.goals[1]?.measures).toHaveLength(2);
    expect(doubtsAbout(added, 'Vi vil')).toEqual(['no-time', 'no-body']);
    expect(one(added, 'Vi vil').sources).toEqual([line?.text]);
  });

  test('a body is written otherwise everywhere, and only where it is a word of its own', () => {
    const renamed = edit(draft, { kind: 'rename-body', from: 'styret', to: 'Styret' });
    expect(one(renamed, 'Holde').measure.responsibleText).toBe('Kurskomiteen, Styret');
    const odd = edit(draft, { kind: 'rename-body', from: 'komiteen', to: 'X' });
    expect(readingOf(odd)).toEqual(readingOf(draft));
  });

  test('a goal takes another name, and never none', () => {
    const named = edit(draft, { kind: 'goal', goal: goal(0), number: '', title: 'Folk' });
    expect(named.goals[0]).toMatchObject({ number: null, title: 'Folk' });
    const blank = edit(draft, { kind: 'goal', goal: goal(0), number: '1', title: ' ' });
    expect(blank.goals[0]?.title).toBe('Flere med');
  });
});

describe('the plan’s years', () => {
  test('another period gives other working years to the measures', () => {
    const changed = edit(draft, { kind: 'period', start: 2025, end: 2026 });
    expect(changed.workingYears).toEqual([2025, 2026]);
    expect(one(changed, 'Holde').measure.years).toEqual([2025, 2026]);
  });

  test('another first month settles the doubt about it, and January parts the years', () => {
    const split = draftFrom(
      'Arbeidsplan 2024-2025\n\nPlanen gjelder arbeidsåret.\n\nMål 1: Flere med\n\n- Ringe alle\n- Holde fest',
    );
    expect(split.workingYears).toEqual([2024]);
    const january = edit(split, { kind: 'start-month', startMonth: 1 });
    expect(january.workingYears).toEqual([2024, 2025]);
    expect(openDoubts(january).map(({ kind }) => kind)).not.toContain('working-year-start');
    const may = edit(january, { kind: 'start-month', startMonth: 5 });
    expect(may).toMatchObject({ workingYears: [2024], startMonth: 5 });
  });
});

test('each alternative of a doubt is a choice that does what it says', () => {
  const read = readPlan(TEXT);
  if (!read.ok) throw new Error('Not read');
  const alternatives: readonly Alternative[] = [
    { kind: 'number', number: '1.3' },
    { kind: 'when', when: '2026' },
    { kind: 'responsible', responsible: 'Dugnadsgjengen' },
    { kind: 'follow-up', followUp: 'quota', quota: { count: 3, per: 'half' } },
    { kind: 'strike' },
    { kind: 'rename-body', from: 'Styret', to: 'Årsstyret' },
    { kind: 'start-month', startMonth: 4 },
    { kind: 'period', start: 2025, end: 2028 },
    { kind: 'measure', goal: 1, text: 'Vaske golvet.' },
  ];
  const doubts = [
    { kind: 'unreadable-time', text: 'brumaire', goal: 0, measure: 2, alternatives } as const,
  ];
  const doubted = draftOf({ ...read.value, doubts }, 2026);
  const doubt = doubted.doubts[0]?.key ?? '';
  const after = alternatives.map((_, choice) =>
    readingOf(edit(doubted, { kind: 'choose', doubt, choice })),
  );
  expect(after.every(({ doubts }) => !doubts.some(({ text }) => text === 'brumaire'))).toBe(true);
  const plans = after.map(({ plan }) => plan);
  expect(plans[0]?.goals[0]?.measures[2]?.number).toBe('1.3');
  expect(plans[1]?.goals[0]?.measures[2]?.years).toEqual([2026]);
  expect(plans[2]?.goals[0]?.measures[2]?.responsible).toEqual(['Dugnadsgjengen']);
  expect(plans[3]?.goals[0]?.measures[2]?.quota).toEqual({ count: 3, per: 'half' });
  expect(plans[4]?.goals[0]?.measures).toHaveLength(4);
  expect(plans[5]?.goals[0]?.measures[0]?.responsibleText).toBe('Årsstyret');
  expect(plans[6]?.startMonth).toBe(4);
  expect(plans[7]?.workingYears).toEqual([2025, 2026, 2027, 2028]);
  expect(plans[8]?.goals[1]?.measures[1]?.text).toBe('Vaske golvet.');
});
