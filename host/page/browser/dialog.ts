import { element } from './element';
import { TEXTS } from './texts.nb';

export interface Dialog {
  readonly element: HTMLDialogElement;
  close(): void;
}

let lastTitle = 0;

/** A window over the page, with a title bar. The browser keeps the focus inside, and Esc closes it. */
export function openDialog(title: string, content: Node, closed: () => void = () => {}): Dialog {
  const id = `dialog-${++lastTitle}`;
  const dialog = element(
    'dialog',
    { class: 'dialog', 'aria-labelledby': id, on: { close: () => whenClosed() } },
    element(
      'div',
      { class: 'title-bar' },
      element('h2', { id, text: title }),
      element('button', {
        type: 'button',
        class: 'plain',
        text: '×',
        'aria-label': TEXTS.close,
        on: { click: () => dialog.close() },
      }),
    ),
    content,
  );
  const whenClosed = () => {
    dialog.remove();
    closed();
  };
  document.body.append(dialog);
  dialog.showModal();
  return { element: dialog, close: () => dialog.close() };
}

/** Asks before something is done; Esc is no. */
export const ask = (title: string, words: readonly string[], yes: string): Promise<boolean> =>
  new Promise(resolve => {
    let isYes = false;
    const question = openDialog(
      title,
      element(
        'div',
        { class: 'question' },
        ...words.map(text => element('p', { text })),
        element(
          'div',
          { class: 'actions' },
          element('button', {
            type: 'button',
            class: 'primary',
            text: yes,
            autofocus: true,
            on: {
              click: () => {
                isYes = true;
                question.close();
              },
            },
          }),
          element('button', {
            type: 'button',
            text: TEXTS.cancel,
            on: { click: () => question.close() },
          }),
        ),
      ),
      () => resolve(isYes),
    );
  });
