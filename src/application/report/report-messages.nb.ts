import type { Day } from '../../domain/calendar/day';
import type { Per, Quota } from '../../domain/plan/plan';
import type { Outcome, OutcomeCounts, OutcomeKind } from '../../domain/report/outcome';
import { OUTCOME_KINDS } from '../../domain/report/outcome';
import type { Progress } from '../../domain/status/progress';
import { longDay } from '../language/dates.nb';
import { RESULT_WORDS, STATUS_WORDS } from '../language/words.nb';
import { REPORT_PARTS_NB } from './report-parts.nb';

const PER: Readonly<Record<Per, { readonly words: string; readonly timesAYear: number }>> = {
  year: { words: 'i året', timesAYear: 1 },
  half: { words: 'i halvåret', timesAYear: 2 },
  quarter: { words: 'i kvartalet', timesAYear: 4 },
  month: { words: 'i måneden', timesAYear: 12 },
};

/** What became of a measure goes by the word people chose in the sheet. */
const OUTCOMES: Readonly<Record<OutcomeKind, string>> = {
  ...RESULT_WORDS,
  doneEarlier: `${RESULT_WORDS.done} tidligere`,
  coming: STATUS_WORDS.coming,
  resultMissing: 'Uten oppgitt resultat',
  notReported: STATUS_WORDS.notReported,
};

const number = (value: number) => {
  const [whole = '', decimals] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '\u00a0');
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
};
const percent = (value: number) => `${value}\u00a0%`;
const measures = (count: number) => `${number(count)} tiltak`;

const list = (parts: readonly string[]) =>
  parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} og ${parts[parts.length - 1] ?? ''}`;

/** «4 gjennomført, 2 delvis gjennomført og 1 ikke rapportert». */
const tally = (counts: OutcomeCounts) =>
  list(
    OUTCOME_KINDS.filter(kind => counts[kind] > 0).map(
      kind => `${number(counts[kind])} ${OUTCOMES[kind].toLowerCase()}`,
    ),
  );

const silent = ({ applicable }: Progress, counts: OutcomeCounts) =>
  applicable > 0 && counts.notReported + counts.coming === applicable;

const share = (progress: Progress, counts: OutcomeCounts) =>
  progress.percent === null || silent(progress, counts) ? '' : percent(progress.percent);

/** The report's words in bokmål. */
export const REPORT_MESSAGES_NB = {
  ...REPORT_PARTS_NB,
  /** The language of the document, as Word names it. */
  language: 'nb-NO',
  number,
  /** The words the template asks for as {ord.…}. */
  words: {
    alleMål: 'Alle mål',
    ansvar: 'Ansvar',
    delmål: 'Delmål',
    endring: 'Endring',
    forslag: 'Forslag til vedtak',
    gjennomføring: 'Gjennomføring',
    ikkeRapportert: 'Ikke rapportert',
    innhold: 'Innhold',
    mål: 'Mål',
    målForMål: 'Mål for mål',
    målOgTiltak: 'Mål og tiltak',
    organ: 'Vedlegg: organ for organ',
    nr: 'Nr.',
    resultat: 'Resultat',
    resultatOgGrunn: 'Resultat og grunn',
    endringOgGrunn: 'Endring og grunn',
    revisjoner: 'Endringer i planen',
    sammenligning: 'Sammenlignet med året før',
    side: 'Side',
    sidetallAv: 'av',
    slikRegnesDet:
      'Prosenten er tiltakene som er gjennomført, av alle som gjaldt. Et tiltak som er delvis gjennomført, teller halvt. Et tiltak som utgår, teller ikke med.',
    styret: 'Styret skriver',
    tall: 'Året i tall',
    tasVidere: 'Det som tas videre, og det som utgår',
    tiltak: 'Tiltak',
  },
  outcomes: OUTCOMES,
  tally,
  percent,
  title: (yearLabel: string) => `Årsrapport ${yearLabel}`,
  madeOn: (date: Day) => `Skrevet ${longDay(date)}`,
  goal: (number: string | null, title: string) => (number ? `Mål ${number}: ${title}` : title),
  outcome: (outcome: Outcome) =>
    outcome.kind === 'doneEarlier' ? `${OUTCOMES.done} i ${outcome.year}` : OUTCOMES[outcome.kind],
  /** «1 av 2 i året»; a count per month is told as the year's, and nothing is told as three out of two. */
  counted(count: number, quota: Quota | null) {
    if (!quota) return `${number(count)} talt`;
    const { words, timesAYear } = PER[quota.per];
    const wanted = quota.count * timesAYear;
    if (count > wanted)
      return `${number(count)} i året (planen sier ${number(quota.count)} ${words})`;
    const said = `${number(count)} av ${number(wanted)} i året`;
    return timesAYear === 1 ? said : `${said} (${number(quota.count)} ${words})`;
  },
  due: (date: Day) => `Frist ${longDay(date)}`,
  /** How far a goal or the plan has come; '' when a percentage would say something untrue. */
  share,
  /** The same, with a word where there is no percentage. */
  shareInWords(progress: Progress, counts: OutcomeCounts) {
    if (progress.applicable === 0) return 'ingen tiltak';
    if (progress.percent === null) return OUTCOMES.dropped.toLowerCase();
    return share(progress, counts) || OUTCOMES.notReported.toLowerCase();
  },
  headline(progress: Progress, counts: OutcomeCounts, yearLabel: string) {
    if (progress.applicable === 0) return `Ingen tiltak gjaldt i ${yearLabel}.`;
    if (progress.percent === null) return `Alle tiltakene for ${yearLabel} utgår.`;
    if (silent(progress, counts)) return `Ingen har rapportert på tiltakene for ${yearLabel}.`;
    return `${percent(progress.percent)} av planen for ${yearLabel} er gjennomført.`;
  },
  applicable: (count: number, yearLabel: string) =>
    count === 0 ? '' : `${measures(count)} gjaldt i ${yearLabel}.`,
  /** The sentence under a goal's heading. */
  summary(progress: Progress, counts: OutcomeCounts) {
    if (progress.applicable === 0) return 'Ingen tiltak gjaldt dette året.';
    if (silent(progress, counts) && counts.coming === 0)
      return `${measures(progress.applicable)}. Ingen er rapportert.`;
    return `${measures(progress.applicable)}: ${tally(counts)}.`;
  },
  lastYear: (yearLabel: string, value: number | null) =>
    value === null ? '' : `${yearLabel}: ${percent(value)}`,
  change(now: number | null, before: number | null) {
    if (now === null || before === null) return '–';
    if (now === before) return 'uendret';
    return `${now > before ? '+' : '−'}${Math.abs(now - before)} prosentpoeng`;
  },
  notReported(counts: OutcomeCounts, applicable: number) {
    if (applicable === 0) return 'Ingen tiltak gjaldt dette året.';
    if (counts.notReported === 0)
      return 'Det er skrevet noe om alle tiltakene som skulle rapporteres.';
    if (counts.notReported === applicable)
      return `Ingen av de ${number(applicable)} tiltakene er rapportert. Det betyr ikke at ingenting er gjort, bare at ingen har skrevet noe.`;
    return `Ingen har skrevet noe om ${measures(counts.notReported)}. Det betyr ikke at ingenting er gjort.`;
  },
  resolution: (yearLabel: string) => `Årsmøtet tar årsrapporten for ${yearLabel} til orientering.`,
};
