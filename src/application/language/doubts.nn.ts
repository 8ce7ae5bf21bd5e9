import type { DoubtKind } from '../../domain/plan/doubt';
import type * as NB from './doubts.nb';

const SENTENCES: Readonly<Record<DoubtKind, (text: string) => string>> = {
  'number-misprinted': text =>
    `Tiltaket står under dette målet i planen, men nummeret «${text}» høyrer ikkje til det. Nummer og plass er som før. Er det rett?`,
  'number-repeated': text =>
    `Nummeret «${text}» står på to tiltak i planen. Begge står slik framleis. Skal eitt av dei ha eit anna nummer?`,
  'subgoals-empty': text =>
    `Under overskrifta «${text}» står det ingenting. Målet er teke med utan delmål. Manglar det noko?`,
  'several-periods': text =>
    `Det står to periodar i same rute: «${text}». Begge er tekne med. Gjeld tiltaket alle åra?`,
  'no-time': () =>
    'Tiltaket har inga tid. Det blir rekna for heile perioden. Når skal det gjerast?',
  'unreadable-time': text =>
    `Tida «${text}» er ikkje forstått. Tiltaket blir rekna for heile perioden. Når skal det gjerast?`,
  'no-day': text =>
    `Det står «${text}», men ingen dag. Tiltaket blir rekna som ei eingongssak som skal gjerast i perioden. Når skal det vere gjort?`,
  'impossible-date': text =>
    `Datoen «${text}» finst ikkje i kalenderen. Tiltaket blir rekna for heile perioden. Kva dag er meint?`,
  'outside-period': text =>
    `Tida «${text}» ligg utanfor perioden til planen, så tiltaket gjeld ingen av åra. Kva år er meint?`,
  'no-body': () => 'Tiltaket har ikkje noko ansvarleg organ. Kven følgjer det opp?',
  'body-unknown': text =>
    `«${text}» står sist i tiltaket og er teke for ansvarleg organ. Er det rett?`,
  'rhythm-unclear': text =>
    `Det står «${text}», men ikkje kor ofte. Skal det teljast, og per kva? Rett Type og Antal dersom det trengst.`,
  'body-resembles': text =>
    `«${text.replace(' ~ ', '» liknar «')}». Er det same organet? Dei er rekna som eitt.`,
  'rhythm-against-column': text =>
    `Teksten seier «${text}», men tida ved sida av seier noko anna. Begge står framleis. Kva gjeld?`,
  'prose-promise': text =>
    `«${text}» liknar ein lovnad, men står ikkje i ei liste. Det er ikkje teke med som tiltak.`,
  'working-year-start': text =>
    `Planen gjeld eitt arbeidsår over nyttår («${text}»), men seier ikkje når det startar. Månaden er eit framlegg. Rett han dersom han er feil.`,
  'perhaps-no-plan': text =>
    `«${text}» ser ikkje ut til å vere ein plan. Tiltaka er henta frå vanleg tekst eller lister. Er dette dokumentet de vil følgje opp?`,
  'no-period': () =>
    'Planen seier ikkje kva år han gjeld. Sjå over åra, og rett dei dersom dei er feil.',
};

export const describeDoubt: typeof NB.describeDoubt = ({ kind, text }) => SENTENCES[kind](text);
