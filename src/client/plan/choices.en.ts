import { MONTH_NAMES } from '../../application/language/dates.en';
import { goalWords, KIND_WORDS, PER_WORDS } from '../../application/language/words.en';
import type * as NB from './choices.nb';

export const choiceWords: typeof NB.choiceWords = (choice, draft) => {
  switch (choice.kind) {
    case 'number':
      return choice.number === null ? 'Remove the number' : `Set the number to ${choice.number}`;
    case 'when':
      return choice.when === null ? 'Remove the time' : `Set the time to “${choice.when}”`;
    case 'responsible':
      return `Make ${choice.responsible ?? 'nobody'} responsible`;
    case 'follow-up':
      return choice.quota
        ? `Count as ${choice.quota.count} per ${PER_WORDS[choice.quota.per]}`
        : `Count as ${KIND_WORDS[choice.followUp]}`;
    case 'move': {
      const goal = draft.goals.find(({ key }) => key === choice.goal);
      return goal ? `Move to ${goalWords(goal.number, goal.title)}` : 'Move';
    }
    case 'add':
      return 'Take in as a measure';
    case 'strike':
      return 'Take out of the plan';
    case 'rename-body':
      return `Write “${choice.to}” everywhere`;
    case 'start-month':
      return `Start in ${MONTH_NAMES[choice.startMonth - 1] ?? ''}`;
    case 'period':
      return choice.start === choice.end
        ? `Set the year to ${choice.start}`
        : `Set the years to ${choice.start}–${choice.end}`;
    default:
      return 'Change';
  }
};

export const chosenWords: typeof NB.chosenWords = ({ kind }, draft) => {
  if (kind === 'working-year-start') return `Now: ${MONTH_NAMES[draft.startMonth - 1] ?? ''}.`;
  if (kind === 'no-period' && draft.workingYears.length > 0) {
    return `Now: ${draft.workingYears.join(', ')}.`;
  }
  return '';
};
