import type { MenuEntry, World } from '../world';
import { createHandles } from './handles';
import { pages } from './html';

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;

interface MenuState {
  readonly label: string;
  readonly items: MenuEntry[];
}
const menus = createHandles<MenuState>('Menu.addSubMenu');

const SIDEBAR_WIDTH = 300;

function newMenu(world: World, state: MenuState): Menu {
  const add = (entry: MenuEntry) => {
    state.items.push(entry);
    return menu;
  };
  const menu: Menu = menus.bind(
    world.fake<Menu>('Menu', {
      addItem: (label, run) => add({ kind: 'item', label, run }),
      addSeparator: () => add({ kind: 'separator' }),
      addSubMenu: sub => add({ kind: 'menu', ...menus.behind(sub) }),
      addToUi() {
        const others = world.screen.menus.filter(
          entry => entry.kind !== 'menu' || entry.label !== state.label,
        );
        world.screen.menus = [...others, { kind: 'menu', ...state }];
      },
    }),
    state,
  );
  return menu;
}

export function uiOf(world: World): Ui {
  const showDialog = (output: unknown, title: string, modal: boolean) => {
    world.screen.dialog = { ...pages.behind(output), title, modal };
  };
  return world.fake<Ui>('Ui', {
    createMenu: label => newMenu(world, { label, items: [] }),
    showSidebar(output) {
      const page = pages.behind(output);
      world.screen.sidebar = { ...page, width: SIDEBAR_WIDTH, height: null, modal: false };
    },
    showModalDialog: (output, title) => showDialog(output, title, true),
    showModelessDialog: (output, title) => showDialog(output, title, false),
  });
}
