import type * as NB from './cell-notes.nb';
import { KIND_WORDS, RESULT_WORDS } from './words.en';

const oneOf = (words: Readonly<Record<string, string>>) => {
  const all = Object.values(words);
  return `${all.slice(0, -1).join(', ')} or ${all[all.length - 1]}`;
};

export const CELL_NOTES: typeof NB.CELL_NOTES = {
  result: text =>
    `“${text}” is not one of the answers, and does not count yet. Choose ${oneOf(RESULT_WORDS)}. The rest is welcome in Comment.`,
  count: text =>
    `“${text}” is not a whole number, and does not count yet. Write just the number, for example 2.`,
  kind: text =>
    `“${text}” is not one of the types. Until it is corrected, the measure is followed as ongoing. Choose ${oneOf(KIND_WORDS)}.`,
  figure: text =>
    `“${text}” is not a number, and does not count yet. Write just the number, for example 250.`,
  address: text =>
    `“${text}” is not an e-mail address, and no reminders go there. Write a role address.`,
  copy: () =>
    'This row is a copy and does not count. Answer in the other row of the measure, and delete this one.',
};
