import { longDay } from '../../application/language/dates.en';
import type { Texts } from '../../application/language/languages';
import type { REPORT_TEXTS as NB } from './texts.nb';

export const REPORT_TEXTS: Texts<typeof NB> = {
  frozen: label =>
    `${label} is locked. The report stays as it was. What has been written since is included as additions.`,
  forgotten: {
    year: label =>
      `${label} is locked, but the report that was kept then is no longer in the tab Archive. This one is made from what the sheet says now. Archive can be fetched back with File → Version history.`,
    plan: label =>
      `The tab Archive does not have the plan as it stood before, so the annual report for ${label} cannot tell what the annual meeting has changed. Write it yourselves under “The board writes”.`,
  },
  missing: {
    heading: 'What is missing',
    none: label => `No measures applied in ${label}.`,
    why: {
      'no-report': 'no report',
      'not-understood': 'the answer was not understood:',
      'no-sentence': 'lacks a sentence about why',
    },
    showRow: 'Show the row',
    more: count => `Show ${count} more`,
  },
  ask: {
    lead: 'Ask those who are responsible for a report. Each gets one e-mail with what is missing.',
    open: 'Ask for a report …',
    nobody: 'There is nobody to ask now.',
    sure: 'These get an e-mail when you press Send:',
    to: (bodies, address, count) =>
      `${bodies} (${address}): ${count} measure${count === 1 ? '' : 's'}.`,
    lastMail: day => `Last e-mail ${longDay(day)}.`,
    read: 'Read the e-mail',
    notAsked: 'These get none:',
    why: {
      'no-address': 'no address in the tab with the groups',
      'wants-none': 'do not want reminders',
      'had-mail-today': 'had an e-mail today',
    },
    rest: 'The usual reminders to these then wait for 14 days.',
    quiet: 'Today is a quiet day without reminders, but what you send yourself goes out.',
    send: count => (count === 1 ? 'Send one e-mail' : `Send ${count} e-mails`),
    cancel: 'Cancel',
    sent: addresses => `Sent to ${addresses}. It is listed in the tab with the reminders.`,
    waiting: addresses =>
      `Google sends no more e-mails today. Try again tomorrow for ${addresses}.`,
    refused: addresses =>
      `Google would not send to ${addresses}. Look for typing errors in the tab with the groups.`,
    notNeeded: addresses =>
      `Not sent to ${addresses}: what was missing is reported, or they have had an e-mail today.`,
  },
  words: {
    heading: 'The board writes',
    lead: 'A few sentences about the year, and about each goal. Empty fields are left out. Where something is changed in the plan, say why. Was it only a slip of the pen, write “correction”.',
    wholeYear: 'About the whole year',
    save: 'Save what the board writes',
    saved: 'Saved in the sheet.',
    unchanged: 'Nothing is changed.',
    refused:
      'Somebody else has written in one of the fields. Their text is shown below yours. Edit yours, and save again if it should apply.',
    theirs: 'It now says:',
  },
  preview: {
    open: 'Look over the report',
    back: 'Back',
    print: 'Print',
    text: 'Text for the minutes',
    textHint: 'Select all and copy, or download.',
    downloadText: 'Download as text',
  },
  make: {
    heading: 'Make the report',
    last: 'Open the one made last',
    builtIn: 'Use the built-in template',
  },
  template: {
    heading: 'Your own template with letterhead',
    own: name => `You use the template “${name}”.`,
    builtIn: 'You use the built-in template.',
    lead: 'Download the template, open it in Word, put in logo and letterhead, and choose it here. Leave the fields in braces { } as they are.',
    fetch: 'Download the template',
    choose: 'Choose your own template (.docx)',
    drop: 'Go back to the built-in one',
    kept: 'The template is saved in the sheet, so the next board has it too.',
    dropped: 'You use the built-in template again.',
    fileName: 'Annual report template',
  },
  plan: {
    heading: 'The plan as the annual meeting adopted it',
    lead: 'The whole plan as a document again, with what has been adopted since.',
    download: 'Download the plan (Word)',
    downloadText: 'Download the plan (text)',
  },
  freeze: {
    heading: 'Lock the year',
    lead: label =>
      `When the report has been delivered to the annual meeting, lock ${label}. Everything then stays as reported, and what anybody writes later is added with a date. Lock before you write what the annual meeting changed into the plan, and the changes come in the next annual report.`,
    notOver: label => `${label} is not over yet, and cannot be locked.`,
    ask: label => `Lock ${label}`,
    sure: label =>
      `Has the report for ${label} been delivered? To open the year again, take it out of “Locked years” in the settings.`,
    yes: 'Yes, lock the year',
    no: 'No, wait',
  },
};
