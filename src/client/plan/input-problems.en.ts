import { describeProblem } from '../../application/language/problems.en';
import type * as NB from './input-problems.nb';
import type { OtherLanguage } from './other-language';

const LANGUAGES: Readonly<Record<OtherLanguage, string>> = {
  swedish: 'Swedish',
  danish: 'Danish',
  sami: 'Northern Sami',
  english: 'English',
  german: 'German',
};

const COPY = 'select all (Ctrl+A), copy (Ctrl+C) and paste here (Ctrl+V)';

const FROM_PICTURE =
  'If the document is scanned or a picture, upload it to Google Drive and choose Open with → Google Docs: the picture becomes text that you can copy.';

export const describeInput: typeof NB.describeInput = problem => {
  switch (problem.kind) {
    case 'nothing-pasted':
      return `No text came. ${FROM_PICTURE}`;
    case 'pdf':
      return `This is a PDF. Open it, ${COPY}.`;
    case 'old-word':
      return `This is a Word document of the old kind. Open it, ${COPY}, or save it as .docx.`;
    case 'spreadsheet':
      return `This is a spreadsheet. Open it, ${COPY}.`;
    case 'picture':
      return 'This is a picture. Upload it to Google Drive and choose Open with → Google Docs: the picture becomes text that you can copy.';
    case 'other-file':
      return `This type of file cannot be read. Open the document, ${COPY}.`;
    case 'large-file':
      return `“${problem.name}” is too large. Open it, and copy only the plan here.`;
    case 'empty-file':
      return `There is no text in “${problem.name}”. ${FROM_PICTURE}`;
    case 'broken-file':
      return `“${problem.name}” could not be read. Open it in Word or Google Docs, ${COPY}.`;
    case 'old-browser':
      return `This browser cannot read Word files. Open “${problem.name}”, ${COPY}.`;
    case 'other-language':
      return `The plan seems to be in ${LANGUAGES[problem.language]}. Planvakt reads bokmål and nynorsk. Paste the Norwegian version.`;
    default:
      return describeProblem(problem);
  }
};
