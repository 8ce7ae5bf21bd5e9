import { areaOf, within } from '../grid/a1';
import { exception } from '../machine/exception';
import type { SheetState } from '../state';
import type { World } from '../world';
import { rangePartsOf } from './range';

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Cells that need not stand together, changed by one call. */
export function rangeListOf(world: World, sheet: SheetState, names: unknown): RangeList {
  const ranges = [names].flat().map(name => {
    const area = areaOf(String(name), sheet);
    if (!area || !within(sheet, area)) throw exception('Range not found');
    return rangePartsOf(world, sheet, area);
  });
  const each = <A>(act: (range: Partial<Range>, value: A) => unknown) => {
    return (value: A) => {
      for (const range of ranges) act(range, value);
      return list;
    };
  };
  const list: RangeList = world.fake<RangeList>(
    'RangeList',
    {
      setValue: each((range, value: unknown) => range.setValue?.(value)),
      setNumberFormat: each((range, format: string) => range.setNumberFormat?.(format)),
    },
    ranges.length,
  );
  return list;
}
