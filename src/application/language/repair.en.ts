import { shownName } from '../workbook/tab-words';
import { describeCell, describeProblem } from './problems.en';
import type * as NB from './repair.nb';

const HISTORY = 'Bring it back with Undo (Ctrl+Z), or with File → Version history';

const quoted = (number: string, text: string) => `“${`${number} ${text}`.trim()}”`;

export const placeWords: typeof NB.placeWords = (tab, row) => `${tab}, row ${row + 1}`;

export const describeMended: typeof NB.describeMended = found => {
  switch (found.kind) {
    case 'tab-renamed':
      return `The tab “${found.was}” is called “${shownName(found.tab)}” again.`;
    case 'tab-made':
      return `The tab “${shownName(found.tab)}” was missing and has been made again. What ${shownName('Plan')} and ${shownName('Logg')} remember has been put back. If something is still missing, the old tab is in File → Version history.`;
    case 'column-renamed':
      return found.was === ''
        ? `The column “${found.header}” has its heading back.`
        : `The column “${found.was}” is called “${found.header}” again.`;
    case 'column-made': {
      const made = `The column “${found.header}” was missing and is now at the far right.`;
      if (found.isComputed) return `${made} Planvakt has computed it again.`;
      return found.restored > 0
        ? `${made} ${found.restored} ${found.restored === 1 ? 'cell is' : 'cells are'} taken from ${shownName('Plan')}, the working years and ${shownName('Logg')}. Look them over.`
        : `${made} It is empty. What was there is in File → Version history.`;
    }
    case 'columns-ordered':
      return `The columns in “${shownName(found.tab)}” are in the right order again. Everything in them is kept.`;
    case 'settings-made':
      return `${found.names.join(', ')} ${found.names.length === 1 ? 'was' : 'were'} missing in ${shownName('Innstillinger')}. The lines are put back. Look over the values.`;
    case 'became-measure':
      return `${quoted(found.number, found.text)} is taken in as a measure and is followed from now on. Only an annual meeting changes the plan, so delete the row if it was not adopted.`;
    case 'id-given-back':
      return `${quoted(found.number, found.text)} had lost its link to what was reported. It is back.`;
    case 'copy-became-measure':
      return `${quoted(found.number, found.text)} was a copy of another row. It is now a measure of its own. Delete the row if it should not count.`;
    case 'copy-set-aside':
      return `${quoted(found.number, found.text)} was there twice. This row no longer counts, but everything in it is still there. Delete it when you have looked it over.`;
    case 'got-id':
      return `${quoted(found.number, found.text)} was new or copied and is now followed too.`;
    case 'choices-mended':
      return `The list to choose from is back in the column “${found.header}”.`;
    default:
      return found satisfies never;
  }
};

export const describeUnmended: typeof NB.describeUnmended = found => {
  switch (found.kind) {
    case 'no-plan':
      return 'There is no plan in the sheet yet. Choose Planvakt → Read a plan …';
    case 'tab-gone':
      return `The tab “${shownName(found.tab)}” is gone, and what it held is nowhere else. ${HISTORY}, and choose Tidy up again.`;
    case 'tab-unclear':
      return `The tab “${shownName(found.tab)}” is missing, and several look like it: ${found.candidates.map(name => `“${name}”`).join(', ')}. Give the right one the name “${shownName(found.tab)}”, and choose Tidy up again.`;
    case 'column-gone':
      return `The column “${found.header}” in the tab “${shownName(found.tab)}” is gone, and what it held is nowhere else. ${HISTORY}, and choose Tidy up again.`;
    case 'column-twice':
      return `Two columns are called “${found.header}”. Only the first counts. Give the other one another name.`;
    case 'not-counted':
      return `${quoted(found.number, found.text)} does not count here. The measure is also in row ${found.counts + 1}. Move what you want to keep there, and delete this row.`;
    case 'gone-from-plan':
      return `${quoted(found.number, found.text)} is no longer in ${shownName('Plan')}. What was reported is kept. If the row was deleted by accident, bring it back in ${shownName('Plan')} with File → Version history.`;
    case 'typed-table':
      return `The tab has been turned into a table in Google Sheets, and there Planvakt cannot put the list in “${found.header}”. Everything else works, and the answers can be written by hand. To have the list back, turn the table into ordinary cells in the menu next to the table’s name.`;
    case 'setting-unreadable':
      return describeProblem(found);
    default:
      return describeCell(found);
  }
};
