import { KIND_WORDS, RESULT_WORDS } from './words.nb';

/** What a note of ours begins with, so that people's own notes are left alone. */
export const NOTE_MARK = 'Planvakt: ';

const oneOf = (words: Readonly<Record<string, string>>) => {
  const all = Object.values(words);
  return `${all.slice(0, -1).join(', ')} eller ${all[all.length - 1]}`;
};

/** What stands on the answer of a copied row. */
export const COPY_NOTE =
  'Denne raden er en kopi og teller ikke. Svar i den andre raden for tiltaket, og slett denne.';

/** What stands in the note on a cell that is not understood, by its column. One line each. */
export const CELL_NOTES: Readonly<
  Record<'result' | 'count' | 'kind' | 'figure' | 'address', (text: string) => string>
> = {
  result: text =>
    `«${text}» er ikke et av svarene, og teller ikke ennå. Velg ${oneOf(RESULT_WORDS)}. Skriv gjerne resten i Kommentar.`,
  count: text =>
    `«${text}» er ikke et helt tall, og teller ikke ennå. Skriv bare tallet, for eksempel 2.`,
  kind: text =>
    `«${text}» er ikke en av typene. Til den er rettet, følges tiltaket som løpende. Velg ${oneOf(KIND_WORDS)}.`,
  figure: text =>
    `«${text}» er ikke et tall, og teller ikke ennå. Skriv bare tallet, for eksempel 250.`,
  address: text =>
    `«${text}» er ikke en e-postadresse. Til den er rettet, går varsler til styret. Skriv en rolleadresse.`,
};
