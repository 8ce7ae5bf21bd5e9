import type { Per } from '../../domain/plan/plan';
import type { OutcomeCounts, OutcomeKind } from '../../domain/report/outcome';
import { OUTCOME_KINDS } from '../../domain/report/outcome';
import type { Progress } from '../../domain/status/progress';
import { longDay } from '../language/dates.nn';
import type { Texts } from '../language/languages';
import { listed, RESULT_WORDS, STATUS_WORDS } from '../language/words.nn';
import { REPORT_MESSAGES_NB as NB } from './report-messages.nb';
import { REPORT_PARTS_NN } from './report-parts.nn';

const PER: Readonly<Record<Per, { readonly words: string; readonly timesAYear: number }>> = {
  year: { words: 'i året', timesAYear: 1 },
  half: { words: 'i halvåret', timesAYear: 2 },
  quarter: { words: 'i kvartalet', timesAYear: 4 },
  month: { words: 'i månaden', timesAYear: 12 },
};

/** What became of a measure goes by the word people chose in the sheet. */
const OUTCOMES: Readonly<Record<OutcomeKind, string>> = {
  ...RESULT_WORDS,
  doneEarlier: `${RESULT_WORDS.done} tidlegare`,
  coming: STATUS_WORDS.coming,
  resultMissing: 'Utan oppgitt resultat',
  notReported: STATUS_WORDS.notReported,
};

const { number, percent, share } = NB;
const measures = (count: number) => `${number(count)} tiltak`;

/** «4 gjennomført, 2 delvis gjennomført og 1 ikkje rapportert». */
const tally = (counts: OutcomeCounts) =>
  listed(
    OUTCOME_KINDS.filter(kind => counts[kind] > 0).map(
      kind => `${number(counts[kind])} ${OUTCOMES[kind].toLowerCase()}`,
    ),
  );

const silent = ({ applicable }: Progress, counts: OutcomeCounts) =>
  applicable > 0 && counts.notReported + counts.coming === applicable;

/** The report's words in nynorsk. */
export const REPORT_MESSAGES_NN: Texts<typeof NB> = {
  ...REPORT_PARTS_NN,
  language: 'nn-NO',
  number,
  words: {
    alleMål: 'Alle mål',
    ansvar: 'Ansvar',
    delmål: 'Delmål',
    endring: 'Endring',
    forslag: 'Framlegg til vedtak',
    gjennomføring: 'Gjennomføring',
    ikkeRapportert: 'Ikkje rapportert',
    innhold: 'Innhald',
    mål: 'Mål',
    målForMål: 'Mål for mål',
    målOgTiltak: 'Mål og tiltak',
    organ: 'Vedlegg: organ for organ',
    nr: 'Nr.',
    resultat: 'Resultat',
    resultatOgGrunn: 'Resultat og grunn',
    endringOgGrunn: 'Endring og grunn',
    revisjoner: 'Endringar i planen',
    sammenligning: 'Samanlikna med året før',
    side: 'Side',
    sidetallAv: 'av',
    slikRegnesDet:
      'Prosenten er tiltaka som er gjennomførte, av alle som galdt. Eit tiltak som er delvis gjennomført, tel halvt. Eit tiltak som går ut, tel ikkje med.',
    styret: 'Styret skriv',
    tall: 'Året i tal',
    tasVidere: 'Det som blir teke vidare, og det som går ut',
    tiltak: 'Tiltak',
  },
  outcomes: OUTCOMES,
  tally,
  percent,
  title: yearLabel => `Årsrapport ${yearLabel}`,
  madeOn: date => `Skriven ${longDay(date)}`,
  goal: (number, title) => (number ? `Mål ${number}: ${title}` : title),
  outcome: outcome =>
    outcome.kind === 'doneEarlier' ? `${OUTCOMES.done} i ${outcome.year}` : OUTCOMES[outcome.kind],
  counted(count, quota) {
    if (!quota) return `${number(count)} talt`;
    const { words, timesAYear } = PER[quota.per];
    const wanted = quota.count * timesAYear;
    if (count > wanted)
      return `${number(count)} i året (planen seier ${number(quota.count)} ${words})`;
    const said = `${number(count)} av ${number(wanted)} i året`;
    return timesAYear === 1 ? said : `${said} (${number(quota.count)} ${words})`;
  },
  due: date => `Frist ${longDay(date)}`,
  share,
  shareInWords(progress, counts) {
    if (progress.applicable === 0) return 'ingen tiltak';
    if (progress.percent === null) return OUTCOMES.dropped.toLowerCase();
    return share(progress, counts) || OUTCOMES.notReported.toLowerCase();
  },
  headline(progress, counts, yearLabel) {
    if (progress.applicable === 0) return `Ingen tiltak galdt i ${yearLabel}.`;
    if (progress.percent === null) return `Alle tiltaka for ${yearLabel} går ut.`;
    if (silent(progress, counts)) return `Ingen har rapportert på tiltaka for ${yearLabel}.`;
    return `${percent(progress.percent)} av planen for ${yearLabel} er gjennomført.`;
  },
  applicable: (count, yearLabel) => (count === 0 ? '' : `${measures(count)} galdt i ${yearLabel}.`),
  summary(progress, counts) {
    if (progress.applicable === 0) return 'Ingen tiltak galdt dette året.';
    if (silent(progress, counts) && counts.coming === 0)
      return `${measures(progress.applicable)}. Ingen er rapporterte.`;
    return `${measures(progress.applicable)}: ${tally(counts)}.`;
  },
  lastYear: (yearLabel, value) => (value === null ? '' : `${yearLabel}: ${percent(value)}`),
  change(now, before) {
    if (now === null || before === null) return '–';
    if (now === before) return 'uendra';
    return `${now > before ? '+' : '−'}${Math.abs(now - before)} prosentpoeng`;
  },
  notReported(counts, applicable) {
    if (applicable === 0) return 'Ingen tiltak galdt dette året.';
    if (counts.notReported === 0)
      return 'Det er skrive noko om alle tiltaka som skulle rapporterast.';
    if (counts.notReported === applicable)
      return `Ingen av dei ${number(applicable)} tiltaka er rapporterte. Det tyder ikkje at ingenting er gjort, berre at ingen har skrive noko.`;
    return `Ingen har skrive noko om ${measures(counts.notReported)}. Det tyder ikkje at ingenting er gjort.`;
  },
  resolution: yearLabel => `Årsmøtet tek årsrapporten for ${yearLabel} til orientering.`,
};
