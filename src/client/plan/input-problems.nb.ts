import { describeProblem } from '../../application/language/problems.nb';
import type { ReadingProblem } from '../../domain/reading/reading';
import type { OtherLanguage } from './other-language';

/** Why nothing came of what was pasted or chosen. */
export type InputProblem =
  | ReadingProblem
  /** The clipboard held no text. */
  | { readonly kind: 'nothing-pasted' }
  | { readonly kind: 'pdf' | 'old-word' | 'spreadsheet' | 'picture' | 'other-file' }
  | {
      readonly kind: 'large-file' | 'empty-file' | 'broken-file' | 'old-browser';
      readonly name: string;
    }
  /** The words are of another language, and none of them Norwegian. */
  | { readonly kind: 'other-language'; readonly language: OtherLanguage };

const LANGUAGES: Readonly<Record<OtherLanguage, string>> = {
  swedish: 'svensk',
  danish: 'dansk',
  sami: 'nordsamisk',
  english: 'engelsk',
  german: 'tysk',
};

const COPY = 'merk alt (Ctrl+A), kopier (Ctrl+C) og lim inn her (Ctrl+V)';

const FROM_PICTURE =
  'Er dokumentet skannet eller et bilde, last det opp i Google Disk og velg Åpne med → Google Dokumenter: Da blir bildet til tekst du kan kopiere.';

/** What is wrong, and the way out. */
export function describeInput(problem: InputProblem): string {
  switch (problem.kind) {
    case 'nothing-pasted':
      return `Det kom ingen tekst. ${FROM_PICTURE}`;
    case 'pdf':
      return `Dette er en PDF. Åpne den, ${COPY}.`;
    case 'old-word':
      return `Dette er et Word-dokument av den gamle typen. Åpne det, ${COPY}, eller lagre det som .docx.`;
    case 'spreadsheet':
      return `Dette er et regneark. Åpne det, ${COPY}.`;
    case 'picture':
      return 'Dette er et bilde. Last det opp i Google Disk og velg Åpne med → Google Dokumenter: Da blir bildet til tekst du kan kopiere.';
    case 'other-file':
      return `Denne filtypen kan ikke leses. Åpne dokumentet, ${COPY}.`;
    case 'large-file':
      return `«${problem.name}» er for stor. Åpne den, og kopier bare planen hit.`;
    case 'empty-file':
      return `Det er ingen tekst i «${problem.name}». ${FROM_PICTURE}`;
    case 'broken-file':
      return `«${problem.name}» lot seg ikke lese. Åpne den i Word eller Google Dokumenter, ${COPY}.`;
    case 'old-browser':
      return `Nettleseren kan ikke lese Word-filer. Åpne «${problem.name}», ${COPY}.`;
    case 'other-language':
      return `Planen ser ut til å være på ${LANGUAGES[problem.language]}. Planvakt leser bokmål og nynorsk. Lim inn den norske utgaven.`;
    default:
      return describeProblem(problem);
  }
}
