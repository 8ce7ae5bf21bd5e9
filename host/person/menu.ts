import type { MenuEntry } from '../world';

type Item = Extract<MenuEntry, { kind: 'item' }>;

const itemsOf = (entry: MenuEntry): Item[] =>
  entry.kind === 'menu' ? entry.items.flatMap(itemsOf) : entry.kind === 'item' ? [entry] : [];

/** The menu item with that label, in whichever menu it is. */
export function findItem(menus: readonly MenuEntry[], label: string): Item {
  const found = menus.flatMap(itemsOf).find(item => item.label === label);
  if (!found) throw new Error(`Ingen meny har «${label}»`);
  return found;
}
