const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, character => ENTITIES[character] ?? '');

const LONGEST_HEADER = 150;

/** Text that is safe in a mail header: one line, no control or direction marks, not endless. */
export const headerText = (text: string): string =>
  Array.from(
    text
      .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )
    .slice(0, LONGEST_HEADER)
    .join('');

/** A lone surrogate would stop encodeURIComponent. */
const wellFormed = (text: string) =>
  Array.from(text, character =>
    /[\uD800-\uDFFF]/.test(character) && character.length === 1 ? '�' : character,
  ).join('');

/** No more of a text than a mail has room for; what is cut off is marked. */
export function shortened(text: string, most: number): string {
  const characters = Array.from(text);
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}

/** A link that opens a mail to be sent (RFC 6068). */
export const mailto = (to: string, subject: string, body: string): string =>
  `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${encodeURIComponent(
    wellFormed(headerText(subject)),
  )}&body=${encodeURIComponent(wellFormed(body).replace(/\r?\n/g, '\r\n'))}`;
