import { SETTINGS } from '../../application/workbook/settings.nb';

/** What stands in the dialog for reminders about mails to come, and mails that reach nobody. */
export const REMINDER_TEXTS = {
  title: 'Varsler',
  next: (day: string) => `Det neste ville gått ut ${day}.`,
  waiting: (count: number, until: string) =>
    count === 1
      ? `Én e-post til er klar, men venter til ${until}: Google sender ikke flere fra kontoen i dag.`
      : `${count} e-poster til er klare, men venter til ${until}: Google sender ikke flere fra kontoen i dag.`,
  trialOf: (day: string) => `Slik blir det ${day}.`,
  moreDays: (count: number) => `${count} dager til`,
  nobodyReached: (count: number) => {
    if (count === 0) return 'Ingen e-postadresse er skrevet ennå, så ingen varsler kan gå ut.';
    const waiting =
      count === 1 ? 'Ett tiltak venter på varsel' : `${count} tiltak venter på varsel`;
    return `${waiting}, men ingen e-postadresse er skrevet. Derfor går ingenting ut.`;
  },
  someUnreached: (count: number, bodies: string) => {
    const waiting =
      count === 1
        ? 'Varselet om ett tiltak når ikke fram'
        : `Varsler om ${count} tiltak når ikke fram`;
    return bodies === ''
      ? `${waiting}: styret mangler e-postadresse.`
      : `${waiting}: ${bodies} mangler e-postadresse, og det gjør styret også.`;
  },
  moreBodies: (count: number) => `${count} til`,
  writeAddress: `Skriv styrets rolleadresse ved «${SETTINGS.boardEmail.name}» i fanen Innstillinger, eller organenes adresser i fanen Organer. Lukk dette vinduet først, og åpne det igjen etterpå.`,
  boardSaidNo: (count: number, bodies: string) =>
    `${count === 1 ? 'Varselet om ett tiltak når' : `Varsler om ${count} tiltak når`} ikke fram: ${bodies} mangler e-postadresse, og styret vil ikke ha varsler.`,
  writeAddressOfBodies:
    'Skriv organenes adresser i fanen Organer, eller «ja» ved styret under Varsles. Lukk dette vinduet først, og åpne det igjen etterpå.',
  addressFirst: 'Varsler kan slås på når det er skrevet en adresse å sende til.',
  nothingReaches: 'Ingenting, for det mangler adresser.',
  nothingToReached: 'Ingenting til dem som har en adresse.',
} as const;
