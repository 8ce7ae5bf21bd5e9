import { MONTH_NAMES } from '../../application/language/dates.en';
import { KIND_WORDS, PER_WORDS } from '../../application/language/words.en';
import { findMeasure } from '../../domain/draft/places';
import type * as NB from './choices.nb';
import { goalNamed, startOf } from './named-in-draft';

export const kindWords: typeof NB.kindWords = ({ kind, quota }) =>
  quota ? `${quota.count} per ${PER_WORDS[quota.per]}` : KIND_WORDS[kind];

export const choiceWords: typeof NB.choiceWords = (choice, doubt, draft) => {
  switch (choice.kind) {
    case 'number':
      if (choice.measure !== doubt.measure) {
        return `Give “${startOf(draft, choice.measure)}” the number ${choice.number}`;
      }
      return choice.number === null ? 'Remove the number' : `Set the number to ${choice.number}`;
    case 'when':
      return choice.when === null ? 'Remove the time' : `Set the time to “${choice.when}”`;
    case 'responsible':
      return `Make ${choice.responsible ?? 'nobody'} responsible`;
    case 'follow-up':
      return `Count as ${kindWords({ kind: choice.followUp, quota: choice.quota })}`;
    case 'move':
      return `Move to ${goalNamed(draft, choice.goal)}`;
    case 'add':
      return `Take in as a measure under ${goalNamed(draft, choice.goal)}`;
    case 'strike':
      return 'Take out of the plan';
    case 'together':
      return choice.edits.every(({ kind }) => kind === 'strike-goal')
        ? 'Take everything out of the plan'
        : 'Put the words back in the text';
    case 'rename-body':
      return `Write “${choice.to}” everywhere`;
    case 'start-month':
      return `Start in ${MONTH_NAMES[choice.startMonth - 1] ?? ''}`;
    case 'period':
      return choice.start === choice.end
        ? `Set the year to ${choice.start}`
        : `Set the years to ${choice.start}–${choice.end}`;
    default:
      return choice satisfies never;
  }
};

export const chosenWords: typeof NB.chosenWords = ({ kind, measure }, draft) => {
  const found = measure === null ? null : findMeasure(draft, measure);
  if (found && (kind === 'rhythm-unclear' || kind === 'rhythm-against-column')) {
    return `Now: ${kindWords(found.measure.measure)}.`;
  }
  if (kind === 'working-year-start') return `Now: ${MONTH_NAMES[draft.startMonth - 1] ?? ''}.`;
  if (kind === 'no-period') {
    return draft.workingYears.length > 0
      ? `Now: ${draft.workingYears.join(', ')}.`
      : 'Now: this year.';
  }
  return '';
};
