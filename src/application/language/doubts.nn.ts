import type { DoubtKind } from '../../domain/plan/doubt';
import type * as NB from './doubts.nb';

const SENTENCES: Readonly<Record<DoubtKind, (text: string) => string>> = {
  'number-misprinted': text =>
    `Nummeret «${text}» følgjer ikkje nummeret til målet. Det står slik i planen. Er det rett plassert?`,
  'number-repeated': text =>
    `Nummeret «${text}» står på to tiltak i planen. Bruk målet og teksten til å skilje dei.`,
  'subgoals-empty': text => `Under «${text}» står det ingenting. Manglar det delmål?`,
  'several-periods': text =>
    `Det står to periodar i same rute: «${text}». Begge er tekne med. Gjeld tiltaket alle åra?`,
  'no-time': () =>
    'Tiltaket har inga tid. Det blir rekna for heile perioden. Når skal det gjerast?',
  'unreadable-time': text =>
    `Tida «${text}» er ikkje forstått. Tiltaket blir rekna for heile perioden. Når skal det gjerast?`,
  'impossible-date': text =>
    `Datoen «${text}» finst ikkje i kalenderen. Tiltaket blir rekna for heile perioden. Kva dag er meint?`,
  'outside-period': text => `Tida «${text}» ligg utanfor perioden til planen. Kva år er meint?`,
  'no-body': () => 'Tiltaket har ikkje noko ansvarleg organ. Kven følgjer det opp?',
  'rhythm-unclear': text =>
    `Det står «${text}», men ikkje kor ofte. Rett Type og Antal dersom det skal teljast.`,
  'body-resembles': text =>
    `«${text.replace(' ~ ', '» liknar «')}». Er det same organet? Dei er rekna som eitt.`,
  'rhythm-against-column': text =>
    `Teksten seier «${text}», men tida ved sida av seier noko anna. Begge står framleis. Kva gjeld?`,
  'prose-promise': text =>
    `«${text}» liknar ein lovnad, men står ikkje i ei liste. Det er ikkje teke med som tiltak.`,
  'working-year-start': text =>
    `Planen gjeld eitt arbeidsår over nyttår («${text}»). Arbeidsåret er sett til å starte i den månaden som står i verdien. Rett han dersom det er feil.`,
  'no-period': () =>
    'Planen seier ikkje kva år han gjeld. Sjå over åra, og rett dei dersom dei er feil.',
};

export const describeDoubt: typeof NB.describeDoubt = ({ kind, text }) => SENTENCES[kind](text);
