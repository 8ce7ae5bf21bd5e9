import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '../../application/language/problems';
import type { Result } from '../../domain/result';
import { settled } from '../loading';
import { PAGE_TEXTS } from '../texts';

/** Whether the browser has a net to send by. */
export function useOnline(): boolean {
  const [isOnline, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const look = () => setOnline(navigator.onLine);
    window.addEventListener('online', look);
    window.addEventListener('offline', look);
    return () => {
      window.removeEventListener('online', look);
      window.removeEventListener('offline', look);
    };
  }, []);
  return isOnline;
}

/** Rejects when the net goes away: Google never answers what was under way. */
const netLost = () =>
  new Promise<never>((_, reject) => {
    window.addEventListener('offline', () => reject(new Error('offline')), { once: true });
  });

/** Asks the server, when there is a net to ask by. What was saved without our hearing of it can be saved again. */
export const reach = <T>(ask: () => Promise<Result<T, Problem>>) =>
  navigator.onLine
    ? settled(Promise.race([ask(), netLost()]))
    : Promise.resolve({
        state: 'failed' as const,
        message: PAGE_TEXTS.offline,
        problem: null,
      });

export type Reached<T> = Awaited<ReturnType<typeof reach<T>>>;
