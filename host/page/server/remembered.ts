import type { Host } from '../../host';
import type { HostSheet } from '../../host-sheet';
import type { SheetState } from '../../state';
import { badRequest } from './body';

const MOST = 50;
const CHANGED_SINCE = 'Fanen er endret siden, så dette kan ikke angres.';

interface Change {
  readonly sheet: number;
  readonly before: SheetState;
  readonly after: string;
}

/** Tabs as they were before rows were put in, taken out or sorted. */
export function createRemembered() {
  const changes = new Map<number, Change>();
  let last = 0;
  return {
    /** Does it to the tab, and gives the number by which it can be taken back. */
    around(sheet: HostSheet, act: () => void): number {
      const before = structuredClone(sheet.facts);
      act();
      changes.set(++last, { sheet: before.id, before, after: JSON.stringify(sheet.facts) });
      changes.delete(last - MOST);
      return last;
    },
    /** Only while nobody has touched the tab since: what others wrote is never taken back. */
    takeBack(host: Host, id: number): void {
      const change = changes.get(id);
      const sheet = host.sheets().find(({ facts }) => facts.id === change?.sheet);
      if (!change || !sheet || JSON.stringify(sheet.facts) !== change.after) {
        throw badRequest(CHANGED_SINCE);
      }
      sheet.restore(change.before);
    },
  };
}

export type Remembered = ReturnType<typeof createRemembered>;
