import type { Texts } from '../../application/language/languages';
import type { REPORT_TEXTS as NB } from './texts.nb';

export const REPORT_TEXTS: Texts<typeof NB> = {
  frozen: label =>
    `${label} is locked. The report stays as it was. What has been written since is included as additions.`,
  missing: {
    heading: 'What is missing',
    none: label => `No measures applied in ${label}.`,
    why: {
      'no-report': 'no report',
      'no-sentence': 'lacks a sentence about why',
    },
    showRow: 'Show the row',
    more: count => `Show ${count} more`,
    ask: 'Ask for a report',
    askLead: 'Opens an e-mail to the group, for you to read through and send.',
    askBody: (body, count) => `${body} (${count})`,
    noAddress: bodies => `No e-mail address in the tab with the groups: ${bodies}.`,
    subject: (organisation, label) =>
      `What was done in ${label}? For the annual report of ${organisation}`,
    letter: (label, measures) =>
      [
        'Hello!',
        '',
        `The board is writing the annual report for ${label}. Can you answer briefly how this went?`,
        '',
        ...measures.map(measure => `- ${measure}`),
        '',
        'One sentence on each is enough: done, partly done, not done or dropped – and why.',
        '',
        'Kind regards, the board',
      ].join('\n'),
    lettersMore: count => `and ${count} more`,
  },
  words: {
    heading: 'The board writes',
    lead: 'A few sentences about the year, and about each goal. Empty fields are left out.',
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
    contents: 'Contents',
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
      `When the report has been delivered to the annual meeting, lock ${label}. Everything then stays as reported, and what anybody writes later is added with a date.`,
    notOver: label => `${label} is not over yet, and cannot be locked.`,
    ask: label => `Lock ${label}`,
    sure: label =>
      `Has the report for ${label} been delivered? To open the year again, take it out of “Locked years” in the settings.`,
    yes: 'Yes, lock the year',
    no: 'No, wait',
    done: label => `${label} is locked.`,
  },
};
