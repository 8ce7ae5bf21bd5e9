import { followEdit } from '../application/cell-edits';
import { describeProblem } from '../application/language/problems';
import { dailyJob } from '../application/reminding/daily-job';
import { ownName } from '../application/workbook/tab-words';
import { speakAsRemembered } from './language';
import { menu } from './menu';
import { appsScriptPorts } from './ports';
import { orSayFailed, say } from './say';

type EditEvent = Pick<GoogleAppsScript.Events.SheetsOnEdit, 'range' | 'value' | 'oldValue'>;

const isOneCell = (range: GoogleAppsScript.Spreadsheet.Range) =>
  range.getNumRows() === 1 && range.getNumColumns() === 1;

export const triggers = {
  onOpen() {
    speakAsRemembered();
    const { title, groups } = menu();
    const shown = SpreadsheetApp.getUi().createMenu(title);
    groups.forEach((items, i) => {
      if (i > 0) shown.addSeparator();
      for (const { label, run } of items) shown.addItem(label, run);
    });
    shown.addToUi();
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
      if (followed && !followed.ok) say(describeProblem(followed.problem));
    });
  },

  /** What cannot be mended here is thrown, so that Google tells whoever switched the daily run on. */
  dailyJob() {
    const done = dailyJob(appsScriptPorts);
    if (done.ok) console.log(JSON.stringify(done.value));
    else throw new Error(describeProblem(done.problem));
  },
};
