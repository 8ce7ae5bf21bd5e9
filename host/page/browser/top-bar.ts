import type { BookView } from '../view';
import { createDayField } from './day-field';
import { element } from './element';
import { menuButton } from './menu';
import { TEXTS } from './texts.nb';
import { createUserField } from './user-field';

export interface TopBarActs {
  choose(label: string): void;
  setToday(day: string): void;
  runDailyJob(): void;
  openMailbox(): void;
  openDocuments(): void;
}

export interface TopBar {
  readonly element: HTMLElement;
  update(book: BookView): void;
}

/** The name of the workbook, its menus, and what a person needs to play the days that pass. */
export function createTopBar(acts: TopBarActs): TopBar {
  const title = element('h1');
  const menus = element('div', { class: 'menus' });
  const user = createUserField();
  const today = createDayField(acts.setToday);
  const button = (click: () => void, text = '') =>
    element('button', { type: 'button', text, on: { click } });
  const mailbox = button(acts.openMailbox);
  const documents = button(acts.openDocuments);
  let shownMenus = '';

  return {
    element: element(
      'header',
      { class: 'top-bar' },
      title,
      menus,
      element(
        'div',
        { class: 'tools' },
        ...user.elements,
        ...today.elements,
        button(acts.runDailyJob, TEXTS.runDailyJob),
        mailbox,
        documents,
      ),
    ),
    update(book) {
      title.textContent = book.title;
      document.title = book.title;
      user.show(book.user);
      today.show(book.today);
      mailbox.textContent = TEXTS.mailbox(book.mails);
      documents.textContent = TEXTS.documents(book.files);
      // An open menu stays open: it is made anew only when it is another one.
      const wanted = JSON.stringify(book.menus);
      if (wanted === shownMenus) return;
      shownMenus = wanted;
      menus.replaceChildren(
        ...book.menus.flatMap(menu =>
          menu.kind === 'menu' ? [menuButton(menu, acts.choose)] : [],
        ),
      );
    },
  };
}
