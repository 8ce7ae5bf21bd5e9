import { addedAfterFreezing } from '../application/language/additions';
import { spokenLanguage } from '../application/language/languages';
import { MENU_TEXTS } from '../application/language/menu';
import { describeProblem } from '../application/language/problems';
import { makeNextYear } from '../application/refreshing/next-year';
import { refresh } from '../application/refreshing/refresh';
import { speakAsRemembered } from './language';
import { appsScriptPorts } from './ports';
import { orSayFailed, say } from './say';

/** What a page says of its language, in page.html; the script on it reads it before the first frame. */
const LANGUAGE_OF_PAGE = / lang="nb"/g;

/** A page in the language now spoken. */
function page(file: string) {
  const output = HtmlService.createHtmlOutputFromFile(file);
  const language = spokenLanguage();
  return language === 'nb'
    ? output
    : output.setContent(output.getContent().replace(LANGUAGE_OF_PAGE, ` lang="${language}"`));
}

/** Pixels; each dialog is as large as what it shows. */
interface Size {
  readonly width: number;
  readonly height: number;
}

type Title = 'planTitle' | 'remindersTitle' | 'reportTitle' | 'tidyTitle';

const openDialog = (file: string, title: Title, { width, height }: Size) =>
  orSayFailed(() => {
    speakAsRemembered();
    const shown = page(file).setWidth(width).setHeight(height);
    SpreadsheetApp.getUi().showModalDialog(shown, MENU_TEXTS[title]);
  });

export const menuActions = {
  openMeasures: () =>
    orSayFailed(() => {
      speakAsRemembered();
      SpreadsheetApp.getUi().showSidebar(page('measures').setTitle(MENU_TEXTS.measuresTitle));
    }),
  openPlan: () => openDialog('plan', 'planTitle', { width: 900, height: 650 }),
  openReminders: () => openDialog('reminders', 'remindersTitle', { width: 700, height: 560 }),
  openReport: () => openDialog('report', 'reportTitle', { width: 760, height: 620 }),
  openTidying: () => openDialog('tidying', 'tidyTitle', { width: 620, height: 480 }),
  makeNextYear: () =>
    orSayFailed(() => {
      speakAsRemembered();
      const made = makeNextYear(appsScriptPorts);
      say(made.ok ? MENU_TEXTS.nextYearMade(made.value) : describeProblem(made.problem));
    }),
  refreshStatus: () =>
    orSayFailed(() => {
      const refreshed = appsScriptPorts.exclusively(() => refresh(appsScriptPorts));
      if (!refreshed) speakAsRemembered();
      if (!refreshed) say(describeProblem({ kind: 'busy' }));
      else if (!refreshed.ok) say(describeProblem(refreshed.problem));
      else if (refreshed.value.addedIn.length > 0) {
        say(addedAfterFreezing(refreshed.value.addedIn));
      } else if (refreshed.value.problems.length === 0) say(MENU_TEXTS.refreshed);
      else say(MENU_TEXTS.refreshedWith(refreshed.value.problems.length));
    }),
};
