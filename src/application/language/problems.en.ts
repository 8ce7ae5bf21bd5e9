import { SETTINGS } from '../workbook/settings.en';
import { shownName } from '../workbook/tab-words';
import { longDay } from './dates.en';
import type * as NB from './problems.nb';
import { listed, RESULT_WORDS } from './words.en';

const SETTINGS_TAB = () => shownName('Innstillinger');
const BODIES_TAB = () => shownName('Organer');
const UNDO = 'Bring it back with Undo (Ctrl+Z), or with File → Version history.';
const WHERE_MAIL_GOES = { board: 'reminders go to the board', nobody: 'no reminders arrive' };
const numberedRow = (tab: string, row: number) => `row ${row + 1} in the tab “${tab}”`;

export const describeProblem: typeof NB.describeProblem = problem => {
  switch (problem.kind) {
    case 'not-text':
      return 'This is not text. Open the document, select all, copy, and paste the text.';
    case 'empty':
      return 'There is no text here. Copy the whole plan from the document and paste it.';
    case 'too-long':
      return 'The text is too long to be a plan. Paste only the plan, without attachments.';
    case 'no-plan-yet':
      return 'There is no plan in the sheet yet. Choose Planvakt → Read a plan …';
    case 'no-measures':
      return 'No measures were found. Include the tables or lists with the measures, and try again.';
    case 'plan-unreadable':
      return 'The plan could not be written as it stood. Read it again. Nothing is changed.';
    case 'tab-missing':
      return `The tab “${problem.tab}” is missing or empty. ${UNDO} If that does not work, choose Planvakt → Tidy up. If the sheet is new, choose Planvakt → Read a plan.`;
    case 'column-missing':
      return `The tab “${problem.tab}” lacks the column “${problem.header}”. Give the column that name again, or choose Planvakt → Tidy up.`;
    case 'setting-unreadable':
      return `In ${SETTINGS_TAB()} it says “${problem.text}” at “${SETTINGS[problem.setting].name}”. ${SETTINGS[problem.setting].explanation} Correct the value and try again.`;
    case 'busy':
      return 'Somebody else is saving just now. Wait a moment and try again. Nothing is changed.';
    case 'rows-moving':
      return `Somebody is sorting or moving rows in the tab “${problem.tab}” just now. Wait a moment, and try again.`;
    case 'no-measure-there':
      return 'There is no measure in the row you have chosen. Choose a row in the year’s tab or in Plan, and try again.';
    case 'plan-exists':
      return `The sheet already holds the plan “${problem.title}” with ${problem.measures} measures. New measures can be added. Everything already there stays.`;
    case 'other-period':
      return `The plan in the sheet is for ${problem.inSheet}, but this document is for ${problem.inDocument}. If the years are read wrongly, correct them under “The plan’s name and years”. If it is a new plan, make a new spreadsheet for it.`;
    case 'measure-gone':
      return `The measure is no longer in the tab “${problem.tab}”. Choose Planvakt → Refresh status, and the row comes back.`;
    case 'row-copied':
      return `Measure ${problem.number || 'without a number'} is there twice: ${numberedRow(problem.tab, problem.row)} is a copy. Delete the row you do not want, and try again.`;
    case 'year-frozen':
      return `The year ${problem.label} is reported and locked. Take it out of “${SETTINGS.frozenYears.name}” in ${SETTINGS_TAB()} if it is to be changed.`;
    case 'year-open':
      return `The year ${problem.label} has been opened again. Choose it anew under “Working year”, and write in the fields.`;
    case 'changed-meanwhile':
      return `Somebody else has changed the measure in the meantime${problem.theirs.result === null ? '' : ` (${RESULT_WORDS[problem.theirs.result]})`}. Nothing is overwritten. See what it says now, and save again if you want to change it.`;
    case 'day-outside-year':
      return `Choose a day in ${problem.label}, and no later than today (${longDay(problem.today)}). If it belongs to another year, choose that at “Working year”.`;
    case 'entry-unreadable':
      return 'This could not be saved. Write a shorter comment and a whole number, and try again.';
    case 'no-such-year':
      return `The plan has no working year ${problem.year} that has begun. Choose another year.`;
    case 'no-next-year':
      return `All the plan’s working years up to ${problem.last} have their tabs. If the plan is for longer, correct “${SETTINGS.workingYears.name}” in ${SETTINGS_TAB()}.`;
    case 'drive-off':
      return 'The annual report cannot be saved as a Google Doc, because Drive is not switched on. Download it instead. To switch Drive on: Extensions → Apps Script → Services + → Drive API → Add.';
    case 'drive-not-permitted':
      return 'The annual report cannot be saved as a Google Doc, because Planvakt has not been allowed to use Drive yet. Download it instead. To allow it: Extensions → Apps Script → Run. Tick Drive when Google asks.';
    case 'drive-refused':
      return 'Google Drive said no. Download the annual report instead, or try again later.';
    case 'template-unreadable':
      return 'The template is not a Word document (.docx). Save it as .docx in Word, or use the built-in template.';
    case 'template-too-large':
      return 'The template is too large. Make its pictures smaller (Word: Compress Pictures), and try again.';
    case 'template-broken':
      return problem.tag
        ? `Something is wrong with the field “${problem.tag}” in the template. Check that it both opens and closes, or use the built-in template.`
        : 'Something is wrong with a field in the template. Check that every field both opens and closes, or use the built-in template.';
    case 'template-unknown-tag':
      return `The template has a field that does not exist: “${problem.tag}”. Correct it in Word, or use the built-in template.`;
    case 'year-not-over':
      return `The working year ${problem.label} lasts until ${longDay(problem.last)}. Lock it when it is over and the report has been delivered.`;
    case 'words-unreadable':
      return 'The text could not be saved. Make it shorter, and try again. Nothing is changed.';
    case 'no-address':
      return `Google did not say which address is yours. Write it at “${SETTINGS.boardEmail.name}” in ${SETTINGS_TAB()} instead.`;
    case 'mail-quota':
      return 'The e-mail quota is used up for today. Try again tomorrow.';
    default:
      return problem satisfies never;
  }
};

export const describeCell: typeof NB.describeCell = problem => {
  switch (problem.kind) {
    case 'row-copied':
      return `Measure ${problem.number || 'without a number'} is there twice: ${numberedRow(problem.tab, problem.row)} is a copy and does not count. Delete the row you do not want.`;
    case 'cell-unreadable':
      return `“${problem.text}” in the column ${problem.column}, ${numberedRow(problem.tab, problem.row)}, was not understood. ${problem.key === 'figure' ? 'Write just the number.' : 'Choose from the list, or write a whole number.'}`;
    case 'no-mail-address':
      return `${listed(problem.bodies)} ${problem.bodies.length === 1 ? 'has' : 'have'} no e-mail address. Write a role address in the tab ${BODIES_TAB()}. Until then ${WHERE_MAIL_GOES[problem.goesTo]}.`;
    case 'mail-address-unreadable':
      return `“${problem.text}” at ${problem.body} in the tab ${BODIES_TAB()} is not an e-mail address. Until it is corrected, ${WHERE_MAIL_GOES[problem.goesTo]}.`;
    case 'no-board-address':
      return `The board has no e-mail address. Write it at “${SETTINGS.boardEmail.name}” in ${SETTINGS_TAB()}, or no reminders will get through.`;
    case 'setting-no-address':
      return `“${problem.text}” at “${SETTINGS[problem.setting].name}” in ${SETTINGS_TAB()} is not an e-mail address. No mail goes there until it is corrected.`;
    case 'language-unknown':
      return `The language “${problem.text}” in ${SETTINGS_TAB()} is not known. Choose bokmål, nynorsk or English. Until then everything is in bokmål.`;
    case 'run-missing':
      return `No reminders have been sent since ${longDay(problem.since)}. Perhaps the person who turned them on has left. Choose Planvakt → Take over the reminders.`;
    case 'mails-waiting':
      return problem.count === 1
        ? 'One reminder waits for the next run, because Google sends no more e-mail today.'
        : `${problem.count} reminders wait for the next run, because Google sends no more e-mail today.`;
    case 'mail-refused':
      return `Google would not send to “${problem.address}”. Check for typing errors in the tab ${BODIES_TAB()}. Planvakt tries again at the next run.`;
    default:
      return problem satisfies never;
  }
};
