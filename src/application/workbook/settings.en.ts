import type { Texts } from '../language/languages';
import type { SETTINGS as NB } from './settings.nb';

export const SETTINGS: Texts<typeof NB> = {
  organisation: {
    name: 'Organisation',
    initial: '',
    explanation: 'The name used in reminders and the annual report.',
  },
  planTitle: {
    name: 'Plan title',
    initial: '',
    explanation: 'The plan’s title, as the annual meeting adopted it.',
  },
  workingYears: {
    name: 'The plan’s working years',
    initial: '',
    explanation: 'First and last working year, for instance 2024–2027.',
  },
  startMonth: {
    name: 'Working year starts in',
    initial: 'January',
    explanation:
      'The month a working year begins. If that is not January, the year is called “2024–2025”.',
  },
  reportingDeadline: {
    name: 'Reporting deadline',
    initial: '',
    explanation:
      'Last day to report what was done, day and month (for instance 31.01). Empty: the last day of the working year.',
  },
  reportingDays: {
    name: 'Days before the reporting deadline',
    initial: '45',
    explanation:
      'So many days before the reporting deadline Planvakt begins to ask for reports on ongoing measures. They then get “Report missing”.',
  },
  board: {
    name: 'The board is called',
    initial: 'Styret',
    explanation: 'The group that gets the reminders when another has no address.',
  },
  boardEmail: {
    name: 'Board e-mail',
    initial: '',
    explanation:
      'A role address, not a person’s. Replies to reminders come here, and reminders to groups without an address.',
  },
  handover: {
    name: 'Handover',
    initial: '',
    explanation:
      'The day a new board took over, for example 15.03.2026. Empty: no handover to allow for.',
  },
  previousBoardEmail: {
    name: 'Previous board e-mail',
    initial: '',
    explanation:
      'After the handover the previous board is also asked to report for its last working year. Delete the address when the annual report is delivered.',
  },
  quietPeriods: {
    name: 'Quiet periods',
    initial: '',
    explanation:
      'Days without reminders, for instance 01.02–15.02; 10.10–20.10. July, Christmas and Easter are always quiet.',
  },
  frozenYears: {
    name: 'Locked years',
    initial: '',
    explanation: 'Working years that are reported to the annual meeting, separated by semicolons.',
  },
  reportLink: {
    name: 'Latest annual report',
    initial: '',
    explanation: 'Link to the annual report that was made last.',
  },
  language: {
    name: 'Language',
    initial: 'bokmål',
    explanation:
      'The language of the sheet, the sidebar, the reminders and the annual report: bokmål, nynorsk or English. Tabs and columns that exist keep their names. The menu follows the next time the sheet is opened.',
  },
};
