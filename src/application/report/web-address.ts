import { printable } from './printable';

/** Word refuses to open a file with a longer address than this in it. */
const LONGEST_ADDRESS = 2000;
const LONGEST_SHOWN = 44;

const ADDRESS =
  /^https?:\/\/[a-z0-9.-]+(?::\d{1,5})?(?:[/?](?:[\w\-.~:/?@!$&'()*+,;=]|%[0-9a-f]{2})*)?(?:#(?:[\w\-.~:/?@!$&'()*+,;=]|%[0-9a-f]{2})*)?$/i;

/** The address as a document may link to it; null when the words are no web address, or an unsafe one. */
export function webAddressOf(text: string): string | null {
  const address = printable(text)
    .trim()
    .replace(/[^\x20-\x7e]+/gu, encodeURIComponent);
  return address.length <= LONGEST_ADDRESS && ADDRESS.test(address) ? address : null;
}

/** The address as people say it: without https, and cut where a column would overflow. */
export function shownAddress(text: string): string {
  const address = text
    .trim()
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/\/$/, '');
  const characters = [...address];
  return characters.length > LONGEST_SHOWN
    ? `${characters.slice(0, LONGEST_SHOWN - 1).join('')}…`
    : address;
}
