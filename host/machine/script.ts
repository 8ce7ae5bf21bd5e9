import gas from 'gas-local';
import type { Realm } from './realm';

export type EntryPoint = (...args: readonly unknown[]) => unknown;

/** Loads every file of the folder, as Google does for every run: the functions it defines, by name. */
export function loadScript(folder: string, realm: Realm): ReadonlyMap<string, EntryPoint> {
  const given = new Set(Object.keys(realm.globals));
  const loaded = gas.require(folder, realm.globals);
  return new Map(
    Object.entries(loaded).filter(
      ([name, member]) => !given.has(name) && typeof member === 'function',
    ),
  );
}
