import type { Host } from '../../host';
import type { ShownPage } from '../../world';
import type { Answer, FrameView, Place } from '../view';

const MOST_FRAMES = 50;
const DEFAULT = { width: 500, height: 400 };

/** The pages the script has shown lately; two windows may look at one each. */
export function createFrames() {
  const pages = new Map<number, string>();
  let last = 0;
  return {
    add({ html, title, width, height, modal }: ShownPage): FrameView {
      pages.set(++last, html);
      pages.delete(last - MOST_FRAMES);
      return {
        id: last,
        title,
        width: width ?? DEFAULT.width,
        height: height ?? DEFAULT.height,
        isModal: modal,
      };
    },
    html: (id: number) => pages.get(id),
  };
}

export type Frames = ReturnType<typeof createFrames>;

const isSame = (a: Place, b: Place) => a.tab === b.tab && a.a1 === b.a1;

/** Looks at the screen now; the function it gives tells what has come since. */
export function watchScreen(host: Host, frames: Frames): () => Omit<Answer, 'value' | 'error'> {
  const { sidebar, dialog } = host.shown;
  const toasts = host.toasts.length;
  const before = host.active;
  return () => {
    const { shown, active } = host;
    return {
      toasts: host.toasts.slice(toasts),
      ...(shown.sidebar && shown.sidebar !== sidebar ? { sidebar: frames.add(shown.sidebar) } : {}),
      ...(shown.dialog && shown.dialog !== dialog ? { dialog: frames.add(shown.dialog) } : {}),
      ...(isSame(before, active) ? {} : { active }),
    };
  };
}
