import { describeProblem } from '../../application/language/problems.nn';
import type * as NB from './input-problems.nb';
import type { OtherLanguage } from './other-language';

const LANGUAGES: Readonly<Record<OtherLanguage, string>> = {
  swedish: 'svensk',
  danish: 'dansk',
  sami: 'nordsamisk',
  english: 'engelsk',
  german: 'tysk',
};

const COPY = 'merk alt (Ctrl+A), kopier (Ctrl+C) og lim inn her (Ctrl+V)';

const FROM_PICTURE =
  'Er dokumentet skanna eller eit bilete, last det opp i Google Disk og vel Opne med → Google Dokument: Då blir biletet til tekst du kan kopiere.';

export const describeInput: typeof NB.describeInput = problem => {
  switch (problem.kind) {
    case 'nothing-pasted':
      return `Det kom ingen tekst. ${FROM_PICTURE}`;
    case 'pdf':
      return `Dette er ein PDF. Opne han, ${COPY}.`;
    case 'old-word':
      return `Dette er eit Word-dokument av den gamle typen. Opne det, ${COPY}, eller lagre det som .docx.`;
    case 'spreadsheet':
      return `Dette er eit rekneark. Opne det, ${COPY}.`;
    case 'picture':
      return 'Dette er eit bilete. Last det opp i Google Disk og vel Opne med → Google Dokument: Då blir biletet til tekst du kan kopiere.';
    case 'other-file':
      return `Denne filtypen kan ikkje lesast. Opne dokumentet, ${COPY}.`;
    case 'large-file':
      return `«${problem.name}» er for stor. Opne fila, og kopier berre planen hit.`;
    case 'empty-file':
      return `Det er ingen tekst i «${problem.name}». ${FROM_PICTURE}`;
    case 'broken-file':
      return `«${problem.name}» let seg ikkje lese. Opne fila i Word eller Google Dokument, ${COPY}.`;
    case 'old-browser':
      return `Nettlesaren kan ikkje lese Word-filer. Opne «${problem.name}», ${COPY}.`;
    case 'other-language':
      return `Planen ser ut til å vere på ${LANGUAGES[problem.language]}. Planvakt les bokmål og nynorsk. Lim inn den norske utgåva.`;
    default:
      return describeProblem(problem);
  }
};
