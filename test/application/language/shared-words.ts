import type { Language } from '../../../src/application/language/languages';

const setOf = (words: string) => new Set(words.trim().split(/\s+/));

/** Words that texts which are the same as in bokmål may be made of: they are as right in the other language. */
export const SHARED_WORDS: Readonly<Record<Exclude<Language, 'nb'>, ReadonlySet<string>>> = {
  nn: setOf(`
    januar februar mars april mai juni juli august september oktober november desember
    planvakt google-dokument word-dokument bokmål
    adresse alle alt angre ansvar ansvaret arbeidsår arbeidsåret arket av avbryt avklart bak be
    begge blir bruk dag dato deg delmål delmålet delvis den det dette ditt dokumentet eller endre
    endring er fane feltet ferdig fjern fjor flytt for frist fristen første gang gi gjennomføring
    gjennomført grunn gå gått halvår har hei hent her igjen ingen ingenting inn innebygde ja
    klokkeslett kopier kopiert kvartal la lag lagre lagt last legg les levert lim lukk lås låst
    låste mal malen med meld meldefrist melding meldt mellom merk merknad mål målet ned nei neste nr
    nummer nummeret nye nytt nær nådd når og også om opp oppdater oppdatert orden organ organisasjon over
    overskrift overskrifter per plan planen plass prosentpoeng protokollen prøv prøve på rad
    rapporten resultat rute rydd rydde samtidig setning side sist siste skjema skriv slik som språk
    start status steg stemmer styreskifte styret stå står søk ta tabellen talt tekst teksten tid til
    tilbake tiltak tiltaket tom tomt trykk type tøm ukjent under ut var varer varsle vedlegg vedtok
    vent ville vis word år året årsmøtet årsrapport
    e-posten gir gjort svar
    årshjul årshjulet der ics kalender melde del
    før
  `),
  en: setOf('planvakt status type per styret bokmål mål'),
};
