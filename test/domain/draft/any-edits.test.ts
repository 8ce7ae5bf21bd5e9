import fc from 'fast-check';
import { checkReading } from '../../../src/application/filling/check-reading';
import { type Draft, measuresOf } from '../../../src/domain/draft/draft';
import { type Edit, edit } from '../../../src/domain/draft/edit';
import { readingOf } from '../../../src/domain/draft/reading-of';
import { draftFrom, TEXT } from './drafts';

const START = draftFrom(
  TEXT.replace('Mål 1: Flere med\n', 'Mål 1: Flere med\n\nDelmål\n- 40 nye medlemmer\n'),
);

const word = fc.oneof(
  fc.constantFrom('2026', 'våren', 'Styret', 'a, b og c', 'to ganger i året', ' ', '2.2'),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ maxLength: 3 }).map(text => text.repeat(10_000)),
);
const wordOrNone = fc.option(word);
const measure = fc.constantFrom(...measuresOf(START).map(({ key }) => key), 'n0', 'n1', 'nobody');
const goal = fc.constantFrom(...START.goals.map(({ key }) => key), 'n0', 'nowhere');
const subgoal = fc.constantFrom('g0s0', 'n0', 'n1', 'nothing');
const quota = fc.option(
  fc.record({
    count: fc.oneof(fc.integer(), fc.double()),
    per: fc.constantFrom('year', 'half', 'quarter', 'month'),
  }),
);
const leftOut = fc.option(fc.constantFrom(...START.leftOut.map(({ key }) => key)));
const doubt = fc.constantFrom(...START.doubts.map(({ key }) => key), 'n1', 'none');
const is = <K extends string>(kind: K) => fc.constant(kind);
const number = fc.oneof(fc.integer({ min: 1890, max: 2210 }), fc.double());

const target = fc.record({
  value: fc.double(),
  unit: word,
  year: fc.option(number),
  relative: fc.boolean(),
  atLeast: fc.boolean(),
});

const oneEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: is('number'), measure, number: wordOrNone }),
  fc.record({ kind: is('text'), measure, text: word }),
  fc.record({ kind: is('when'), measure, when: wordOrNone }),
  fc.record({ kind: is('responsible'), measure, responsible: wordOrNone }),
  fc.record({
    kind: is('follow-up'),
    measure,
    followUp: fc.constantFrom('once', 'yearly', 'ongoing', 'quota'),
    quota,
  }),
  fc.record({ kind: is('move'), measure, goal }),
  fc.record({ kind: fc.constantFrom('strike', 'restore'), measure }),
  fc.record({ kind: is('add'), goal, text: word, leftOut }),
  fc.record({ kind: is('goal'), goal, number: wordOrNone, title: word }),
  fc.record({ kind: is('add-goal'), title: word }),
  fc.record({ kind: fc.constantFrom('strike-goal', 'restore-goal'), goal }),
  fc.record({ kind: is('add-subgoal'), goal, text: word }),
  fc.record({ kind: is('subgoal-text'), subgoal, text: word }),
  fc.record({ kind: is('targets'), subgoal, targets: fc.array(target, { maxLength: 3 }) }),
  fc.record({ kind: fc.constantFrom('strike-subgoal', 'restore-subgoal'), subgoal }),
  fc.record({ kind: is('body-of-goal'), goal, responsible: word }),
  fc.record({ kind: is('rename-body'), from: word, to: word }),
  fc.record({ kind: is('title'), title: word }),
  fc.record({ kind: is('start-month'), startMonth: fc.integer({ min: -1, max: 14 }) }),
  fc.record({ kind: is('period'), start: number, end: number }),
  fc.record({ kind: is('keep'), doubts: fc.array(doubt) }),
  fc.record({ kind: is('choose'), doubt, choice: fc.nat(3) }),
);

const anyEdit = fc.oneof(
  oneEdit,
  fc.record({ kind: is('together'), edits: fc.array(oneEdit, { maxLength: 3 }) }),
);

const keysOf = (draft: Draft) => [
  ...draft.goals.flatMap(({ key, subgoals }) => [key, ...subgoals.map(one => one.key)]),
  ...measuresOf(draft).map(({ key }) => key),
];

test('whatever is edited: no goal, sub-goal or measure is lost, no two are one, and the server takes what comes', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 25 }), edits => {
      let draft = START;
      for (const change of edits) {
        const before = keysOf(draft);
        draft = edit(draft, change);
        const after = keysOf(draft);
        expect(after).toEqual(expect.arrayContaining(before));
        expect(new Set(after).size).toBe(after.length);
      }
      const { plan, doubts } = readingOf(draft);
      const written = plan.goals.reduce((sum, { measures }) => sum + measures.length, 0);
      expect(written).toBe(measuresOf(draft).filter(({ isStruck }) => !isStruck).length);
      expect(checkReading({ plan, doubts }).ok).toBe(true);
      for (const { goal: g, measure: m } of doubts) {
        if (g === null) continue;
        expect(plan.goals[g]).toBeDefined();
        if (m !== null) expect(plan.goals[g]?.measures[m]).toBeDefined();
      }
      const keys = draft.doubts.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }),
    { numRuns: 300 },
  );
});
