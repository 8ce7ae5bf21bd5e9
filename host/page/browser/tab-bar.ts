import type { TabName } from '../view';
import { element } from './element';
import { TEXTS } from './texts.nb';

export interface TabBar {
  readonly element: HTMLElement;
  update(tabs: readonly TabName[], chosen: number): void;
}

/** The tabs along the bottom; arrows move among them. */
export function createTabBar(choose: (id: number) => void): TabBar {
  const list = element('div', { class: 'tabs', role: 'tablist', 'aria-label': TEXTS.sheets });
  list.addEventListener('keydown', ({ key }) => {
    const tabs = [...list.querySelectorAll('button')];
    const here = tabs.findIndex(tab => tab.matches(':focus'));
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    const next = tabs[(here + step + tabs.length) % tabs.length];
    if (step === 0 || !next) return;
    next.focus();
    next.click();
  });
  let shown = '';
  return {
    element: element('footer', {}, list),
    update(tabs, chosen) {
      const wanted = JSON.stringify([tabs, chosen]);
      if (wanted === shown) return;
      shown = wanted;
      const hadFocus = list.contains(document.activeElement);
      list.replaceChildren(
        ...tabs.map(({ id, name, colour }) => {
          const isChosen = id === chosen;
          const tab = element('button', {
            type: 'button',
            role: 'tab',
            text: name,
            'aria-selected': String(isChosen),
            tabindex: isChosen ? 0 : -1,
            on: { click: () => choose(id) },
          });
          if (colour !== null) tab.style.borderBottomColor = colour;
          return tab;
        }),
      );
      const current = list.querySelector<HTMLElement>('[aria-selected=true]');
      if (hadFocus) current?.focus();
      current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    },
  };
}
