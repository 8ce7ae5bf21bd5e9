import { MENU_TEXTS } from '../application/language/menu.nb';
import { describeProblem } from '../application/language/problems.nb';
import { refresh } from '../application/refreshing/refresh';
import { appsScriptPorts } from './ports';
import { orSayFailed, say } from './say';

const DIALOG = { width: 900, height: 650 };

const page = (file: string) => HtmlService.createHtmlOutputFromFile(file);

const openDialog = (file: string, title: string) =>
  orSayFailed(() => {
    const output = page(file).setWidth(DIALOG.width).setHeight(DIALOG.height);
    SpreadsheetApp.getUi().showModalDialog(output, title);
  });

export const menuActions = {
  openMeasures: () =>
    orSayFailed(() => {
      SpreadsheetApp.getUi().showSidebar(page('measures').setTitle(MENU_TEXTS.measuresTitle));
    }),
  openPlan: () => openDialog('plan', MENU_TEXTS.planTitle),
  openReminders: () => openDialog('reminders', MENU_TEXTS.remindersTitle),
  openReport: () => openDialog('report', MENU_TEXTS.reportTitle),
  refreshStatus: () =>
    orSayFailed(() => {
      const refreshed = appsScriptPorts.exclusively(() => refresh(appsScriptPorts));
      if (!refreshed) say(describeProblem({ kind: 'busy' }));
      else if (!refreshed.ok) say(describeProblem(refreshed.problem));
      else if (refreshed.value.problems.length === 0) say(MENU_TEXTS.refreshed);
      else say(MENU_TEXTS.refreshedWith(refreshed.value.problems.length));
    }),
};
