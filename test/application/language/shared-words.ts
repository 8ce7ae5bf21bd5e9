import type { Language } from '../../../src/application/language/languages';

const setOf = (words: string) => new Set(words.trim().split(/\s+/));

/** Words that texts which are the same as in bokmål may be made of: they are as right in the other language. */
export const SHARED_WORDS: Readonly<Record<Exclude<Language, 'nb'>, ReadonlySet<string>>> = {
  nn: setOf(`
    januar februar mars april mai juni juli august september oktober november desember
    planvakt google-dokument word-dokument bokmål undefined nan
    adresse alle alt angre ansvar ansvaret arbeidsår arket av avbryt avklart bak begge blir bruk dag
    dato deg delmål delmålet delvis det dette ditt dokumentet endre endring er fane feltet ferdig fjor
    for frist første gang gjennomført gått halvår har hei hent her igjen ingen ingenting inn ja
    klokkeslett kopiert kvartal la lag lagre lagt last legg les lim lukk låst låste med meld meldefrist
    meldt melding mellom merknad mål målet ned nei neste nr nummer nye nytt nær nådd og om opp oppdater
    oppdatert orden organ organisasjon overskrift overskrifter per plan planen prosentpoeng prøv prøve
    rad resultat rute rydd samtidig setning side sist siste skjema skriv slik som språk status steg
    stemmer styreskifte styret stå står søk ta tabellen talt teksten tid til tilbake tiltak tiltaket tom
    tomt trykk type tøm ukjent under ut varsle vedtok ville vis år året årsmøtet årsrapport
  `),
  en: setOf('planvakt status type per styret bokmål mål'),
};
