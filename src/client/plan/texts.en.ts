import type { Texts } from '../../application/language/languages';
import { targetUnit } from '../../application/language/words.en';
import type * as NB from './texts.nb';

const counted = (count: number, one: string, many = `${one}s`) =>
  `${count} ${count === 1 ? one : many}`;

/** More bodies than this are not named on a button. */
const MOST_NAMED = 3;

export const PLAN_TEXTS: Texts<typeof NB.PLAN_TEXTS> = {
  input: {
    heading: 'Step 1 of 2: Bring in the plan',
    paste: 'Paste the plan here',
    hint: 'Open the plan, select all (Ctrl+A), copy (Ctrl+C) and paste (Ctrl+V). Tables, headings and lists are kept from Google Docs, Word and web pages. On a Mac: ⌘ instead of Ctrl.',
    file: 'Choose a file …',
    fileHint: 'or drop it here: .docx, .txt, .md or .html',
    read: 'Read the plan',
    clear: 'Clear the field',
    opening: 'Loading …',
    came: (from, { lines, rows, headings }) => {
      const parts = [
        counted(lines, 'line'),
        ...(rows > 0 ? [counted(rows, 'table row')] : []),
        ...(headings > 0 ? [counted(headings, 'heading')] : []),
      ];
      return `${from === null ? 'Pasted' : `Taken from “${from}”`}: ${parts.join(', ')}. Nothing is written to the sheet yet.`;
    },
    cleared: 'The field is empty.',
  },
  preview: {
    heading: 'Step 2 of 2: This is how the plan will look',
    found: (measures, goals, years) =>
      `Found ${counted(measures, 'measure')} under ${counted(goals, 'goal')}${years === '' ? '.' : `. For ${years}.`} Nothing is written to the sheet yet.`,
    about: 'The plan’s name and years',
    title: 'The plan’s name',
    start: 'First year',
    end: 'Last year',
    startMonth: 'The working year starts in',
    goals: 'Goals and measures',
    write: 'Write to the sheet',
    addNew: 'Add what is new',
    back: 'Back to the text',
    undo: 'Undo',
    undone: 'Undone.',
    unfinished: 'Press the button next to the field first, or clear it. Nothing is written yet.',
  },
  doubts: {
    heading: count =>
      count === 0
        ? 'Nothing more to settle'
        : count === 1
          ? 'One thing to settle'
          : `${count} things to settle`,
    hint: 'Settle what you like now. You can write to the sheet at any time: the rest is kept there, in a column of its own.',
    none: 'Look over goals and measures, and press “Write to the sheet”.',
    keepAll: count => `Leave all ${count} as they are`,
    mend: 'Correct it yourself',
    show: count => `Show all ${count}`,
    left: count => (count === 0 ? 'Settled. Nothing more to settle.' : `Settled. ${count} left.`),
    bodyForGoal: (count, goal) => `One group for all ${count} under “${goal}”`,
    use: 'Use',
    used: (count, body) => `${body} is set on ${counted(count, 'measure')}.`,
    measure: number => `measure ${number}`,
    oneForGoal: 'Set one group for all under a goal',
    fromSentence: (count, bodies) =>
      `Set the group that the sentence itself names: ${bodies.slice(0, MOST_NAMED).join(', ')}${bodies.length > MOST_NAMED ? ' …' : ''} (${counted(count, 'measure')})`,
    fromSentenceDone: count =>
      `Groups are set on ${counted(count, 'measure')}, from the sentences.`,
  },
  measure: {
    number: 'No.',
    text: 'Measure',
    when: 'Time',
    responsible: 'Responsible',
    kind: 'Type',
    count: 'Count',
    per: 'per',
    goal: 'Goal',
    years: years =>
      years === '' ? 'Applies in none of the plan’s years.' : `Applies in ${years}.`,
    bodies: bodies => (bodies.length === 0 ? 'No group.' : `Groups: ${bodies.join(' · ')}.`),
    noTime: 'the whole period',
    noBody: 'not said',
    unsure: 'To settle',
    source: 'As it is in the document',
    added: 'Added by you.',
    done: 'Finished',
    strike: 'Take out of the plan',
    restore: 'Put back',
    toldStruck: 'The measure is taken out. It will not be written to the sheet.',
    toldRestored: 'The measure is back in.',
    toldMoved: 'The measure is moved. Undo takes it back.',
  },
  goal: {
    count: count => counted(count, 'measure'),
    number: 'Number',
    title: 'The goal’s name',
    rename: 'Change the goal',
    subgoals: 'Sub-goals',
    measures: 'Measures',
    empty: 'No measures under this goal yet.',
    strike: 'Take the goal and all under it out of the plan',
    toldStruck: 'The goal is taken out. It will not be written to the sheet.',
    toldRestored: 'The goal is back in, with all under it.',
    add: 'Add',
    addGoal: 'Add a goal',
    toldGoal: 'The goal is added, last in the plan. Add measures under it.',
    addMeasure: 'Add a measure',
    newMeasure: 'What is to be done?',
    toldMeasure: 'The measure is added. Write time and who is responsible, and press Finished.',
    addSubgoal: 'Add a sub-goal',
    newSubgoal: 'What do you want to reach?',
    toldSubgoal: 'The sub-goal is added.',
  },
  subgoal: {
    text: 'Sub-goal',
    figure: place => `Target ${place}`,
    newFigure: 'New target',
    value: 'Figure',
    valueHint: 'Clear the field to remove the target.',
    unit: 'What is counted',
    unitHint: 'Such as “members”. “more members” is counted from today’s figure.',
    year: 'By the year',
    target: ({ value, unit, year, relative, atLeast }) =>
      `${atLeast ? 'at least ' : ''}${value.toLocaleString('en-GB')} ${targetUnit(unit, relative)}${year === null ? '' : ` in ${year}`}`,
    toldStruck: 'The sub-goal is taken out. It will not be written to the sheet.',
    toldRestored: 'The sub-goal is back in.',
    toldMade:
      'The sub-goal is now a measure. Write time and who is responsible, and press Finished.',
  },
  leftOut: {
    heading: count => `Left out (${counted(count, 'line')})`,
    hint: 'Lines of the document that were not read as goals or measures.',
    goal: 'Put new measures under',
    make: 'Make it a measure',
    made: 'The line is added as a measure.',
    makeOf: text => `Make it a measure: ${text}`,
    show: 'Show more lines',
  },
  written: {
    heading: 'The plan is in the sheet',
    added: count => `${counted(count, 'measure')} written to the sheet.`,
    nothingNew: 'All the measures were in the sheet already. Nothing is changed.',
    next: 'Do this now',
    bodies:
      'Write e-mail addresses in the tab with the groups. Use role addresses, such as styret@…, not people’s own.',
    doubts: count =>
      `Look through what is left to settle in the tab Plan (${counted(count, 'measure')}).`,
    reminders: 'Turn reminders on when the addresses are in place: Planvakt → See reminders …',
  },
};

export const DOUBT_GROUPS: Texts<typeof NB.DOUBT_GROUPS> = {
  'number-misprinted': 'Numbers that do not follow the goal',
  'number-repeated': 'The same number twice',
  'subgoals-empty': 'Empty heading',
  'several-periods': 'Two periods in one cell',
  'no-time': 'Without a time',
  'unreadable-time': 'Time that was not understood',
  'no-day': 'As soon as possible, no day',
  'impossible-date': 'Date that does not exist',
  'outside-period': 'Outside the plan’s period',
  'no-body': 'Without a responsible group',
  'body-unknown': 'Unknown group',
  'rhythm-unclear': 'Unclear how often',
  'body-resembles': 'Groups that look alike',
  'rhythm-against-column': 'Text and time disagree',
  'prose-promise': 'Promises outside the lists',
  'working-year-start': 'When the working year starts',
  'perhaps-no-plan': 'Is this a plan?',
  'no-period': 'The plan’s years',
};

export const KEEP_WORDS: Texts<typeof NB.KEEP_WORDS> = {
  'number-misprinted': 'Leave it as it is',
  'number-repeated': 'Leave both',
  'subgoals-empty': 'No sub-goals',
  'several-periods': 'Both apply',
  'no-time': 'Leave the time empty',
  'unreadable-time': 'Leave it as it is',
  'no-day': 'Leave it as it is',
  'impossible-date': 'Leave it as it is',
  'outside-period': 'Leave it as it is',
  'no-body': 'Leave it with no one',
  'body-unknown': 'It is a group',
  'rhythm-unclear': 'Leave it as it is',
  'body-resembles': 'The same group',
  'rhythm-against-column': 'Leave it as it is',
  'prose-promise': 'Not a measure',
  'working-year-start': 'That is right',
  'perhaps-no-plan': 'Yes, it is the plan',
  'no-period': 'That is right',
};
