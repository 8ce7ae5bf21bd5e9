import type { DocumentProblem, Ports } from '../application/ports';
import { fail, ok } from '../domain/result';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC = 'application/vnd.google-apps.document';

/** What Google says where the Drive API is not switched on in the script's project, and where the person has not permitted it. */
const WHY: readonly (readonly [DocumentProblem['kind'], RegExp])[] = [
  ['drive-off', /has not been used|is disabled/],
  [
    'drive-not-permitted',
    /permissions are not sufficient|permission to call|insufficient authentication scopes/i,
  ],
];

export const drive: Ports['drive'] = {
  makeDocument(name, docxBase64) {
    if (typeof Drive === 'undefined') return fail({ kind: 'drive-off' });
    const blob = Utilities.newBlob(Utilities.base64Decode(docxBase64), DOCX, `${name}.docx`);
    try {
      const made = Drive.Files.create({ name, mimeType: GOOGLE_DOC }, blob, {
        fields: 'id,webViewLink',
        supportsAllDrives: true,
      });
      return ok({ link: made.webViewLink ?? '' });
    } catch (error) {
      // Drive tells apart only by its message whether it is off, not permitted or merely says no.
      const said = String(error);
      console.warn(said);
      return fail({ kind: WHY.find(([, words]) => words.test(said))?.[0] ?? 'drive-refused' });
    }
  },
};
