import { addedAfterFreezing } from '../application/language/additions.nb';
import { MENU_TEXTS } from '../application/language/menu.nb';
import { describeProblem } from '../application/language/problems.nb';
import { makeNextYear } from '../application/refreshing/next-year';
import { refresh } from '../application/refreshing/refresh';
import { appsScriptPorts } from './ports';
import { orSayFailed, say } from './say';

const page = (file: string) => HtmlService.createHtmlOutputFromFile(file);

/** Pixels; each dialog is as large as what it shows. */
interface Size {
  readonly width: number;
  readonly height: number;
}

const openDialog = (file: string, title: string, { width, height }: Size) =>
  orSayFailed(() => {
    SpreadsheetApp.getUi().showModalDialog(page(file).setWidth(width).setHeight(height), title);
  });

export const menuActions = {
  openMeasures: () =>
    orSayFailed(() => {
      SpreadsheetApp.getUi().showSidebar(page('measures').setTitle(MENU_TEXTS.measuresTitle));
    }),
  openPlan: () => openDialog('plan', MENU_TEXTS.planTitle, { width: 900, height: 650 }),
  openReminders: () =>
    openDialog('reminders', MENU_TEXTS.remindersTitle, { width: 700, height: 560 }),
  openReport: () => openDialog('report', MENU_TEXTS.reportTitle, { width: 760, height: 620 }),
  openTidying: () => openDialog('tidying', MENU_TEXTS.tidyTitle, { width: 620, height: 480 }),
  makeNextYear: () =>
    orSayFailed(() => {
      const made = makeNextYear(appsScriptPorts);
      say(made.ok ? MENU_TEXTS.nextYearMade(made.value) : describeProblem(made.problem));
    }),
  refreshStatus: () =>
    orSayFailed(() => {
      const refreshed = appsScriptPorts.exclusively(() => refresh(appsScriptPorts));
      if (!refreshed) say(describeProblem({ kind: 'busy' }));
      else if (!refreshed.ok) say(describeProblem(refreshed.problem));
      else if (refreshed.value.addedIn.length > 0) {
        say(addedAfterFreezing(refreshed.value.addedIn));
      } else if (refreshed.value.problems.length === 0) say(MENU_TEXTS.refreshed);
      else say(MENU_TEXTS.refreshedWith(refreshed.value.problems.length));
    }),
};
