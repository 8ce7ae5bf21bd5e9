import type { TabView } from '../view';
import { type Block, blockOf, typedAt } from './grid/block';

const MOST = 100;

interface Written {
  readonly tab: string;
  readonly before: Block;
  /** What stood there when the writing was done. */
  after: Block | null;
}

/** Rows put in, taken out or sorted, by the number the host gave. */
interface OnRows {
  readonly tab: string;
  readonly id: number;
}

const standing = (view: TabView, { area }: Block): Block =>
  blockOf(area, (row, column) => typedAt(view, row, column));

/** What this window has done, so that it can be taken back. */
export function createUndo() {
  const done: (Written | OnRows)[] = [];
  const push = (act: Written | OnRows) => {
    done.push(act);
    if (done.length > MOST) done.shift();
  };
  return {
    /** Remembers what is about to be written over; to be told when it has been. */
    remember(view: TabView, block: Block): (now: TabView | null) => void {
      const written: Written = { tab: view.name, before: standing(view, block), after: null };
      push(written);
      return now => {
        if (now?.id === view.id) written.after = standing(now, block);
      };
    },
    rememberRows: (tab: string, id: number) => push({ tab, id }),
    takeLast: () => done.pop(),
  };
}

/** Whether the cells hold what was written there: what somebody else wrote is not to be taken back. */
export const isUntouched = (view: TabView, { after }: Written): boolean =>
  after === null || JSON.stringify(standing(view, after)) === JSON.stringify(after);
