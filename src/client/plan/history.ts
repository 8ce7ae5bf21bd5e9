import type { Draft } from '../../domain/draft/draft';
import { type Edit, edit } from '../../domain/draft/edit';

/** A draft, and the ones before it, for those who change their minds. */
export interface History {
  readonly now: Draft;
  readonly earlier: readonly Draft[];
}

export const begun = (draft: Draft): History => ({ now: draft, earlier: [] });

export function changed({ now, earlier }: History, change: Edit): History {
  const next = edit(now, change);
  return next === now ? { now, earlier } : { now: next, earlier: [...earlier, now] };
}

export function undone({ now, earlier }: History): History {
  return { now: earlier[earlier.length - 1] ?? now, earlier: earlier.slice(0, -1) };
}
