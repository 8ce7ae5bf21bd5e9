import type * as NB from './additions.nb';
import type { Texts } from './languages';

type Words = Texts<typeof NB>;

export const FREEZING_WORDS: Words['FREEZING_WORDS'] = {
  what: 'The year',
  open: 'Open',
  frozen: 'Locked',
  warning:
    'The year is reported to the annual meeting and locked. What you write here is added to Comment with today’s date. What was reported is not changed.',
};

export const additionMark: Words['additionMark'] = day =>
  `[Added ${day.split('-').map(Number).reverse().join('.')}]`;

export const isAddition: typeof NB.isAddition = text =>
  /^\[Added \d{1,2}\.\d{1,2}\.\d{4}\]/.test(text);

export const addedAfterFreezing: Words['addedAfterFreezing'] = labels =>
  `${labels.join(' and ')} ${labels.length === 1 ? 'is' : 'are'} locked. What was reported stands. What you wrote is added to Comment, marked with the date.`;

export const inCopiedRow: Words['inCopiedRow'] = column => `${column} in a copied row`;
