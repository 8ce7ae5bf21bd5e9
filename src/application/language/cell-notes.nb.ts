import { KIND_WORDS, RESULT_WORDS } from './words.nb';

/** «Påbegynt, Gjennomført eller Utgår» */
const oneOf = (words: Readonly<Record<string, string>>) => {
  const all = Object.values(words);
  return `${all.slice(0, -1).join(', ')} eller ${all[all.length - 1]}`;
};

export const CELL_NOTES: Readonly<
  Record<'result' | 'count' | 'kind' | 'figure' | 'address' | 'copy', (text: string) => string>
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
    `«${text}» er ikke en e-postadresse, og ingen varsler går dit. Skriv en rolleadresse.`,
  copy: () =>
    'Denne raden er en kopi og teller ikke. Svar i den andre raden for tiltaket, og slett denne.',
};
