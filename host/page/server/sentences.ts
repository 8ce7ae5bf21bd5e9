import { isBadRequest } from './body';

/** What Google says in English, and what we say instead. */
const KNOWN: readonly (readonly [RegExp, string])[] = [
  [/edit a protected cell/, 'Cellen er beskyttet. Be eieren av regnearket om å åpne den.'],
  [/violates the data validation/, 'Verdien passer ikke i cellen. Velg en av verdiene i listen.'],
  [/more than the maximum of/, 'Teksten er for lang for én celle. Del den opp.'],
  [/Exceeded maximum execution time/, 'Skriptet brukte for lang tid og ble stanset. Prøv igjen.'],
  [/too many times for one day: email/, 'Dagens kvote for e-post er brukt opp. Prøv i morgen.'],
  [/permission to call|permissions are not sufficient/, 'Skriptet mangler en tilgang for dette.'],
];

/** A sentence for whatever went wrong, with the words it came with where we have none better. */
export function sentenceFor(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (isBadRequest(error)) return message;
  const known = KNOWN.find(([pattern]) => pattern.test(message));
  return known ? known[1] : `Det gikk ikke: ${message}`;
}
