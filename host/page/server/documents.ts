import { emlOf } from '../../eml';
import type { Host } from '../../host';
import type { FileView, MailView } from '../view';
import { complaint, download, json, type Reply } from './http';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC = 'application/vnd.google-apps.document';
/** A mail may show itself and open links in a window of their own, nothing else. */
const MAIL_POLICY =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";
const SHEET_LINK = /https:\/\/docs\.google\.com\/spreadsheets\/d\/[\w-]+\/edit/g;

interface Stored {
  readonly host: Host;
}
type Route = readonly [string, (stored: Stored, id: string) => Reply | Promise<Reply>];

const mails = ({ host }: Stored): Reply =>
  json(
    host.mails.map(
      ({ id, to, subject, at, body: text }): MailView => ({ id, to, subject, at, text }),
    ),
  );

const files = ({ host }: Stored): Reply =>
  json(
    host.files.map(
      ({ id, name, at, mimeType }): FileView => ({
        id,
        name,
        at,
        isDocument: mimeType === GOOGLE_DOC,
      }),
    ),
  );

const mailOf = ({ host }: Stored, id: string) => host.mails.find(mail => mail.id === id);
const noMail = () => complaint('E-posten finnes ikke.', 404);

function mailPage(stored: Stored, id: string): Reply {
  const mail = mailOf(stored, id);
  if (!mail) return noMail();
  return {
    type: 'text/html; charset=utf-8',
    // A link to the sheet leads to this one.
    body: `<!DOCTYPE html><base target="_blank">${mail.htmlBody.replace(SHEET_LINK, '/')}`,
    headers: { 'content-security-policy': MAIL_POLICY },
  };
}

async function eml(stored: Stored, id: string): Promise<Reply> {
  const mail = mailOf(stored, id);
  return mail ? download(`${mail.id}.eml`, 'message/rfc822', await emlOf(mail)) : noMail();
}

function file({ host }: Stored, id: string): Reply {
  const found = host.files.find(stored => stored.id === id);
  if (!found) return complaint('Filen finnes ikke.', 404);
  const name = found.contentType === DOCX ? `${found.name}.docx` : found.name;
  return download(name, found.contentType, Buffer.from(found.base64, 'base64'));
}

/** Mails and files, as lists and one by one. */
export const documents: readonly Route[] = [
  ['mails', mails],
  ['mail', mailPage],
  ['eml', eml],
  ['files', files],
  ['file', file],
];
