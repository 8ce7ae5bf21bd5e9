import type {
  AnnualReport,
  ReportedGoal,
  ReportedMeasure,
} from '../../domain/report/annual-report';
import type { OutcomeCounts } from '../../domain/report/outcome';
import type { ReportSubgoal } from '../../domain/report/report-facts';
import type { Progress } from '../../domain/status/progress';
import { bar } from './drawing';
import type { ReportMessages } from './report-messages';
import { SHAPES } from './shapes';
import { shownAddress, webAddressOf } from './web-address';

/** What people wrote, a paragraph a line; blank lines are only air. */
export const paragraphs = (text: string) =>
  text
    .split(/\r\n|[\r\n]/)
    .map(line => line.trim())
    .filter(line => line !== '')
    .map(avsnitt => ({ avsnitt }));

/** Printed words as part of a line: the full stop a cell ends in would stand in the middle of it. */
export const withoutStop = (words: string | null) => words?.replace(/\.$/, '') || [];

/** A sentence of more characters than this has the whole width of the page. */
const LONG = 500;
export const isLong = (sentence: string) => sentence.length > LONG;

const measureData = (
  measure: ReportedMeasure,
  { madeOn, yearLabel }: AnnualReport,
  messages: ReportMessages,
) => {
  const { entry, quota, outcome, frist = null } = measure;
  const link = entry.link.trim();
  const address = webAddressOf(link);
  const isWaiting = outcome.kind === 'coming' || outcome.kind === 'notReported';
  return {
    nr: measure.number ?? '',
    tekst: measure.text,
    gjennomføring: measure.when ?? '',
    ansvar: measure.responsibleText ?? '',
    nårOgHvem: [measure.when, measure.responsibleText].flatMap(withoutStop).join(' · '),
    tegn: SHAPES[outcome.kind],
    resultat: messages.outcome(outcome),
    erKort: !isLong(measure.sentence),
    utdypning: isLong(measure.sentence),
    linjer: [
      entry.unread === undefined ? '' : messages.notUnderstood(entry.unread),
      entry.count === null ? '' : messages.counted(entry.count, quota),
      ...measure.occurrences.map(({ day, what }) =>
        [messages.dayInYear(day, yearLabel), what].filter(Boolean).join(': '),
      ),
      isWaiting && frist !== null && frist > madeOn ? messages.due(frist) : '',
      measure.sentence,
      address === null ? link : '',
    ]
      .filter(linje => linje !== '')
      .map(linje => ({ linje })),
    lenke: address === null ? [] : [{ adresse: address, lenketekst: shownAddress(link) }],
  };
};

/** How far a goal or the plan has come, beside last year. */
export const standingData = (
  {
    progress,
    counts,
  }: {
    readonly progress: Progress;
    readonly counts: OutcomeCounts;
  },
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

/** A sub-goal with its figure, and a bar towards the figure that is to be reached first. */
const subgoalData = (subgoal: ReportSubgoal, messages: ReportMessages) => {
  const percent = subgoal.targets.map(one => one.percent).find(one => one !== null) ?? null;
  return {
    nr: subgoal.number ?? '',
    tekst: subgoal.text,
    harTall: subgoal.targets.length > 0 || subgoal.figure !== null,
    måltall: messages.targets(subgoal.targets),
    tall: messages.figureOf(subgoal),
    andelAvMåltall: percent === null ? '' : messages.percent(percent),
    stolpeDelmål: bar(percent, 'subgoal'),
  };
};

export const goalData =
  (report: AnnualReport, messages: ReportMessages) => (goal: ReportedGoal, index: number) => ({
    målnr: index + 1,
    overskrift: messages.goal(goal.number, goal.title),
    ...standingData(
      goal,
      report.lastYear && { yearLabel: report.lastYear.yearLabel, percent: goal.lastYearPercent },
      'goal',
      messages,
    ),
    styretsOrd: paragraphs(goal.words),
    harDelmål: goal.subgoals.length > 0,
    delmål: goal.subgoals.map(subgoal => subgoalData(subgoal, messages)),
    harTiltak: goal.measures.length > 0,
    tiltak: goal.measures.map(measure => measureData(measure, report, messages)),
  });
