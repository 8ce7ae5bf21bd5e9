import type { Doubt, DoubtKind } from '../../domain/plan/doubt';

/** What a doubt says to a board member; `text` is the words it stands on. Each ends with what to do. */
const SENTENCES: Readonly<Record<DoubtKind, (text: string) => string>> = {
  'number-misprinted': text =>
    `Tiltaket står under dette målet i planen, men nummeret «${text}» hører ikke til det. Nummer og plass er beholdt. Er det riktig?`,
  'number-repeated': text =>
    `Nummeret «${text}» står på to tiltak i planen. Begge er beholdt slik. Skal ett av dem ha et annet nummer?`,
  'subgoals-empty': text =>
    `Under overskriften «${text}» står det ingenting. Målet er tatt med uten delmål. Mangler det noe?`,
  'several-periods': text =>
    `Det står to perioder i samme rute: «${text}». Begge er tatt med. Gjelder tiltaket alle årene?`,
  'no-time': () => 'Tiltaket har ingen tid. Det regnes for hele perioden. Når skal det gjøres?',
  'unreadable-time': text =>
    `Tiden «${text}» er ikke forstått. Tiltaket regnes for hele perioden. Når skal det gjøres?`,
  'impossible-date': text =>
    `Datoen «${text}» finnes ikke i kalenderen. Tiltaket regnes for hele perioden. Hvilken dag er ment?`,
  'outside-period': text =>
    `Tiden «${text}» ligger utenfor planens periode, så tiltaket gjelder ingen av årene. Hvilket år er ment?`,
  'no-body': () => 'Tiltaket har ikke noe ansvarlig organ. Hvem følger det opp?',
  'body-unknown': text =>
    `«${text}» står sist i tiltaket og er tatt for ansvarlig organ. Er det riktig?`,
  'rhythm-unclear': text =>
    `Det står «${text}», men ikke hvor ofte. Skal det telles, og per hva? Rett Type og Antall hvis det trengs.`,
  'body-resembles': text =>
    `«${text.replace(' ~ ', '» ligner «')}». Er det samme organ? De er regnet som ett.`,
  'rhythm-against-column': text =>
    `Teksten sier «${text}», men tiden ved siden av sier noe annet. Begge er beholdt. Hva gjelder?`,
  'prose-promise': text =>
    `«${text}» ligner et løfte, men står ikke i en liste. Det er ikke tatt med som tiltak.`,
  'working-year-start': text =>
    `Planen gjelder ett arbeidsår over nyttår («${text}»), men sier ikke når det starter. Måneden er et forslag. Rett den hvis den er feil.`,
  'no-period': () =>
    'Planen sier ikke hvilke år den gjelder. Se over årene, og rett dem hvis de er feil.',
};

export const describeDoubt = ({ kind, text }: Pick<Doubt, 'kind' | 'text'>): string =>
  SENTENCES[kind](text);
