/** File formats that begin so, and signs that no text holds. */
const FILE_STARTS = [
  '%PDF',
  'PK\u0003\u0004',
  '{\\rtf',
  '\u00d0\u00cf\u0011\u00e0',
  '\u0089PNG',
  '\u00ff\u00d8\u00ff',
];
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what tells bytes from text
const BYTES = /[\u0000-\u0008\u000e-\u001b\ufffd]/g;

/** Whether the words are the bytes of a file: a PDF, a picture, a Word file. */
export function isNotText(text: string): boolean {
  const opening = text.slice(0, 20_000);
  const bytes = opening.match(BYTES)?.length ?? 0;
  return FILE_STARTS.some(start => opening.startsWith(start)) || bytes * 100 > opening.length;
}
