import type { Per } from '../../domain/plan/plan';
import type { OutcomeCounts, OutcomeKind } from '../../domain/report/outcome';
import { OUTCOME_KINDS } from '../../domain/report/outcome';
import type { Progress } from '../../domain/status/progress';
import { longDay } from '../language/dates.en';
import type { Texts } from '../language/languages';
import { listed, RESULT_WORDS, STATUS_WORDS } from '../language/words.en';
import type { REPORT_MESSAGES_NB as NB } from './report-messages.nb';
import { REPORT_PARTS_EN } from './report-parts.en';

const PER: Readonly<Record<Per, { readonly words: string; readonly timesAYear: number }>> = {
  year: { words: 'a year', timesAYear: 1 },
  half: { words: 'each half-year', timesAYear: 2 },
  quarter: { words: 'each quarter', timesAYear: 4 },
  month: { words: 'each month', timesAYear: 12 },
};

/** What became of a measure goes by the word people chose in the sheet. */
const OUTCOMES: Readonly<Record<OutcomeKind, string>> = {
  ...RESULT_WORDS,
  doneEarlier: `${RESULT_WORDS.done} earlier`,
  coming: STATUS_WORDS.coming,
  resultMissing: 'Without a stated result',
  notReported: STATUS_WORDS.notReported,
};

const number = (value: number) => {
  const [whole = '', decimals] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
};
const percent = (value: number) => `${value}%`;
const measures = (count: number) => `${number(count)} measure${count === 1 ? '' : 's'}`;

/** “4 reached, 2 partly reached and 1 not reported” */
const tally = (counts: OutcomeCounts) =>
  listed(
    OUTCOME_KINDS.filter(kind => counts[kind] > 0).map(
      kind => `${number(counts[kind])} ${OUTCOMES[kind].toLowerCase()}`,
    ),
  );

const silent = ({ applicable }: Progress, counts: OutcomeCounts) =>
  applicable > 0 && counts.notReported + counts.coming === applicable;

const share = (progress: Progress, counts: OutcomeCounts) =>
  progress.percent === null || silent(progress, counts) ? '' : percent(progress.percent);

/** The report's words in English. */
export const REPORT_MESSAGES_EN: Texts<typeof NB> = {
  ...REPORT_PARTS_EN,
  language: 'en-GB',
  number,
  words: {
    alleMål: 'All goals',
    ansvar: 'Responsible',
    delmål: 'Sub-goals',
    endring: 'Change',
    forslag: 'Proposed resolution',
    gjennomføring: 'Time',
    ikkeRapportert: 'Not reported',
    innhold: 'Contents',
    mål: 'Goal',
    målForMål: 'Goal by goal',
    målOgTiltak: 'Goals and measures',
    organ: 'Appendix: group by group',
    nr: 'No.',
    resultat: 'Result',
    resultatOgGrunn: 'Result and reason',
    endringOgGrunn: 'Change and reason',
    revisjoner: 'Changes to the plan',
    sammenligning: 'Compared with the year before',
    side: 'Page',
    sidetallAv: 'of',
    slikRegnesDet:
      'The percentage is the measures that were done, of all that applied. A measure that was partly done counts as a half. A measure that was dropped does not count.',
    styret: 'The board writes',
    tall: 'The year in numbers',
    tasVidere: 'What is carried on, and what is dropped',
    tiltak: 'Measures',
  },
  outcomes: OUTCOMES,
  tally,
  percent,
  title: yearLabel => `Annual report ${yearLabel}`,
  madeOn: date => `Written ${longDay(date)}`,
  goal: (number, title) => (number ? `Goal ${number}: ${title}` : title),
  outcome: outcome =>
    outcome.kind === 'doneEarlier' ? `${OUTCOMES.done} in ${outcome.year}` : OUTCOMES[outcome.kind],
  counted(count, quota) {
    if (!quota) return `${number(count)} counted`;
    const { words, timesAYear } = PER[quota.per];
    const wanted = quota.count * timesAYear;
    if (count > wanted)
      return `${number(count)} this year (the plan says ${number(quota.count)} ${words})`;
    const said = `${number(count)} of ${number(wanted)} this year`;
    return timesAYear === 1 ? said : `${said} (${number(quota.count)} ${words})`;
  },
  due: date => `Due ${longDay(date)}`,
  share,
  shareInWords(progress, counts) {
    if (progress.applicable === 0) return 'no measures';
    if (progress.percent === null) return OUTCOMES.dropped.toLowerCase();
    return share(progress, counts) || OUTCOMES.notReported.toLowerCase();
  },
  headline(progress, counts, yearLabel) {
    if (progress.applicable === 0) return `No measures applied in ${yearLabel}.`;
    if (progress.percent === null) return `All the measures for ${yearLabel} are dropped.`;
    if (silent(progress, counts)) return `Nobody has reported on the measures for ${yearLabel}.`;
    return `${percent(progress.percent)} of the plan for ${yearLabel} is done.`;
  },
  applicable: (count, yearLabel) =>
    count === 0 ? '' : `${measures(count)} applied in ${yearLabel}.`,
  summary(progress, counts) {
    if (progress.applicable === 0) return 'No measures applied this year.';
    if (silent(progress, counts) && counts.coming === 0)
      return `${measures(progress.applicable)}. None reported.`;
    return `${measures(progress.applicable)}: ${tally(counts)}.`;
  },
  lastYear: (yearLabel, value) => (value === null ? '' : `${yearLabel}: ${percent(value)}`),
  change(now, before) {
    if (now === null || before === null) return '–';
    if (now === before) return 'unchanged';
    const points = Math.abs(now - before);
    return `${now > before ? '+' : '−'}${points} percentage point${points === 1 ? '' : 's'}`;
  },
  notReported(counts, applicable) {
    if (applicable === 0) return 'No measures applied this year.';
    if (counts.notReported === 0)
      return 'Something is written about every measure that was to be reported.';
    if (counts.notReported === applicable)
      return `None of the ${number(applicable)} measures is reported. That does not mean that nothing was done, only that nobody has written anything.`;
    return `Nobody has written anything about ${measures(counts.notReported)}. That does not mean that nothing was done.`;
  },
  resolution: yearLabel => `The annual meeting takes note of the annual report for ${yearLabel}.`,
};
