import type { DoubtKind } from '../plan/doubt';
import type { Unsure } from '../reading/resolve';
import { choicesOf } from './choices';
import { type DoubtDraft, type Draft, measuresOf } from './draft';

/** Which doubts an edit answers. */
const ANSWERED: Readonly<Record<string, readonly DoubtKind[]>> = {
  number: ['number-misprinted', 'number-repeated'],
  move: ['number-misprinted'],
  text: ['rhythm-unclear', 'rhythm-against-column'],
  when: [
    'several-periods',
    'no-time',
    'unreadable-time',
    'impossible-date',
    'outside-period',
    'rhythm-against-column',
  ],
  responsible: ['no-body', 'body-unknown', 'body-resembles'],
  'follow-up': ['rhythm-unclear', 'rhythm-against-column'],
};

export interface Answered {
  /** The kind of edit that may have answered some doubts. */
  readonly by: string;
  readonly measure: string;
  readonly goal: string;
  /** What its words, now that they are others, leave unsure. */
  readonly unsure: readonly Unsure[];
}

/** Settles the doubts an edit answers, and asks about what its new words leave unsure. */
export function askAgain(draft: Draft, { by, measure, goal, unsure }: Answered): Draft {
  const kinds = ANSWERED[by] ?? [];
  const still = new Map(
    unsure.filter(({ kind }) => kinds.includes(kind)).map(one => [one.kind, one]),
  );
  const doubts = draft.doubts.map((doubt): DoubtDraft => {
    if (doubt.measure !== measure || !kinds.includes(doubt.kind)) return doubt;
    const asked = still.get(doubt.kind);
    still.delete(doubt.kind);
    if (asked === undefined) return { ...doubt, isSettled: true };
    if (asked.text === doubt.text) return doubt;
    const choices = choicesOf(asked.alternatives, measure);
    return { ...doubt, text: asked.text, choices, isSettled: false };
  });
  const asked = Array.from(
    still.values(),
    ({ kind, text, alternatives }, i): DoubtDraft => ({
      key: `n${draft.next + i}`,
      kind,
      text,
      goal,
      measure,
      choices: choicesOf(alternatives, measure),
      isSettled: false,
    }),
  );
  return { ...draft, doubts: [...doubts, ...asked], next: draft.next + asked.length };
}

export function keep(draft: Draft, keys: readonly string[]): Draft {
  const kept = new Set(keys);
  return {
    ...draft,
    doubts: draft.doubts.map(doubt =>
      kept.has(doubt.key) ? { ...doubt, isSettled: true } : doubt,
    ),
  };
}

/** Settles doubts about repeated numbers that only one measure has by now. */
export function settleNumbers(draft: Draft): Draft {
  const asked = draft.doubts.filter(
    ({ kind, isSettled }) => kind === 'number-repeated' && !isSettled,
  );
  if (asked.length === 0) return draft;
  const times = new Map<string, number>();
  for (const { measure, isStruck } of measuresOf(draft)) {
    if (measure.number === null || isStruck) continue;
    times.set(measure.number, (times.get(measure.number) ?? 0) + 1);
  }
  const gone = asked.filter(({ text }) => (times.get(text) ?? 0) < 2);
  return gone.length === 0
    ? draft
    : keep(
        draft,
        gone.map(({ key }) => key),
      );
}
