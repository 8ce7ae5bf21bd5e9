import { MENU_TEXTS } from '../application/language/menu';
import type { menuActions } from './menu-actions';

type MenuItem = { readonly label: string; readonly run: keyof typeof menuActions };

/** Groups of menu items, with a line between them. */
export const menu = (): {
  readonly title: string;
  readonly groups: readonly (readonly MenuItem[])[];
} => ({
  title: MENU_TEXTS.title,
  groups: [
    [
      { label: MENU_TEXTS.openMeasures, run: 'openMeasures' },
      { label: MENU_TEXTS.refreshStatus, run: 'refreshStatus' },
    ],
    [
      { label: MENU_TEXTS.openPlan, run: 'openPlan' },
      { label: MENU_TEXTS.openReminders, run: 'openReminders' },
      { label: MENU_TEXTS.openReport, run: 'openReport' },
    ],
  ],
});
