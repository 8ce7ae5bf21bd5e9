import type * as NB from './cell-notes.nb';
import { KIND_WORDS, RESULT_WORDS } from './words.nn';

const oneOf = (words: Readonly<Record<string, string>>) => {
  const all = Object.values(words);
  return `${all.slice(0, -1).join(', ')} eller ${all[all.length - 1]}`;
};

export const CELL_NOTES: typeof NB.CELL_NOTES = {
  result: text =>
    `«${text}» er ikkje eit av svara, og tel ikkje enno. Vel ${oneOf(RESULT_WORDS)}. Skriv gjerne resten i Kommentar.`,
  count: text =>
    `«${text}» er ikkje eit heilt tal, og tel ikkje enno. Skriv berre talet, til dømes 2.`,
  kind: text =>
    `«${text}» er ikkje ein av typane. Til det er retta, blir tiltaket følgt som løpande. Vel ${oneOf(KIND_WORDS)}.`,
};
