import type { DoubtKind } from '../../domain/plan/doubt';
import type * as NB from './doubts.nb';

const SENTENCES: Readonly<Record<DoubtKind, (text: string) => string>> = {
  'number-misprinted': text =>
    `The measure stands under this goal in the plan, but the number “${text}” does not belong to it. Number and place are kept. Is that right?`,
  'number-repeated': text =>
    `Two measures in the plan have the number “${text}”. Both are kept as they are. Should one of them have another number?`,
  'subgoals-empty': text =>
    `There is nothing under the heading “${text}”. The goal is taken in without sub-goals. Is something missing?`,
  'several-periods': text =>
    `There are two periods in one cell: “${text}”. Both are kept. Does the measure apply in all the years?`,
  'no-time': () =>
    'The measure has no time. It counts for the whole period. When should it be done?',
  'unreadable-time': text =>
    `The time “${text}” was not understood. The measure counts for the whole period. When should it be done?`,
  'no-day': text =>
    `It says “${text}”, but no day. The measure counts as done once, within the period. When should it be done?`,
  'impossible-date': text =>
    `The date “${text}” is not in the calendar. The measure counts for the whole period. Which day is meant?`,
  'outside-period': text =>
    `The time “${text}” is outside the plan’s period, so the measure applies in none of the years. Which year is meant?`,
  'no-body': () => 'The measure has no responsible group. Who follows it up?',
  'body-unknown': text =>
    `“${text}” comes last in the measure and is taken to be the responsible group. Is that right?`,
  'rhythm-unclear': text =>
    `It says “${text}”, but not how often. Should it be counted, and per what? Correct Type and Count if needed.`,
  'body-resembles': text =>
    `“${text.replace(' ~ ', '” resembles “')}”. Is it the same group? They count as one.`,
  'rhythm-against-column': text =>
    `The text says “${text}”, but the time beside it says something else. Both are kept. Which one applies?`,
  'prose-promise': text =>
    `“${text}” looks like a promise, but is not in a list. It is not taken in as a measure.`,
  'working-year-start': text =>
    `The plan is for one working year that runs over New Year (“${text}”), but does not say when it starts. The month is a suggestion. Correct it if it is wrong.`,
  'perhaps-no-plan': text =>
    `“${text}” does not look like a plan. The measures are taken from plain text or lists. Is this the document you want to follow up?`,
  'no-period': () =>
    'The plan does not say which years it is for. Check the years, and correct them if they are wrong.',
};

export const describeDoubt: typeof NB.describeDoubt = ({ kind, text }) => SENTENCES[kind](text);
