import type { Language } from '../../../src/application/language/languages';

const setOf = (words: string) => new Set(words.trim().split(/\s+/));

/** Words that texts which are the same as in bokmål may be made of: they are as right in the other language. */
export const SHARED_WORDS: Readonly<Record<Exclude<Language, 'nb'>, ReadonlySet<string>>> = {
  nn: setOf(`
    januar februar mars april mai juni juli august september oktober november desember
    planvakt google-dokument word-dokument bokmål undefined nan
    adresse alle alt angre ansvar arbeidsår arket av avklart bak blir bruk dag deg delmål delvis det
    dette dokumentet endre endring er feltet ferdig fjor for frist første gang gjennomført gått
    halvår har hei hent her igjen ingen ingenting inn ja januar kvartal lag lagre lagt last legg les
    lim lukk låste med meldefrist melding merknad mål målet ned nei neste nr nummer nye nytt nær nådd
    og om oppdater oppdatert orden organ organisasjon overskrift overskrifter per plan planen
    prosentpoeng prøv prøve resultat rute side siste skjema skriv slik som språk status står styret
    søk ta tabellen talt teksten tid til tilbake tiltak tiltaket tom tomt type tøm under ut varsle
    vedtok ville vis år året årsmøtet årsrapport
  `),
  en: setOf('planvakt status type per styret bokmål mål'),
};
