import type { Toast } from '../../world';
import { element } from './element';
import { TEXTS } from './texts.nb';

const SECONDS = 5;
const LONGEST = 30;

export interface Toasts {
  readonly element: HTMLElement;
  show(toast: Pick<Toast, 'message'> & Partial<Toast>): void;
  /** What went wrong stays longer. */
  complain(message: string): void;
}

/** Short messages in the corner, read aloud by those who listen. */
export function createToasts(): Toasts {
  const list = element('div', { class: 'toasts', role: 'status', 'aria-live': 'polite' });
  const add = (className: string, title: string, message: string, seconds: number) => {
    const toast = element(
      'div',
      { class: className },
      element(
        'div',
        {},
        title === '' ? null : element('strong', { text: title }),
        element('p', { text: message }),
      ),
      element('button', {
        type: 'button',
        class: 'plain',
        text: '×',
        'aria-label': TEXTS.close,
        on: { click: () => toast.remove() },
      }),
    );
    list.append(toast);
    setTimeout(() => toast.remove(), seconds * 1000);
  };
  return {
    element: list,
    show: ({ message, title = '', seconds }) =>
      add('toast', title, message, seconds && seconds > 0 ? Math.min(seconds, LONGEST) : SECONDS),
    complain: message => add('toast problem', '', message, LONGEST),
  };
}
