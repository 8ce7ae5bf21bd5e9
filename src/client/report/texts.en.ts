import type { Texts } from '../../application/language/languages';
import type { REPORT_TEXTS as NB } from './texts.nb';

export const REPORT_TEXTS: Texts<typeof NB> = {
  frozen: label =>
    `${label} is locked. The report stays as it was. What is written since comes along as additions.`,
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
    ask: 'Ask for a report',
    askLead: 'Opens an e-mail to the body, which you read through and send yourself.',
    askBody: (body, count) => `${body} (${count})`,
    noAddress: bodies => `Without an e-mail address in the tab Bodies: ${bodies}.`,
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
    lead: 'A few sentences about the year, and about each goal. Empty fields are left out. Where something is changed in the plan, say why. Was it only a slip of the pen, write “correction”.',
    wholeYear: 'About the whole year',
    save: 'Save what the board writes',
    saved: 'Saved in the tab Annual report.',
    unchanged: 'Nothing is changed.',
    refused:
      'Somebody else has written in one of the fields. Their text stands below yours. Correct yours, and save again if it is to stand.',
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
    lead: 'The whole plan written back as a document, with what has been adopted since.',
    download: 'Download the plan (Word)',
    downloadText: 'Download the plan (text)',
  },
  freeze: {
    heading: 'Lock the year',
    lead: label =>
      `When the report is handed to the annual meeting, you lock ${label}. Then everything stands as reported. What anybody writes afterwards is added with the date.`,
    notOver: label => `${label} is not over yet, and cannot be locked.`,
    ask: label => `Lock ${label}`,
    sure: label =>
      `Is the report for ${label} handed over? To open the year again, take it out of “Locked years” in Settings.`,
    yes: 'Yes, lock the year',
    no: 'No, wait',
    done: label => `${label} is locked.`,
  },
};
