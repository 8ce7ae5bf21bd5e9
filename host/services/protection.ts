import { exception } from '../machine/exception';
import type { Area, ProtectionState, SheetState } from '../state';
import type { World } from '../world';
import { ranges } from './handles';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** A sheet has one protection of its own, found again; a range gets a new one each time. */
export function protect(
  world: World,
  sheet: SheetState,
  type: ProtectionState['type'],
  area: Area,
): ProtectionState {
  const existing = sheet.protections.find(found => type === 'SHEET' && found.type === 'SHEET');
  if (existing) return existing;
  const state: ProtectionState = {
    id: world.nextId(),
    type,
    area,
    description: '',
    warningOnly: false,
    owner: world.execution.user,
    unprotected: [],
  };
  sheet.protections.push(state);
  return state;
}

export function protectionOf(world: World, sheet: SheetState, state: ProtectionState): Protection {
  const set = (change: Partial<ProtectionState>) => {
    Object.assign(state, change);
    return protection;
  };
  const protection: Protection = world.fake<Protection>('Protection', {
    setDescription: description => set({ description }),
    getDescription: () => state.description,
    setWarningOnly: warningOnly => set({ warningOnly }),
    isWarningOnly: () => state.warningOnly,
    getRange: () => world.make.range(sheet, state.area),
    setUnprotectedRanges(open) {
      if (state.type === 'RANGE') {
        throw exception('Unprotected ranges can only be set on a sheet protection.');
      }
      return set({ unprotected: open.map(fake => ranges.behind(fake).area) });
    },
    remove() {
      sheet.protections = sheet.protections.filter(({ id }) => id !== state.id);
    },
  });
  return protection;
}
