import { mismatch } from '../machine/exception';
import type { Area, SheetState } from '../state';

/** Remembers what stands behind the fakes of one kind, for when the script hands one back. */
export function createHandles<T>(kind: string) {
  const known = new WeakMap<object, T>();
  return {
    bind<F extends object>(fake: F, behind: T): F {
      known.set(fake, behind);
      return fake;
    },
    behind(fake: unknown): T {
      const found = typeof fake === 'object' && fake !== null ? known.get(fake) : undefined;
      if (found === undefined) throw mismatch(kind, [fake]);
      return found;
    },
  };
}

export const sheets = createHandles<SheetState>('Sheet');
export const ranges = createHandles<{ sheet: SheetState; area: Area }>('Range');
