import type { Ports } from '../application/ports';
import { fail, ok } from '../domain/result';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC = 'application/vnd.google-apps.document';

/** What Google says when the Drive API is not switched on in the script's project. */
const SWITCHED_OFF = /has not been used|is disabled/;

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
      // Drive tells apart only by its message whether it is off or merely says no.
      console.warn(String(error));
      return fail({ kind: SWITCHED_OFF.test(String(error)) ? 'drive-off' : 'drive-refused' });
    }
  },
};
