import { MONTH_NAMES } from '../../application/language/dates.nn';
import { KIND_WORDS, PER_WORDS } from '../../application/language/words.nn';
import { findMeasure } from '../../domain/draft/places';
import type * as NB from './choices.nb';
import { goalNamed, startOf } from './named-in-draft';

export const kindWords: typeof NB.kindWords = ({ kind, quota }) =>
  quota ? `${quota.count} per ${PER_WORDS[quota.per]}` : KIND_WORDS[kind];

export const choiceWords: typeof NB.choiceWords = (choice, doubt, draft) => {
  switch (choice.kind) {
    case 'number':
      if (choice.measure !== doubt.measure) {
        return `Gi «${startOf(draft, choice.measure)}» nummer ${choice.number}`;
      }
      return choice.number === null ? 'Fjern nummeret' : `Set nummeret til ${choice.number}`;
    case 'when':
      return choice.when === null ? 'Fjern tida' : `Set tida til «${choice.when}»`;
    case 'responsible':
      return `Set ${choice.responsible ?? 'ingen'} som ansvarleg`;
    case 'follow-up':
      return `Rekn som ${kindWords({ kind: choice.followUp, quota: choice.quota })}`;
    case 'move':
      return `Flytt til ${goalNamed(draft, choice.goal)}`;
    case 'add':
      return `Ta med som tiltak under ${goalNamed(draft, choice.goal)}`;
    case 'strike':
      return 'Ta ut av planen';
    case 'together':
      return choice.edits.every(({ kind }) => kind === 'strike-goal')
        ? 'Ta alt ut av planen'
        : 'Set orda tilbake i teksten';
    case 'rename-body':
      return `Skriv «${choice.to}» alle stader`;
    case 'start-month':
      return `Start i ${MONTH_NAMES[choice.startMonth - 1] ?? ''}`;
    case 'period':
      return choice.start === choice.end
        ? `Set året til ${choice.start}`
        : `Set åra til ${choice.start}–${choice.end}`;
    default:
      return choice satisfies never;
  }
};

export const chosenWords: typeof NB.chosenWords = ({ kind, measure }, draft) => {
  const found = measure === null ? null : findMeasure(draft, measure);
  if (found && (kind === 'rhythm-unclear' || kind === 'rhythm-against-column')) {
    return `No: ${kindWords(found.measure.measure)}.`;
  }
  if (kind === 'working-year-start') return `No: ${MONTH_NAMES[draft.startMonth - 1] ?? ''}.`;
  if (kind === 'no-period') {
    return draft.workingYears.length > 0 ? `No: ${draft.workingYears.join(', ')}.` : 'No: i år.';
  }
  return '';
};
