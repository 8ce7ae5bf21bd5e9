import { MENU_TEXTS } from '../application/language/menu';
import type { menuActions } from './menu-actions';

type MenuItem = { readonly label: string; readonly run: keyof typeof menuActions };

/** Groups of menu items, with a line between them; one of them tells when the daily run has failed to come. */
export const menuGroups = (hasStopped: boolean): readonly (readonly MenuItem[])[] => [
  [
    { label: MENU_TEXTS.openMeasures, run: 'openMeasures' },
    { label: MENU_TEXTS.refreshStatus, run: 'refreshStatus' },
    { label: MENU_TEXTS.tidyUp, run: 'openTidying' },
  ],
  [
    { label: MENU_TEXTS.openPlan, run: 'openPlan' },
    {
      label: hasStopped ? MENU_TEXTS.takeOverReminders : MENU_TEXTS.openReminders,
      run: 'openReminders',
    },
    { label: MENU_TEXTS.openReport, run: 'openReport' },
    { label: MENU_TEXTS.makeNextYear, run: 'makeNextYear' },
  ],
];
