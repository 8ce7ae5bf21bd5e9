import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeptDraft } from '../../application/measures/kept-drafts';
import type { Entry } from '../../domain/status/entry';
import { server } from '../server';
import { type Draft, isUnsaved, newDraft } from './drafts';
import { reach } from './reach';

/** Milliseconds without a key pressed before what is typed is kept. */
const PAUSE = 700;

export interface Drafts {
  of(key: string): Draft | undefined;
  /** Keeps what is typed, given what is kept now. */
  keep(key: string, standing: Entry, next: (now: Draft) => Draft): void;
}

/**
 * What is typed and not saved. It is kept with the user's own things, so that it is there when the
 * sidebar has been closed and is opened again: after a pause, and at once when a field is left.
 */
export function useDrafts(kept: readonly KeptDraft[] | undefined): Drafts {
  const [typed, setTyped] = useState<ReadonlyMap<string, Draft> | null>(null);
  const drafts = typed ?? new Map(kept?.map(({ key, ...draft }) => [key, draft]));
  const untold = useRef<ReadonlyMap<string, Draft> | null>(null);
  const tell = () => {
    if (untold.current === null) return;
    const told = untold.current;
    const now = Array.from(told, ([key, draft]) => ({ key, ...draft }));
    untold.current = null;
    void reach(() => server.keepDrafts(now)).then(({ state }) => {
      // What could not be kept stands on the page, and is told of anew when there is a net again.
      if (state === 'failed') untold.current ??= told;
    });
  };
  useEffect(() => {
    if (typed === null) return;
    untold.current = typed;
    const later = setTimeout(tell, PAUSE);
    return () => clearTimeout(later);
  }, [typed]);
  useEffect(() => {
    window.addEventListener('focusout', tell);
    window.addEventListener('blur', tell);
    window.addEventListener('online', tell);
    return () => {
      window.removeEventListener('focusout', tell);
      window.removeEventListener('blur', tell);
      window.removeEventListener('online', tell);
    };
  }, []);
  return {
    of: key => drafts.get(key),
    keep: (key, standing, next) =>
      setTyped(before => {
        const after = new Map(before ?? drafts);
        const draft = next(after.get(key) ?? newDraft(standing));
        after.delete(key);
        if (isUnsaved(draft) || draft.day !== '') after.set(key, draft);
        return after;
      }),
  };
}
