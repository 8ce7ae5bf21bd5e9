import { readPlan } from '../domain/reading/read-plan';
import type { ReadingToWrite } from './filling/check-reading';
import { fillWorkbook } from './filling/fill-workbook';
import { planDocument } from './filling/plan-document';
import { describeProblem, type Problem } from './language/problems';
import { addLater, type LaterWords } from './measures/add-later';
import { chosenMeasure, showMeasure } from './measures/find-row';
import { type KeptDraft, keepDrafts, rememberBody } from './measures/kept-drafts';
import { loadMeasures } from './measures/load-measures';
import { countOne, markMeasure, markMeasures, type Occurrence } from './measures/mark-measures';
import type { Mark, Marking } from './measures/marking';
import type { Ports } from './ports';
import { previewReminders, sendRemindersToMe } from './reminding/reminder-preview';
import { previewRequests, sendRequests } from './reminding/report-requests';
import { switchReminders } from './reminding/switch-reminders';
import { tidyUp } from './repairing/tidy-up';
import { adoptedPlan } from './report/adopted-plan';
import { type SaidWords, saveReportWords } from './report/board-words';
import { freezeYear } from './report/freeze-year';
import { makeReport, previewReport, saveReport, type TemplateChoice } from './report/make-report';
import { reportChoices } from './report/report-choices';
import { reportDraft } from './report/report-draft';
import { keepTemplate, type ReportTemplate, reportTemplate } from './report/report-template';
import { defineRpc } from './rpc';

/** Every function a page may call. Pages derive their types from this table, the build its global stubs. */
export const createServerFunctions = (ports: Ports) =>
  defineRpc({
    /** A problem in words, for a caller that has none of its own. */
    explain: (problem: Problem) => describeProblem(problem),
    readPlan: (text: string) => readPlan(text),
    planDocument: (text: string) => planDocument(text),
    writePlan: (reading: ReadingToWrite, confirmed: boolean) =>
      fillWorkbook(ports, reading, confirmed),
    loadMeasures: (year: number | null) => loadMeasures(ports, year),
    markMeasure: (marking: Marking) => markMeasure(ports, marking),
    markMeasures: (year: number, marks: readonly Mark[]) => markMeasures(ports, year, marks),
    countOne: (occurrence: Occurrence) => countOne(ports, occurrence),
    addLater: (later: LaterWords) => addLater(ports, later),
    chosenMeasure: () => chosenMeasure(ports),
    showMeasure: (tab: string, id: string) => showMeasure(ports, tab, id),
    rememberBody: (name: string) => rememberBody(ports, name),
    keepDrafts: (drafts: readonly KeptDraft[]) => keepDrafts(ports, drafts),
    tidyUp: () => tidyUp(ports),
    reportChoices: () => reportChoices(ports),
    reportDraft: (year: number) => reportDraft(ports, year),
    saveReportWords: (year: number, said: readonly SaidWords[]) =>
      saveReportWords(ports, year, said),
    previewReport: (year: number) => previewReport(ports, year),
    makeReport: (year: number, choice?: TemplateChoice) => makeReport(ports, year, choice),
    saveReport: (year: number, choice?: TemplateChoice) => saveReport(ports, year, choice),
    freezeYear: (year: number) => freezeYear(ports, year),
    adoptedPlan: () => adoptedPlan(ports),
    reportTemplate: () => reportTemplate(),
    keepTemplate: (year: number, template: ReportTemplate | null) =>
      keepTemplate(ports, year, template),
    previewReminders: () => previewReminders(ports),
    sendRemindersToMe: () => sendRemindersToMe(ports),
    previewReportRequests: (year: number) => previewRequests(ports, year),
    sendReportRequests: (year: number, addresses: readonly string[]) =>
      sendRequests(ports, year, addresses),
    switchReminders: (on: boolean, hour: number) => switchReminders(ports, on, hour),
  });

export type ServerFunctions = ReturnType<typeof createServerFunctions>;
