import { longDay } from '../application/language/dates.en';
import type { Texts } from '../application/language/languages';
import type { PAGE_TEXTS as NB } from './texts.nb';

export const PAGE_TEXTS: Texts<typeof NB> = {
  loading: 'Loading …',
  saving: 'Saving …',
  tryAgain: 'Try again',
  noContact:
    'Could not reach the sheet. Check your connection, and try again. What you wrote is still here.',
  close: 'Close',
  offline: 'You are offline. What you write stays here. Try again when you are online.',
  measures: {
    title: 'Measures',
    heading: year => `Measures in ${year}`,
    year: 'Working year',
    body: 'My group',
    everyBody: 'All',
    goalChoice: 'Goal',
    everyGoal: 'All',
    noMeasures: 'No measures fit what you have chosen.',
    noneThisYear: year => `No measures in the plan apply in ${year}.`,
    showAll: 'Show all measures',
    search: 'Search',
    shown: (count, of) => {
      const all = `${of} measure${of === 1 ? '' : 's'}`;
      return count === of ? all : `${count} of ${all}`;
    },
    more: count => `Show ${count} more`,
    groups: {
      late: 'Overdue or behind schedule',
      toReport: 'Report missing',
      soon: 'Due soon',
      going: 'Under way',
      coming: 'Coming',
      finished: 'Reported',
      closed: 'Not reported',
    },
    lastYear: 'Last year',
    next: 'Next',
    previous: 'Previous',
    place: (index, of) => `${index} of ${of}`,
    undo: 'Undo',
    undone: 'Undone. It is as it was before.',
    oneMore: '+1',
    progress: (percent, year) => `${percent} of the plan in ${year}`,
    goalProgress: (percent, year) => `${percent} of the goal in ${year}`,
    perGoal: 'Progress per goal',
    target: (target, reach) =>
      reach === '' ? `Target: ${target}` : `Target: ${target} by ${reach}`,
    figure: (year, value) => `${year}: ${value}`,
    noFigures: 'No figures yet. They are kept in the tab with the goals.',
    yearAndDue: (year, day) => `${year} · Due ${day}`,
    due: day => `Due ${day}`,
    back: 'Back to the list',
    backShort: 'Back',
    result: 'Result',
    none: 'Not said yet',
    count: 'Correct the count',
    counted: (count, of) => `${count} of ${of} this year`,
    oneMoreLegend: 'Add one',
    day: 'Date',
    what: 'What was it?',
    comment: 'A sentence on what was done',
    link: 'Link to evidence',
    save: 'Save',
    saved: 'Saved. The sheet is up to date.',
    countedSaved: (count, of) => `Saved: ${count} of ${of} this year.`,
    unchanged: 'Nothing is changed.',
    unsaved: 'Not saved',
    when: 'Time',
    responsible: 'Responsible',
    goal: 'Goal',
    noBody: 'not said',
    noTime: 'the whole period',
    frozen:
      'The year is reported and locked. What stands here does not change, but you can add something. It is marked with the date.',
    later: {
      words: 'Add a sentence',
      add: 'Add',
      added: 'Added. What was reported stands as before.',
      on: day => `Added ${day}`,
      nothing: 'Write a sentence first.',
    },
    goalOf: (count, per) => `The goal is ${count} per ${per}.`,
    fetchRow: 'Get the selected row',
    showRow: 'Show in the sheet',
    notThisYear: year => `The measure you have chosen does not apply in ${year}.`,
    conflict: {
      heading: 'Somebody else has changed the measure',
      lead: 'Nothing is overwritten. See both, and choose.',
      mine: 'Yours',
      theirs: 'Theirs',
      nothing: '(empty)',
      fields: { result: 'Result', count: 'Count', comment: 'Sentence', link: 'Link' },
      keepMine: 'Keep mine',
      keepTheirs: 'Keep theirs',
      merge: 'Merge',
      merged: 'Both are now in the fields. Edit as you like, and press Save.',
      kept: 'You kept what was in the sheet.',
    },
    several: {
      choose: 'Choose several',
      stop: 'Cancel',
      chosen: count => (count === 0 ? 'Tick in the list' : `${count} chosen`),
      report: count => `Report ${count} measure${count === 1 ? '' : 's'}`,
      heading: count => (count === 1 ? 'Report one measure' : `Report ${count} measures at once`),
      unchanged: 'Do not change',
      sentence: 'A sentence for all',
      sentenceHint: 'Added to what is already there.',
      needsSomething: 'Choose a result, or write a sentence.',
      saved: (count, refused) =>
        `${count} measure${count === 1 ? ' is' : 's are'} saved.${refused > 0 ? ` ${refused} not saved.` : ''}`,
      refused: 'These were not saved:',
      look: 'Look at it',
    },
  },
  reminders: {
    on: hour =>
      `Reminders are on. They are sent on weekdays between ${hour} and ${hour + 1} o’clock.`,
    mine: 'You turned them on. They are sent from your account.',
    theirs: owner =>
      owner === ''
        ? 'They are sent from the account of whoever turned them on.'
        : `They are sent from the account of ${owner}. When that person leaves the board, you can take over.`,
    theirsBefore: owner =>
      owner === ''
        ? 'They were sent from the account of whoever turned them on.'
        : `They were sent from the account of ${owner}.`,
    stopped: since =>
      `No reminders have been sent since ${longDay(since)}. No e-mail is sent until somebody takes over.`,
    lastRun: day => `Last run ${longDay(day)}.`,
    takeOver: 'Take over the reminders',
    again: 'Start the reminders again',
    hour: 'Time of day',
    between: hour => `between ${hour} and ${hour + 1} o’clock`,
    changeHour: 'Change the time of day',
    off: 'Reminders are off. No e-mail is sent.',
    turnOn: 'Turn reminders on',
    turnOff: 'Turn reminders off',
    toMe: 'Send to me only',
    sentToMe: (sent, to) =>
      sent === 1 ? `One e-mail was sent to ${to}.` : `${sent} e-mails were sent to ${to}.`,
    heading: 'This would go out today',
    nothing: 'Nothing to remind about today.',
    laterHeading: 'The next twelve weeks',
    laterIf: 'This is what comes if nobody reports anything meanwhile.',
    nothingLater: 'Nothing to remind about.',
    quiet: 'Today is a quiet day. No reminders go out.',
    to: address => `To ${address}`,
  },
  tidying: {
    working: 'Tidying up … It may take a minute. Nothing you have written is lost.',
    outcome: (done, left) => {
      const mended = done === 0 ? 'Everything was in place.' : 'The sheet is tidied.';
      if (left === 0) return done === 0 ? `${mended} There was nothing to tidy.` : mended;
      return `${mended} ${left === 1 ? 'One thing needs' : `${left} things need`} a look from you.`;
    },
    left: 'Needs a look',
    done: 'This has been tidied',
    again: 'Tidy up again',
  },
  report: {
    year: 'Working year',
    unreported: (count, of) =>
      count === 0
        ? 'No measures lack a report.'
        : `${count} of ${of} measures lack a report. They are shown as “not reported” in the annual report.`,
    download: 'Download as a Word document',
    save: 'Make a Google Doc',
    saved: 'The annual report is in My Drive, ready to open.',
    open: 'Open the annual report',
    downloaded: 'The annual report is downloaded.',
  },
};
