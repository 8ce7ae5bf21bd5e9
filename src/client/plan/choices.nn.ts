import { MONTH_NAMES } from '../../application/language/dates.nn';
import { goalWords, KIND_WORDS, PER_WORDS } from '../../application/language/words.nn';
import type * as NB from './choices.nb';

export const choiceWords: typeof NB.choiceWords = (choice, draft) => {
  switch (choice.kind) {
    case 'number':
      return choice.number === null ? 'Fjern nummeret' : `Set nummeret til ${choice.number}`;
    case 'when':
      return choice.when === null ? 'Fjern tida' : `Set tida til «${choice.when}»`;
    case 'responsible':
      return `Set ${choice.responsible ?? 'ingen'} som ansvarleg`;
    case 'follow-up':
      return choice.quota
        ? `Rekn som ${choice.quota.count} per ${PER_WORDS[choice.quota.per]}`
        : `Rekn som ${KIND_WORDS[choice.followUp]}`;
    case 'move': {
      const goal = draft.goals.find(({ key }) => key === choice.goal);
      return goal ? `Flytt til ${goalWords(goal.number, goal.title)}` : 'Flytt';
    }
    case 'add':
      return 'Ta med som tiltak';
    case 'strike':
      return 'Ta ut av planen';
    case 'rename-body':
      return `Skriv «${choice.to}» alle stader`;
    case 'start-month':
      return `Start i ${MONTH_NAMES[choice.startMonth - 1] ?? ''}`;
    case 'period':
      return choice.start === choice.end
        ? `Set året til ${choice.start}`
        : `Set åra til ${choice.start}–${choice.end}`;
    default:
      return 'Endre';
  }
};

export const chosenWords: typeof NB.chosenWords = ({ kind }, draft) => {
  if (kind === 'working-year-start') return `No: ${MONTH_NAMES[draft.startMonth - 1] ?? ''}.`;
  if (kind === 'no-period' && draft.workingYears.length > 0) {
    return `No: ${draft.workingYears.join(', ')}.`;
  }
  return '';
};
