import type { MenuEntry } from '../../world';
import { element } from './element';

type Choose = (label: string) => void;

const itemOf = (entry: MenuEntry, choose: Choose): readonly HTMLElement[] => {
  switch (entry.kind) {
    case 'separator':
      return [element('li', { role: 'separator' })];
    case 'item':
      return [
        element(
          'li',
          { role: 'none' },
          element('button', {
            type: 'button',
            role: 'menuitem',
            tabindex: -1,
            text: entry.label,
            on: { click: () => choose(entry.label) },
          }),
        ),
      ];
    case 'menu':
      // A submenu is shown as a group under its name: one list is easier to walk with arrows.
      return [
        element('li', { class: 'group', role: 'presentation', text: entry.label }),
        ...entry.items.flatMap(item => itemOf(item, choose)),
      ];
    default:
      return entry satisfies never;
  }
};

/** A menu of the menu bar: a button that opens a list, walked with the arrow keys. */
export function menuButton(
  menu: Extract<MenuEntry, { kind: 'menu' }>,
  choose: Choose,
): HTMLElement {
  const list = element('ul', { role: 'menu', 'aria-label': menu.label, hidden: true });
  const button = element('button', {
    type: 'button',
    class: 'plain',
    text: menu.label,
    'aria-haspopup': 'menu',
    'aria-expanded': 'false',
  });
  const whole = element('div', { class: 'menu' }, button, list);

  const setOpen = (isOpen: boolean) => {
    list.hidden = !isOpen;
    button.setAttribute('aria-expanded', String(isOpen));
  };
  const items = () => [...list.querySelectorAll('button')];
  const focusOn = (place: number) =>
    items()
      .at(place % items().length)
      ?.focus();
  const close = () => {
    setOpen(false);
    button.focus();
  };
  list.append(
    ...menu.items.flatMap(entry =>
      itemOf(entry, label => {
        close();
        choose(label);
      }),
    ),
  );

  button.addEventListener('click', () => {
    setOpen(Boolean(list.hidden));
    if (!list.hidden) focusOn(0);
  });
  whole.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && whole.contains(relatedTarget))) setOpen(false);
  });
  whole.addEventListener('keydown', event => {
    const here = items().findIndex(item => item.matches(':focus'));
    const move: Record<string, () => void> = {
      ArrowDown: () => {
        setOpen(true);
        focusOn(here + 1);
      },
      ArrowUp: () => {
        setOpen(true);
        focusOn(here <= 0 ? -1 : here - 1);
      },
      Home: () => focusOn(0),
      End: () => focusOn(-1),
      Escape: close,
    };
    const moved = move[event.key];
    if (!moved) return;
    event.preventDefault();
    event.stopPropagation();
    moved();
  });
  return whole;
}
