import { followEdit } from '../application/cell-edits';
import { addedAfterFreezing } from '../application/language/additions.nb';
import { describeProblem } from '../application/language/problems.nb';
import { dailyJob } from '../application/reminding/daily-job';
import { MENU } from './menu';
import { appsScriptPorts } from './ports';
import { orSayFailed, say } from './say';

type EditEvent = Pick<GoogleAppsScript.Events.SheetsOnEdit, 'range' | 'value' | 'oldValue'>;

const isOneCell = (range: GoogleAppsScript.Spreadsheet.Range) =>
  range.getNumRows() === 1 && range.getNumColumns() === 1;

export const triggers = {
  onOpen() {
    const menu = SpreadsheetApp.getUi().createMenu(MENU.title);
    MENU.groups.forEach((items, i) => {
      if (i > 0) menu.addSeparator();
      for (const { label, run } of items) menu.addItem(label, run);
    });
    menu.addToUi();
  },

  /** Nobody else's edit may be lost to ours: when the lock is taken, the next refresh follows up. */
  onEdit({ range, value, oldValue }: EditEvent) {
    orSayFailed(() => {
      const followed = appsScriptPorts.exclusively(() =>
        followEdit(appsScriptPorts, {
          tab: range.getSheet().getName(),
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
  dailyJob() {
    const done = dailyJob(appsScriptPorts);
    if (done.ok) console.log(JSON.stringify(done.value));
    else throw new Error(describeProblem(done.problem));
  },
};
