import { useEffect, useState } from 'preact/hooks';
import { describeProblem, type Problem } from '../application/language/problems';
import type { Result } from '../domain/result';
import { PAGE_TEXTS } from './texts';

/** What came of asking the server: not yet, the answer, or a sentence that says what to do. */
export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | {
      readonly state: 'failed';
      readonly message: string;
      /** What the server said was wrong; null where it could not be asked. */
      readonly problem: Problem | null;
    };

/** The answer, or the sentence for what went wrong. The one place where a page catches. */
export async function settled<T>(
  asked: Promise<Result<T, Problem>>,
): Promise<Exclude<Loaded<T>, { state: 'loading' }>> {
  try {
    const answer = await asked;
    return answer.ok
      ? { state: 'ready', value: answer.value }
      : { state: 'failed', message: describeProblem(answer.problem), problem: answer.problem };
  } catch {
    return { state: 'failed', message: PAGE_TEXTS.noContact, problem: null };
  }
}

/** Asks for `first` when the page opens, and anew on `load`; `put` shows an answer that came another way. */
export function useServer<A, T>(
  ask: (wanted: A) => Promise<Result<T, Problem>>,
  first: A,
): { readonly loaded: Loaded<T>; load(wanted: A): void; put(value: T): void } {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  const load = (wanted: A) => {
    setLoaded({ state: 'loading' });
    void settled(ask(wanted)).then(setLoaded);
  };
  useEffect(() => load(first), []);
  return { loaded, load, put: value => setLoaded({ state: 'ready', value }) };
}
