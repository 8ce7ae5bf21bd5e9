import type { AnnualReport, ReportedMeasure } from '../../domain/report/annual-report';
import { OUTCOME_KINDS } from '../../domain/report/outcome';
import { bar, type Matrix } from './drawing';
import type { ReportMessages } from './report-messages';
import { SHAPES } from './shapes';
import { isLong, withoutStop } from './template-goals';

/** Results in numbers, this year beside last. */
export const tallyData = ({ counts, lastYear }: AnnualReport, messages: ReportMessages) => {
  const before = lastYear?.counts ?? null;
  return OUTCOME_KINDS.filter(kind => counts[kind] > 0 || (before?.[kind] ?? 0) > 0).map(kind => ({
    tegn: SHAPES[kind],
    resultat: messages.outcomes[kind],
    antall: String(counts[kind]),
    antallFør: before === null ? '' : String(before[kind]),
  }));
};

/** So many rows at the end of the comparison stand on one page with the resolution that follows them. */
const HELD_ROWS = 12;

/** This year against last, goal by goal; nothing where nobody has reported on one of them. */
export const comparisonData = (report: AnnualReport, messages: ReportMessages) => {
  if (!report.lastYear || messages.share(report.progress, report.counts) === '') return [];
  const { yearLabel, percent } = report.lastYear;
  const row = (
    mål: string,
    standing: Pick<AnnualReport, 'progress' | 'counts'>,
    before: number | null,
  ) => {
    const iÅr = messages.share(standing.progress, standing.counts);
    return {
      mål,
      før: before === null ? '–' : messages.percent(before),
      nå: iÅr || '–',
      endring: messages.change(iÅr ? standing.progress.percent : null, before),
    };
  };
  return [
    {
      årFør: yearLabel,
      rader: report.goals.map((goal, i) => ({
        ...row(messages.goal(goal.number, goal.title), goal, goal.lastYearPercent),
        nærSlutten: report.goals.length - i <= HELD_ROWS,
      })),
      alle: [row(messages.words.alleMål, report, percent)],
    },
  ];
};

/** What nobody has written about; none where that is all of it, which is said in a sentence instead. */
export const notReportedData = ({ goals, counts, progress }: AnnualReport) =>
  counts.notReported === progress.applicable
    ? []
    : goals.flatMap(goal =>
        goal.measures
          .filter(({ outcome }) => outcome.kind === 'notReported')
          .map(({ number, text, responsibleText }) => ({
            nr: number ?? '',
            tekst: text,
            ansvar: [responsibleText].flatMap(withoutStop).join(''),
          })),
      );

/** What is put off, what ends and what is struck, each with its reason. */
export const carriedData = ({ carried }: AnnualReport, messages: ReportMessages) => {
  const rowOf = (measure: ReportedMeasure) => ({
    nr: measure.number ?? '',
    tekst: measure.text,
    tegn: SHAPES[measure.outcome.kind],
    resultat: messages.outcome(measure.outcome),
    grunn: measure.sentence || messages.noReason,
    erKort: !isLong(measure.sentence),
    utdypning: isLong(measure.sentence),
    senere: measure.laterYears.length > 0 ? messages.goesOn(measure.laterYears) : '',
  });
  return (['goesOn', 'ends', 'dropped'] as const)
    .filter(key => carried[key].length > 0)
    .map(key => ({
      gruppe: messages.carried[key].heading,
      innledning: messages.carried[key].lead,
      saker: carried[key].map(measure => ({
        ...rowOf(measure),
        ...(key === 'goesOn' ? {} : { senere: '' }),
      })),
    }));
};

export const bodiesData = ({ bodies }: AnnualReport, messages: ReportMessages) =>
  bodies.map(({ name, counts, measures }) => ({
    organ: name ?? messages.noBody,
    sammendrag: messages.tally(counts),
    oppgaver: measures.map(({ number, text, outcome }) => ({
      nr: number ?? '',
      tekst: text,
      tegn: SHAPES[outcome.kind],
      resultat: messages.outcome(outcome),
    })),
  }));

/** More years than this beside each other leave no room for words; the rest stand in a table below. */
const MOST_YEARS = 5;

/** The whole period as one matrix a goal; for long plans several, of some years each. */
export const periodData = ({ period }: AnnualReport, messages: ReportMessages) => {
  if (!period) return [];
  const { yearLabels, goals, percents } = period;
  const starts = yearLabels.map((_, i) => i).filter(i => i % MOST_YEARS === 0);
  const matrixFrom = (goal: (typeof goals)[number], from: number): Matrix => ({
    draws: 'matrix',
    head: yearLabels.slice(from, from + MOST_YEARS),
    rows: goal.rows.map(({ number, text, outcomes }) => ({
      nr: number ?? '',
      tekst: text,
      cells: outcomes
        .slice(from, from + MOST_YEARS)
        .map(
          outcome =>
            outcome && { tegn: SHAPES[outcome.kind], resultat: messages.outcomes[outcome.kind] },
        ),
    })),
  });
  return [
    {
      periodetittel: messages.period(yearLabels[0] ?? '', yearLabels[yearLabels.length - 1] ?? ''),
      årIPerioden: yearLabels.map((label, i) => {
        const percent = percents[i] ?? null;
        return {
          etÅr: label,
          andelEtÅr: percent === null ? messages.noPercent : messages.percent(percent),
          stolpeEtÅr: bar(percent, 'goal'),
        };
      }),
      periodemål: goals
        .filter(({ rows }) => rows.length > 0)
        .map(goal => ({
          målIPerioden: messages.goal(goal.number, goal.title),
          matriser: starts.map(from => ({ matrise: matrixFrom(goal, from) })),
        })),
    },
  ];
};
