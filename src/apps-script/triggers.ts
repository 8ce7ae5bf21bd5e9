import { followEdit } from '../application/cell-edits';
import { addedAfterFreezing } from '../application/language/additions';
import { longDay } from '../application/language/dates';
import { MENU_TEXTS } from '../application/language/menu';
import { describeProblem } from '../application/language/problems';
import { dailyJob } from '../application/reminding/daily-job';
import { runMissingSince, tellOfMissingRun } from '../application/reminding/missing-run';
import { ownName } from '../application/workbook/tab-words';
import { speakAsRemembered } from './language';
import { menuGroups } from './menu';
import { appsScriptPorts } from './ports';
import { orSayFailed, say } from './say';

type EditEvent = Pick<GoogleAppsScript.Events.SheetsOnEdit, 'range' | 'value' | 'oldValue'>;

/** What a daily run is told; nothing when a person starts it by hand. */
type ClockEvent = Pick<GoogleAppsScript.Events.TimeDriven, 'triggerUid'>;

const isOneCell = (range: GoogleAppsScript.Spreadsheet.Range) =>
  range.getNumRows() === 1 && range.getNumColumns() === 1;

export const triggers = {
  onOpen() {
    speakAsRemembered();
    const since = runMissingSince(appsScriptPorts);
    const menu = SpreadsheetApp.getUi().createMenu(MENU_TEXTS.title);
    menuGroups(since !== null).forEach((items, i) => {
      if (i > 0) menu.addSeparator();
      for (const { label, run } of items) menu.addItem(label, run);
    });
    menu.addToUi();
    if (since === null) return;
    say(MENU_TEXTS.remindersStopped(longDay(since)));
    orSayFailed(() => tellOfMissingRun(appsScriptPorts));
  },

  /** Nobody else's edit may be lost to ours: when the lock is taken, the next refresh follows up. */
  onEdit({ range, value, oldValue }: EditEvent) {
    orSayFailed(() => {
      const followed = appsScriptPorts.exclusively(() =>
        followEdit(appsScriptPorts, {
          tab: ownName(range.getSheet().getName()),
          rows: [range.getRow() - 1, range.getLastRow() - 1],
          columns: [range.getColumn() - 1, range.getLastColumn() - 1],
          change: isOneCell(range) ? { from: oldValue ?? '', to: value ?? '' } : null,
        }),
      );
      if (!followed) return;
      if (!followed.ok) say(describeProblem(followed.problem));
      else if (followed.value.addedIn.length > 0) say(addedAfterFreezing(followed.value.addedIn));
    });
  },

  /** What cannot be mended here is thrown, so that Google tells whoever switched the daily run on. */
  dailyJob(event?: ClockEvent) {
    const done = dailyJob(appsScriptPorts, event?.triggerUid ?? null);
    if (done.ok) console.log(JSON.stringify(done.value));
    else throw new Error(describeProblem(done.problem));
  },
};
