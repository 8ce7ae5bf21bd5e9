import type { Language } from '../../../src/application/language/languages';
import { vocabularyOf } from './tables';

const setOf = (words: string) => new Set(words.trim().split(/\s+/));

/** Words that are bokmål and not nynorsk. */
const ONLY_BOKMÅL = setOf(`
  allerede angret annen annet ansvarlig antall antallet arbeidsårene avklares bare bedt begynner
  begynt behold beholde beholdt betyr bilde bildene bilder bildet ble bli brevhode dager dere
  deres derfra disse dokumenter egen eget egne eksempel ellers en endrer endres endret engangssak
  engangstiltak ennå et ett ettertid fanen fant feltene felter fikk finnes flere flytter flyttet
  folks forfalt forrige fortsatt fra fremdrift fristene frister funnet føres gikk gjelder gjør
  gjøre gjøres ham hele helt henne henter hentet heter hilsen hun hva hvem hver hverdager hvert
  hvilke hvilken hvilket hvis hvor hvordan hvorfor hører høyre hånd ikke innen innhold
  innholdsfortegnelse innledning jeg kjøring kjøringen kjørt koblingen kolonnene kolonner kommer
  kommet kortere lagrer lagres lagret lastet ledetekst leses ligger ligner linjen listen lot
  lukkes løpende låses mangler manglet mellomtiden ment mer merket mistet morgen mye målene
  måltall måltallet måned måneden måneder navn navnet nederst nettleseren nettstedet nevner noe
  noen oppfølgingen ordene organene overskriften perioder planene påbegynt pågår raden rapporteres
  regneark regnes regnet rekkefølge ressurser rettet riktig rydder ryddet samme sammen
  sammenlignet selv sendes senere ses setningen setninger siden sidetall sier skannet skrev
  skrevet skriver skrives slettet slipp slutter sluttet snarest stanset starter steder stedet sto
  stoppet stående svarene tabellene tabeller tabellnavnet tall tallet telle teller telles tiden
  tidligere tilføyelser tiltakene tjenester trenger typene uendret uke ukene uker uten utenfor
  utgaven utgår utvidelser valgt vanlig vanlige varslene varsler varsles vedkommende vedtatt velg
  velge venter verdiene virker være øyeblikk åpent åpne åpner åpnes årene
`);

/** Words that are English too, or names; «Mål 1» and «Styret» stand as the plan has them. */
const ALSO_ENGLISH = setOf(`
  april august september november at be for last no over per person plan same script send set
  start status to type under word hand held logo html pdf docx txt md ics jul api apps ctrl mac drive google
  planvakt english bokmål nynorsk mål styret
`);

const NORWEGIAN = new Set([...ONLY_BOKMÅL, ...vocabularyOf('nb'), ...vocabularyOf('nn')]);

/** Whether a word is of another language than the one spoken. */
export const IS_FOREIGN: Readonly<Record<Exclude<Language, 'nb'>, (word: string) => boolean>> = {
  nn: word => ONLY_BOKMÅL.has(word),
  en: word => (/[æøå]/.test(word) || NORWEGIAN.has(word)) && !ALSO_ENGLISH.has(word),
};
