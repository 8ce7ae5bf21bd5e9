import { MONTH_NAMES } from '../../application/language/dates.nb';
import { KIND_WORDS, PER_WORDS } from '../../application/language/words.nb';
import type { DoubtDraft, Draft } from '../../domain/draft/draft';
import type { Choice } from '../../domain/draft/edit';
import { findMeasure } from '../../domain/draft/places';
import type { Measure } from '../../domain/plan/plan';
import { goalNamed, startOf } from './named-in-draft';

/** How a measure is followed up: «2 per halvår», «Løpende». */
export const kindWords = ({ kind, quota }: Pick<Measure, 'kind' | 'quota'>): string =>
  quota ? `${quota.count} per ${PER_WORDS[quota.per]}` : KIND_WORDS[kind];

/** What a button says that makes one of a doubt's choices. Verbs first. */
export function choiceWords(choice: Choice, doubt: DoubtDraft, draft: Draft): string {
  switch (choice.kind) {
    case 'number':
      if (choice.measure !== doubt.measure) {
        return `Gi «${startOf(draft, choice.measure)}» nummer ${choice.number}`;
      }
      return choice.number === null ? 'Fjern nummeret' : `Sett nummeret til ${choice.number}`;
    case 'when':
      return choice.when === null ? 'Fjern tiden' : `Sett tiden til «${choice.when}»`;
    case 'responsible':
      return `Sett ${choice.responsible ?? 'ingen'} som ansvarlig`;
    case 'follow-up':
      return `Regn som ${kindWords({ kind: choice.followUp, quota: choice.quota })}`;
    case 'move':
      return `Flytt til ${goalNamed(draft, choice.goal)}`;
    case 'add':
      return `Ta med som tiltak under ${goalNamed(draft, choice.goal)}`;
    case 'strike':
      return 'Ta ut av planen';
    case 'together':
      return choice.edits.every(({ kind }) => kind === 'strike-goal')
        ? 'Ta alt ut av planen'
        : 'Sett ordene tilbake i teksten';
    case 'rename-body':
      return `Skriv «${choice.to}» alle steder`;
    case 'start-month':
      return `Start i ${MONTH_NAMES[choice.startMonth - 1] ?? ''}`;
    case 'period':
      return choice.start === choice.end
        ? `Sett året til ${choice.start}`
        : `Sett årene til ${choice.start}–${choice.end}`;
    default:
      return choice satisfies never;
  }
}

/** What was chosen, where the doubt's own sentence cannot know it. */
export function chosenWords({ kind, measure }: DoubtDraft, draft: Draft): string {
  const found = measure === null ? null : findMeasure(draft, measure);
  if (found && (kind === 'rhythm-unclear' || kind === 'rhythm-against-column')) {
    return `Nå: ${kindWords(found.measure.measure)}.`;
  }
  if (kind === 'working-year-start') return `Nå: ${MONTH_NAMES[draft.startMonth - 1] ?? ''}.`;
  if (kind === 'no-period') {
    return draft.workingYears.length > 0 ? `Nå: ${draft.workingYears.join(', ')}.` : 'Nå: i år.';
  }
  return '';
}
