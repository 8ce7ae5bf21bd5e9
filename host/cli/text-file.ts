import { readFileSync } from 'node:fs';

const UTF_16 = [
  { mark: [0xff, 0xfe], name: 'utf-16le' },
  { mark: [0xfe, 0xff], name: 'utf-16be' },
];

/** Old programs save Norwegian letters as one byte each; those are no valid UTF-8. */
function encodingOf(bytes: Uint8Array): string {
  const wide = UTF_16.find(({ mark }) => mark.every((byte, i) => bytes[i] === byte));
  if (wide) return wide.name;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return bytes.includes(0) ? 'utf-8' : 'windows-1252';
  }
}

/** The text of a file, whatever program saved it; null when there is no such file. */
export function textOf(path: string): string | null {
  try {
    const bytes = readFileSync(path);
    return new TextDecoder(encodingOf(bytes)).decode(bytes);
  } catch {
    return null;
  }
}
