import type { FrameView } from '../view';
import { type Dialog, openDialog } from './dialog';
import { element } from './element';
import { createFrame, type FrameActs } from './frames';
import { TEXTS } from './texts.nb';

export interface ScriptPages {
  /** Where the sidebar stands; empty and hidden while there is none. */
  readonly sidebar: HTMLElement;
  showSidebar(page: FrameView): void;
  showDialog(page: FrameView): void;
}

type Asks = Pick<FrameActs, 'call' | 'focusSheet'>;

/** The sidebar and the dialog that the script shows; one of each at a time, as in Sheets. */
export function createScriptPages(asks: Asks): ScriptPages {
  const sidebar = element('aside', { class: 'sidebar', 'aria-label': TEXTS.sidebar, hidden: true });
  let dialog: Dialog | null = null;

  const closeSidebar = () => {
    sidebar.hidden = true;
    sidebar.replaceChildren();
    asks.focusSheet();
  };
  return {
    sidebar,
    showSidebar(page) {
      sidebar.replaceChildren(
        element(
          'div',
          { class: 'title-bar' },
          element('h2', { text: page.title }),
          element('button', {
            type: 'button',
            class: 'plain',
            text: '×',
            'aria-label': TEXTS.close,
            on: { click: closeSidebar },
          }),
        ),
        createFrame(page, { ...asks, close: closeSidebar, escape: () => {}, resize: () => {} }),
      );
      sidebar.hidden = false;
    },
    showDialog(page) {
      dialog?.close();
      const closeDialog = () => dialog?.close();
      const resize: FrameActs['resize'] = ({ width, height }) => {
        if (width !== undefined) frame.style.width = `${width}px`;
        if (height !== undefined) frame.style.height = `${height}px`;
      };
      const frame = createFrame(page, {
        ...asks,
        close: closeDialog,
        escape: closeDialog,
        resize,
      });
      resize(page);
      dialog = openDialog(page.title, frame, asks.focusSheet);
    },
  };
}
