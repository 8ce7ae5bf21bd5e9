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
  figure: text =>
    `«${text}» er ikkje eit tal, og tel ikkje enno. Skriv berre talet, til dømes 250.`,
  address: text =>
    `«${text}» er ikkje ei e-postadresse, og ingen varsel går dit. Skriv ei rolleadresse.`,
  copy: () =>
    'Denne rada er ein kopi og tel ikkje. Svar i den andre rada for tiltaket, og slett denne.',
};
