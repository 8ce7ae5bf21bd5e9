import type { Area, Cell, Look, SheetState } from '../state';
import { changeArea } from './cells';

const PLAIN: Look = {};

export const lookOf = (sheet: SheetState, cell: Cell): Look =>
  cell.look === undefined ? PLAIN : (sheet.looks[cell.look] ?? PLAIN);

export const withoutLook = ({ look, ...cell }: Cell): Cell => cell;

/** The place of a record among those of its sheet; an equal one is used again. */
export function numberOf<T>(records: T[], record: T): number {
  const text = JSON.stringify(record);
  const found = records.findIndex(other => JSON.stringify(other) === text);
  return found === -1 ? records.push(record) - 1 : found;
}

const patched = (look: Look, key: keyof Look, setting: Look[keyof Look]): Look => {
  const { [key]: _, ...rest } = look;
  return setting === undefined ? rest : { ...rest, [key]: setting };
};

export const withLook = (
  sheet: SheetState,
  cell: Cell,
  key: keyof Look,
  setting: Look[keyof Look],
): Cell => {
  const look = patched(lookOf(sheet, cell), key, setting);
  return Object.keys(look).length === 0
    ? withoutLook(cell)
    : { ...cell, look: numberOf(sheet.looks, look) };
};

/** Gives every cell of the area the setting that `settingAt` names for it; undefined takes it away. */
export function setLooks(
  sheet: SheetState,
  area: Area,
  key: keyof Look,
  settingAt: (row: number, column: number) => Look[keyof Look],
): void {
  const known = new Map<string, Cell>();
  changeArea(sheet, area, (cell, row, column) => {
    const setting = settingAt(row, column);
    const name = `${cell.look} ${setting}`;
    const like = known.get(name) ?? withLook(sheet, cell, key, setting);
    known.set(name, like);
    return like.look === undefined ? withoutLook(cell) : { ...cell, look: like.look };
  });
}
