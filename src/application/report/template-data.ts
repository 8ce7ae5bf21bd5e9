import type { AnnualReport } from '../../domain/report/annual-report';
import type { ReportMessages } from './report-messages';
import { revisionsData } from './revision-words';
import { goalData, paragraphs, standingData } from './template-goals';
import {
  bodiesData,
  carriedData,
  comparisonData,
  notReportedData,
  periodData,
  tallyData,
} from './template-parts';

/**
 * The whole report in words, by the tags of a template. Lists and truths open as {#tag} and close as
 * {/tag}; what is to be drawn is data still.
 */
export const templateData = (report: AnnualReport, messages: ReportMessages) => {
  const carried = carriedData(report, messages);
  return {
    ord: messages.words,
    organisasjon: report.organisation,
    tittel: messages.title(report.yearLabel),
    plan: report.planTitle,
    år: report.yearLabel,
    dato: messages.madeOn(report.madeOn),
    låst: report.frozenOn === null ? '' : messages.frozenOn(report.frozenOn),
    hovedsak: messages.headline(report.progress, report.counts, report.yearLabel),
    antallTiltak: messages.applicable(report.progress.applicable, report.yearLabel),
    ...standingData(report, report.lastYear, 'all', messages),
    harInnledning: report.words !== '',
    styretsInnledning: paragraphs(report.words),
    resultater: tallyData(report, messages),
    åretFør: report.lastYear?.counts ? report.lastYear.yearLabel : '',
    harMål: report.goals.length > 0,
    mål: report.goals.map(goalData(report, messages)),
    omIkkeRapportert: messages.notReported(report.counts, report.progress.applicable),
    ikkeRapportert: notReportedData(report),
    harTasVidere: carried.length > 0,
    tasVidere: carried,
    revisjoner: revisionsData(report, messages),
    sammenligning: comparisonData(report, messages),
    vedtak: messages.resolution(report.yearLabel),
    periode: periodData(report, messages),
    harOrganer: report.bodies.length > 1,
    organer: bodiesData(report, messages),
  };
};

export type TemplateData = ReturnType<typeof templateData>;
