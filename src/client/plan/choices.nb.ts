import { MONTH_NAMES } from '../../application/language/dates.nb';
import { goalWords, KIND_WORDS, PER_WORDS } from '../../application/language/words.nb';
import type { DoubtDraft, Draft } from '../../domain/draft/draft';
import type { Edit } from '../../domain/draft/edit';

/** What a button says that makes one of a doubt's choices. Verbs first. */
export function choiceWords(choice: Edit, draft: Draft): string {
  switch (choice.kind) {
    case 'number':
      return choice.number === null ? 'Fjern nummeret' : `Sett nummeret til ${choice.number}`;
    case 'when':
      return choice.when === null ? 'Fjern tiden' : `Sett tiden til «${choice.when}»`;
    case 'responsible':
      return `Sett ${choice.responsible ?? 'ingen'} som ansvarlig`;
    case 'follow-up':
      return choice.quota
        ? `Regn som ${choice.quota.count} per ${PER_WORDS[choice.quota.per]}`
        : `Regn som ${KIND_WORDS[choice.followUp]}`;
    case 'move': {
      const goal = draft.goals.find(({ key }) => key === choice.goal);
      return goal ? `Flytt til ${goalWords(goal.number, goal.title)}` : 'Flytt';
    }
    case 'add':
      return 'Ta med som tiltak';
    case 'strike':
      return 'Ta ut av planen';
    case 'together':
      return 'Sett ordene tilbake i teksten';
    case 'rename-body':
      return `Skriv «${choice.to}» alle steder`;
    case 'start-month':
      return `Start i ${MONTH_NAMES[choice.startMonth - 1] ?? ''}`;
    case 'period':
      return choice.start === choice.end
        ? `Sett året til ${choice.start}`
        : `Sett årene til ${choice.start}–${choice.end}`;
    default:
      return 'Endre';
  }
}

/** What was chosen, where the doubt's own sentence cannot know it. */
export function chosenWords({ kind }: DoubtDraft, draft: Draft): string {
  if (kind === 'working-year-start') return `Nå: ${MONTH_NAMES[draft.startMonth - 1] ?? ''}.`;
  if (kind === 'no-period' && draft.workingYears.length > 0) {
    return `Nå: ${draft.workingYears.join(', ')}.`;
  }
  return '';
}
