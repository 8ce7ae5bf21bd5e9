import type { WorkbookWords } from './tab-words';

const COMPUTED_WARNING = 'Planvakt computes this itself. What you write here is overwritten.';
const RECORD_WARNING = 'Planvakt keeps this tab. Please do not correct it by hand.';

export const TAB_WORDS: WorkbookWords = {
  plan: {
    name: 'Plan',
    warning:
      'This was adopted by the annual meeting, or computed by Planvakt. Only an annual meeting changes the plan. Type, Count and per may be corrected.',
    headers: {
      number: 'No.',
      goal: 'Goal',
      measure: 'Measure',
      when: 'Time',
      responsible: 'Responsible',
      kind: 'Type',
      count: 'Count',
      per: 'per',
      status: 'Status',
      doubts: 'To settle',
    },
  },
  goals: {
    name: 'Goals',
    warning:
      'Goals and sub-goals were adopted by the annual meeting. Targets and values may be filled in.',
    headers: {
      number: 'No.',
      goal: 'Goal',
      subgoal: 'Sub-goal',
      target: 'Target',
      unit: 'Unit',
      reach: 'By',
      start: 'Start value',
      progress: 'Progress',
      doubts: 'To settle',
    },
  },
  year: {
    name: '',
    warning: COMPUTED_WARNING,
    headers: {
      number: 'No.',
      measure: 'Measure',
      responsible: 'Responsible',
      result: 'Result ▾',
      count: 'Count',
      comment: 'Comment',
      link: 'Evidence',
      status: 'Status',
      due: 'Due',
      updated: 'Updated',
    },
  },
  bodies: {
    name: 'Groups',
    warning: RECORD_WARNING,
    headers: {
      body: 'Group',
      aliases: 'Also written',
      partOf: 'Part of',
      email: 'E-mail',
      reminders: 'Reminded',
      lastReminded: 'Last reminded',
    },
  },
  overview: { name: 'Overview', warning: COMPUTED_WARNING, headers: {} },
  reminders: {
    name: 'Reminders',
    warning: RECORD_WARNING,
    headers: {
      sent: 'Sent',
      body: 'Group',
      to: 'To',
      number: 'No.',
      measure: 'Measure',
      why: 'Why',
      threshold: 'Threshold',
    },
  },
  reportWords: {
    name: 'Annual report',
    warning: RECORD_WARNING,
    headers: { year: 'Working year', goal: 'Goal', words: 'The board writes' },
  },
  archive: {
    name: 'Archive',
    warning:
      'Here are the years as they were reported, and your own template. Planvakt needs them as they are.',
    headers: { what: 'What', name: 'Name', kept: 'Saved', part: 'Part', content: 'Content' },
  },
  log: {
    name: 'Log',
    warning: RECORD_WARNING,
    headers: {
      time: 'Time',
      tab: 'Tab',
      number: 'No.',
      measure: 'Measure',
      what: 'What',
      from: 'From',
      to: 'To',
    },
  },
  settings: {
    name: 'Settings',
    warning: RECORD_WARNING,
    headers: { name: 'Name', value: 'Value', explanation: 'Explanation' },
  },
};
