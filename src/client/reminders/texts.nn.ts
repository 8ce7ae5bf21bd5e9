import type { Texts } from '../../application/language/languages';
import { SETTINGS } from '../../application/workbook/settings.nn';
import type { REMINDER_TEXTS as NB } from './texts.nb';

export const REMINDER_TEXTS: Texts<typeof NB> = {
  title: 'Varsel',
  next: day => `Det neste ville gått ut ${day}.`,
  waiting: (count, until) =>
    count === 1
      ? `Éin e-post til er klar, men ventar til ${until}: Google sender ikkje fleire frå kontoen i dag.`
      : `${count} e-postar til er klare, men ventar til ${until}: Google sender ikkje fleire frå kontoen i dag.`,
  trialOf: day => `Slik blir det ${day}.`,
  moreDays: count => `${count} dagar til`,
  nobodyReached: count => {
    if (count === 0) return 'Inga e-postadresse er skriven enno, så ingen varsel kan gå ut.';
    const waiting =
      count === 1 ? 'Eitt tiltak ventar på varsel' : `${count} tiltak ventar på varsel`;
    return `${waiting}, men inga e-postadresse er skriven. Difor går ingenting ut.`;
  },
  someUnreached: (count, bodies) => {
    const waiting =
      count === 1
        ? 'Varselet om eitt tiltak når ikkje fram'
        : `Varsel om ${count} tiltak når ikkje fram`;
    return bodies === ''
      ? `${waiting}: styret manglar e-postadresse.`
      : `${waiting}: ${bodies} manglar e-postadresse, og det gjer styret òg.`;
  },
  moreBodies: count => `${count} til`,
  writeAddress: `Skriv rolleadressa til styret ved «${SETTINGS.boardEmail.name}» i fana Innstillinger, eller adressene til organa i fana Organer. Lukk dette vindauget først, og opne det igjen etterpå.`,
  boardSaidNo: (count, bodies) =>
    `${count === 1 ? 'Varselet om eitt tiltak når' : `Varsel om ${count} tiltak når`} ikkje fram: ${bodies} manglar e-postadresse, og styret vil ikkje ha varsel.`,
  writeAddressOfBodies:
    'Skriv adressene til organa i fana Organer, eller «ja» ved styret i kolonnen for varsel. Lukk dette vindauget først, og opne det igjen etterpå.',
  addressFirst: 'Varsel kan slåast på når det er skrive ei adresse å sende til.',
  nothingReaches: 'Ingenting, for det manglar adresser.',
  nothingToReached: 'Ingenting til dei som har ei adresse.',
};
