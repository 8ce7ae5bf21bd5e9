import type { DoubtKind } from '../plan/doubt';
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
  responsible: ['no-body', 'body-resembles'],
  'follow-up': ['rhythm-unclear', 'rhythm-against-column'],
};

/** What the words say that is unsure, now that they are other words. */
export interface Unsure {
  readonly kind: DoubtKind;
  readonly text: string;
}

export interface Answered {
  /** The kind of edit that may have answered some doubts. */
  readonly by: string;
  readonly measure: string;
  readonly goal: string;
  readonly unsure: readonly Unsure[];
}

/** Settles the doubts an edit answers, and asks about what its new words leave unsure. */
export function askAgain(draft: Draft, { by, measure, goal, unsure }: Answered): Draft {
  const kinds = ANSWERED[by] ?? [];
  const still = new Map(
    unsure.filter(({ kind }) => kinds.includes(kind)).map(({ kind, text }) => [kind, text]),
  );
  const doubts = draft.doubts.map((doubt): DoubtDraft => {
    if (doubt.measure !== measure || !kinds.includes(doubt.kind)) return doubt;
    const text = still.get(doubt.kind);
    still.delete(doubt.kind);
    if (text === undefined) return { ...doubt, isSettled: true };
    return text === doubt.text ? doubt : { ...doubt, text, choices: [], isSettled: false };
  });
  const asked = Array.from(
    still,
    ([kind, text], i): DoubtDraft => ({
      key: `n${draft.next + i}`,
      kind,
      text,
      goal,
      measure,
      choices: [],
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
