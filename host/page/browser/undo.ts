import type { TabView } from '../view';
import { type Block, blockOf, typedAt } from './grid/block';

const MOST = 100;

interface Done {
  readonly tab: string;
  readonly before: Block;
}

/** What this window has written, so that it can be taken back. */
export function createUndo() {
  const done: Done[] = [];
  return {
    remember(view: TabView, { area }: Block) {
      const before = blockOf(area, (row, column) => typedAt(view, row, column));
      done.push({ tab: view.name, before });
      if (done.length > MOST) done.shift();
    },
    takeLast: () => done.pop(),
  };
}
