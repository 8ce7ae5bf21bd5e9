const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
const CHARSET = /<meta[^>]{1,200}charset=["']?([\w-]{2,20})/i;

const starts = (bytes: Uint8Array, mark: readonly number[]) =>
  mark.every((byte, i) => bytes[i] === byte);

/** Without a mark, every other byte of Norwegian text in utf-16 is nought. */
function unmarked16(bytes: Uint8Array): string | null {
  const opening = bytes.slice(0, 400);
  const noughts = (from: number) =>
    opening.filter((byte, i) => i % 2 === from && byte === 0).length * 3 > opening.length;
  return noughts(1) ? 'utf-16le' : noughts(0) ? 'utf-16be' : null;
}

const isUtf8 = (text: string) => !text.includes('\ufffd');

/** The text of a file: utf-8 or utf-16, with or without a mark, or else what Windows wrote before them. */
export function decode(bytes: Uint8Array): string {
  const told = BYTE_ORDER_MARKS.find(([, mark]) => starts(bytes, mark))?.[0] ?? unmarked16(bytes);
  if (told) return new TextDecoder(told).decode(bytes);
  const text = new TextDecoder('utf-8').decode(bytes);
  if (isUtf8(text)) return text;
  const named = CHARSET.exec(text.slice(0, 5000))?.[1]?.toLowerCase();
  return new TextDecoder(named === 'iso-8859-15' ? named : 'windows-1252').decode(bytes);
}
