const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, character => ENTITIES[character] ?? '');

/** Control characters, line breaks, and the marks that turn the direction of what follows them; joined emoji stay joined. */
const UNSEEN =
  /[\p{Cc}\p{Zl}\p{Zp}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]+/gu;

/** Half of a character that takes two: it would stop encodeURIComponent, and is no text. */
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text from the sheet as it may stand among other words: one line, with nothing that is not seen. */
export const oneLine = (text: string): string =>
  text.replace(HALF, '\ufffd').replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim();

const LONGEST_HEADER = 150;

/** Text that is safe in a mail header: one line, not endless. */
export const headerText = (text: string): string =>
  Array.from(oneLine(text)).slice(0, LONGEST_HEADER).join('');

/** No more of a text than a mail has room for; what is cut off is marked. */
export function shortened(text: string, most: number): string {
  const characters = Array.from(text);
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}

/** A link that opens a mail to be sent (RFC 6068); without a body where that is ''. */
export const mailto = (to: string, subject: string, body: string): string =>
  [
    `mailto:${encodeURIComponent(to).replace('%40', '@')}`,
    `?subject=${encodeURIComponent(headerText(subject))}`,
    body === '' ? '' : `&body=${encodeURIComponent(body.replace(/\r?\n/g, '\r\n'))}`,
  ].join('');

/** How many bytes a text takes in a mail. */
export const bytesOf = (text: string): number =>
  encodeURIComponent(text).replace(/%[0-9A-F]{2}/g, '-').length;
