import type {
  AnnualReport,
  ReportedGoal,
  ReportedMeasure,
} from '../../domain/report/annual-report';
import { OUTCOME_KINDS, type OutcomeCounts, type OutcomeKind } from '../../domain/report/outcome';
import type { Progress } from '../../domain/status/progress';
import { BARS, barXml } from './bar';
import type { ReportMessages } from './report-messages';
import { shownAddress, webAddressOf } from './web-address';

/** A shape beside the word tells results apart in black and white; Arial has all of these. */
const SHAPES: Readonly<Record<OutcomeKind, string>> = {
  done: '●●',
  doneEarlier: '●●',
  partly: '●○',
  started: '►',
  notDone: '○○',
  dropped: '×',
  coming: '→',
  resultMissing: '?',
  notReported: '–',
};

interface Standing {
  readonly progress: Progress;
  readonly counts: OutcomeCounts;
}

const bar = (percent: number | null, look: keyof typeof BARS) =>
  percent === null ? '' : barXml(percent, BARS[look]);

const measureData = (measure: ReportedMeasure, madeOn: string, messages: ReportMessages) => {
  const { entry, quota, outcome, frist = null } = measure;
  const link = entry.link.trim();
  const address = webAddressOf(link);
  const isWaiting = outcome.kind === 'coming' || outcome.kind === 'notReported';
  return {
    nr: measure.number ?? '',
    tekst: measure.text,
    gjennomføring: measure.when ?? '',
    ansvar: measure.responsibleText ?? '',
    nårOgHvem: [measure.when, measure.responsibleText].filter(Boolean).join(' · '),
    tegn: SHAPES[outcome.kind],
    resultat: messages.outcome(outcome),
    antall: entry.count === null ? '' : messages.counted(entry.count, quota),
    frist: isWaiting && frist !== null && frist > madeOn ? messages.due(frist) : '',
    kommentar: entry.comment.trim(),
    lenke: address === null ? [] : [{ adresse: address, lenketekst: shownAddress(link) }],
    dokumentasjon: address === null ? link : '',
  };
};

const standingData = (
  { progress, counts }: Standing,
  lastYear: { readonly yearLabel: string; readonly percent: number | null } | null,
  look: 'all' | 'goal',
  messages: ReportMessages,
) => ({
  prosent: messages.share(progress, counts),
  andel: messages.shareInWords(progress, counts),
  stolpe: messages.share(progress, counts) && bar(progress.percent, look),
  oppsummering: messages.summary(progress, counts),
  iFjor: lastYear ? messages.lastYear(lastYear.yearLabel, lastYear.percent) : '',
  stolpeIFjor: bar(lastYear?.percent ?? null, 'lastYear'),
});

const lastYearOf = ({ lastYear }: AnnualReport, goal: ReportedGoal) =>
  lastYear && { yearLabel: lastYear.yearLabel, percent: goal.lastYearPercent };

const goalData =
  (report: AnnualReport, messages: ReportMessages) => (goal: ReportedGoal, index: number) => ({
    målnr: index + 1,
    overskrift: messages.goal(goal.number, goal.title),
    ...standingData(goal, lastYearOf(report, goal), 'goal', messages),
    harDelmål: goal.subgoals.length > 0,
    delmål: goal.subgoals.map(({ number, text, target, figure }) => ({
      nr: number ?? '',
      tekst: text,
      tall: messages.figure(figure, target),
    })),
    harTiltak: goal.measures.length > 0,
    tiltak: goal.measures.map(measure => measureData(measure, report.madeOn, messages)),
  });

const comparisonData = (report: AnnualReport, messages: ReportMessages) => {
  if (!report.lastYear) return [];
  const { yearLabel, percent } = report.lastYear;
  const row = (mål: string, standing: Standing, before: number | null) => {
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
      rader: report.goals.map(goal =>
        row(messages.goal(goal.number, goal.title), goal, goal.lastYearPercent),
      ),
      alle: [row(messages.words.alleMål, report, percent)],
    },
  ];
};

const notReportedData = ({ goals, counts, progress }: AnnualReport) =>
  counts.notReported === progress.applicable
    ? []
    : goals.flatMap(goal =>
        goal.measures
          .filter(({ outcome }) => outcome.kind === 'notReported')
          .map(({ number, text, responsibleText }) => ({
            nr: number ?? '',
            tekst: text,
            ansvar: responsibleText ?? '',
          })),
      );

/** What the tags of a template stand for. Lists and truths open as {#tag} and close as {/tag}. */
export const templateData = (report: AnnualReport, messages: ReportMessages) => ({
  ord: messages.words,
  organisasjon: report.organisation,
  tittel: messages.title(report.yearLabel),
  plan: report.planTitle,
  år: report.yearLabel,
  dato: messages.madeOn(report.madeOn),
  hovedsak: messages.headline(report.progress, report.counts, report.yearLabel),
  antallTiltak: messages.applicable(report.progress.applicable, report.yearLabel),
  ...standingData(report, report.lastYear, 'all', messages),
  resultater: OUTCOME_KINDS.filter(kind => report.counts[kind] > 0).map(kind => ({
    tegn: SHAPES[kind],
    resultat: messages.outcomes[kind],
    antall: String(report.counts[kind]),
  })),
  harMål: report.goals.length > 0,
  mål: report.goals.map(goalData(report, messages)),
  omIkkeRapportert: messages.notReported(report.counts, report.progress.applicable),
  ikkeRapportert: notReportedData(report),
  sammenligning: comparisonData(report, messages),
  vedtak: messages.resolution(report.yearLabel),
});
