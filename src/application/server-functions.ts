import { readPlan } from '../domain/reading/read-plan';
import { ok, type Result } from '../domain/result';
import type { ReadingToWrite } from './filling/check-reading';
import { fillWorkbook } from './filling/fill-workbook';
import { planDocument } from './filling/plan-document';
import { describeProblem, type Problem } from './language/problems';
import { loadMeasures } from './measures/load-measures';
import { type Marking, markMeasure } from './measures/mark-measure';
import type { Ports } from './ports';
import { previewReminders, sendRemindersToMe } from './reminding/reminder-preview';
import { makeReport, reportChoices, saveReport } from './report/make-report';
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
    reportChoices: () => reportChoices(ports),
    makeReport: (year: number) => makeReport(ports, year),
    saveReport: (year: number) => saveReport(ports, year),
    previewReminders: () => previewReminders(ports),
    sendRemindersToMe: () => sendRemindersToMe(ports),
    switchReminders(on: boolean): Result<{ readonly isOn: boolean }, never> {
      if (on) ports.schedule.turnOn();
      else ports.schedule.turnOff();
      return ok({ isOn: ports.schedule.isOn() });
    },
  });

export type ServerFunctions = ReturnType<typeof createServerFunctions>;
