import { type LandingPorts, land } from './land';
import { namedCells } from './named-cells';
import type { SettingKey } from './record-tabs.nb';
import { type SettingName, settingCalled } from './setting-words';
import { headerKey, type Table } from './table';

/** Whether the setting got its value: «no-row» where somebody has deleted it, «moving» where rows were moved again and again. */
export type LandedSetting = 'landed' | 'no-row' | 'moving';

/** Changes one setting, from what was read, in its own row also where somebody sorts «Innstillinger» meanwhile. */
export function landSetting(
  ports: LandingPorts,
  { tab, grid, columns, rows }: Table<SettingKey>,
  setting: SettingName,
  change: (text: string) => string,
): LandedSetting {
  const index = rows.find(row => settingCalled(row.text('name')) === setting)?.index;
  const column = headerKey(grid[0]?.[columns.get('value') ?? -1] ?? '');
  const cell = namedCells(grid, new Set([column]))
    .all()
    .find(one => one.at[0] === index && one.column === column);
  if (!cell) return 'no-row';
  const value = change(cell.text);
  const wish = { row: cell.row, column, value, asText: false, isSaid: true };
  return land(ports, tab.name, grid, [wish]).isSettled ? 'landed' : 'moving';
}
