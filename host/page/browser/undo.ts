import type { TabView } from '../view';
import { type Block, blockOf, typedAt } from './grid/block';

const MOST = 100;

/** What was written, as it was before; or rows put in, taken out or sorted, by the host's number. */
type Done = { readonly tab: string } & (
  | { readonly before: Block; readonly id?: never }
  | { readonly id: number; readonly before?: never }
);

/** What this window has done, so that it can be taken back. */
export function createUndo() {
  const done: Done[] = [];
  const push = (act: Done) => {
    done.push(act);
    if (done.length > MOST) done.shift();
  };
  return {
    remember(view: TabView, { area }: Block) {
      const before = blockOf(area, (row, column) => typedAt(view, row, column));
      push({ tab: view.name, before });
    },
    rememberRows: (tab: string, id: number) => push({ tab, id }),
    takeLast: () => done.pop(),
  };
}
