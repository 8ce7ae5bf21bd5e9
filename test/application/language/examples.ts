import type { Problem } from '../../../src/application/language/problems.nb';
import type { Mended, Unmended } from '../../../src/application/repairing/finding';
import type { CellProblem } from '../../../src/application/workbook/notices';
import type { SettingProblem } from '../../../src/application/workbook/settings';
import type { InputProblem } from '../../../src/client/plan/input-problems.nb';
import type { DoubtDraft, Draft } from '../../../src/domain/draft/draft';
import type { Choice } from '../../../src/domain/draft/edit';
import { DOUBT_KINDS, type Doubt } from '../../../src/domain/plan/doubt';
import type { ThresholdReason } from '../../../src/domain/reminders/thresholds';
import type { Outcome } from '../../../src/domain/report/outcome';
import type { Status } from '../../../src/domain/status/status';

type Fields<T extends { readonly kind: string }, K> = T extends unknown
  ? K extends T['kind']
    ? Omit<T, 'kind'>
    : never
  : never;

/** What each kind may hold: a kind that has no example does not compile. Two examples are two sentences. */
type Examples<T extends { readonly kind: string }> = {
  readonly [K in T['kind']]: readonly Fields<T, K>[];
};

/** Each example as the value it is. */
export const eachOf = <T extends { readonly kind: string }>(examples: Examples<T>): readonly T[] =>
  Object.entries<readonly object[]>(examples).flatMap(([kind, all]) =>
    all.map(fields => ({ kind, ...fields }) as T),
  );

const BARE = [{}];
const ENTRY = { result: null, count: null, comment: '', link: '' };
const MEASURE_ROW = { tab: 'Plan', row: 4, number: '‹number›', text: '‹text›' };

/*
 * A word in ‹›, a number from 9000 and a day in 2031 must stand in the sentence. What a sentence need not
 * tell is written plainly, and what only some of them tell has a question mark: ‹year?›.
 */

const SETTING_PROBLEM: Examples<SettingProblem> = {
  'setting-unreadable': [
    { setting: 'boardEmail', text: '‹text›' },
    { setting: 'startMonth', text: '‹text›' },
  ],
};

export const PROBLEMS: Examples<Problem> = {
  ...SETTING_PROBLEM,
  'not-text': BARE,
  empty: BARE,
  'too-long': [{ length: 5, limit: 4 }],
  'no-measures': [{ title: 'Plan' }],
  'plan-unreadable': BARE,
  'tab-missing': [{ tab: '‹tab›' }],
  'no-plan-yet': BARE,
  'column-missing': [{ tab: '‹tab›', header: '‹header›' }],
  busy: BARE,
  'rows-moving': [{ tab: '‹tab›' }],
  'no-measure-there': BARE,
  'plan-exists': [{ title: '‹title›', measures: 9010 }],
  'other-period': [{ inSheet: '‹sheet›', inDocument: '‹document›' }],
  'measure-gone': [{ tab: '‹tab›' }],
  'row-copied': [
    { tab: '‹tab›', row: 9010, number: '‹number›' },
    { tab: '‹tab›', row: 9010, number: '' },
  ],
  'year-frozen': [{ label: '‹label›' }],
  'year-open': [{ label: '‹label›' }],
  'changed-meanwhile': [
    { theirs: ENTRY },
    { theirs: { ...ENTRY, result: 'done' } },
    { theirs: { ...ENTRY, result: 'dropped' } },
  ],
  'day-outside-year': [{ label: '‹label›', today: '2031-06-20' }],
  'entry-unreadable': BARE,
  'no-such-year': [{ year: 9010 }],
  'no-next-year': [{ last: '‹last›' }],
  'drive-off': BARE,
  'drive-not-permitted': BARE,
  'drive-refused': BARE,
  'template-unreadable': BARE,
  'template-too-large': BARE,
  'template-broken': [{ tag: '‹tag›' }, { tag: '' }],
  'template-unknown-tag': [{ tag: '‹tag›' }],
  'year-not-over': [{ label: '‹label›', last: '2031-06-20' }],
  'words-unreadable': BARE,
  'no-address': BARE,
  'mail-quota': BARE,
};

const CELL = { tab: '‹tab›', row: 9010, number: '7', column: '‹column›', text: '‹text›' };

export const CELL_PROBLEMS: Examples<CellProblem> = {
  'row-copied': PROBLEMS['row-copied'],
  'cell-unreadable': [
    { ...CELL, key: 'count' },
    { ...CELL, key: 'figure' },
  ],
  'no-mail-address': [
    { bodies: ['‹a›'], goesTo: 'board' },
    { bodies: ['‹a›', '‹b›', '‹c›'], goesTo: 'nobody' },
  ],
  'mail-address-unreadable': [
    { tab: 'Organer', row: 4, body: '‹body›', text: '‹text›', goesTo: 'board' },
    { tab: 'Organer', row: 4, body: '‹body›', text: '‹text›', goesTo: 'nobody' },
  ],
  'no-board-address': BARE,
  'setting-no-address': [
    { setting: 'boardEmail', text: '‹text›' },
    { setting: 'previousBoardEmail', text: '‹text›' },
  ],
  'language-unknown': [{ text: '‹text›' }],
  'run-missing': [{ since: '2031-06-20' }],
  'mails-waiting': [{ count: 1 }, { count: 9010 }],
  'mail-refused': [{ address: '‹address›' }],
};

export const MENDED: Examples<Mended> = {
  'tab-renamed': [{ tab: '‹tab›', was: '‹was›' }],
  'tab-made': [{ tab: '‹tab›' }],
  'column-renamed': [
    { tab: 'Plan', header: '‹header›', was: '‹was›' },
    { tab: 'Plan', header: '‹header›', was: '' },
  ],
  'column-made': [
    { tab: 'Plan', header: '‹header›', restored: 0, isComputed: true },
    { tab: 'Plan', header: '‹header›', restored: 0, isComputed: false },
    { tab: 'Plan', header: '‹header›', restored: 1, isComputed: false },
    { tab: 'Plan', header: '‹header›', restored: 9010, isComputed: false },
  ],
  'columns-ordered': [{ tab: '‹tab›' }],
  'settings-made': [
    { tab: 'Innstillinger', names: ['‹a›'] },
    { tab: 'Innstillinger', names: ['‹a›', '‹b›'] },
  ],
  'became-measure': [MEASURE_ROW],
  'id-given-back': [MEASURE_ROW],
  'copy-became-measure': [MEASURE_ROW],
  'copy-set-aside': [MEASURE_ROW],
  'got-id': [MEASURE_ROW],
  'choices-mended': [{ tab: 'Plan', header: '‹header›' }],
};

export const UNMENDED: Examples<Unmended> = {
  ...SETTING_PROBLEM,
  ...CELL_PROBLEMS,
  'no-plan': BARE,
  'tab-gone': [{ tab: '‹tab›' }],
  'tab-unclear': [{ tab: '‹tab›', candidates: ['‹a›', '‹b›'] }],
  'column-gone': [{ tab: '‹tab›', header: '‹header›' }],
  'column-twice': [{ tab: 'Plan', header: '‹header›' }],
  'not-counted': [{ ...MEASURE_ROW, counts: 9010 }],
  'gone-from-plan': [MEASURE_ROW],
  'typed-table': [{ tab: 'Plan', header: '‹header›' }],
};

const FILE = [{ name: '‹name›' }];

export const INPUT_PROBLEMS: Examples<InputProblem> = {
  'not-text': BARE,
  empty: BARE,
  'too-long': PROBLEMS['too-long'],
  'no-measures': PROBLEMS['no-measures'],
  'nothing-pasted': BARE,
  pdf: BARE,
  'old-word': BARE,
  spreadsheet: BARE,
  picture: BARE,
  'other-file': BARE,
  'large-file': FILE,
  'empty-file': FILE,
  'broken-file': FILE,
  'old-browser': FILE,
  'other-language': (['swedish', 'danish', 'sami', 'english', 'german'] as const).map(language => ({
    language,
  })),
};

export const REASONS: Examples<ThresholdReason> = {
  'days-before': [{ days: 7 }],
  due: BARE,
  'days-after': [{ days: 7 }],
  reporting: BARE,
  'share-missed': BARE,
  'report-asked': BARE,
  'sentence-asked': BARE,
};

export const STATUSES: Examples<Status> = {
  done: BARE,
  partly: BARE,
  notDone: BARE,
  dropped: BARE,
  doneEarlier: [{ year: 9010 }],
  notReported: BARE,
  coming: BARE,
  behind: BARE,
  onTrack: BARE,
  missingReport: BARE,
  ongoing: BARE,
  overdue: BARE,
  dueSoon: BARE,
  started: BARE,
};

export const OUTCOMES: Examples<Outcome> = {
  done: BARE,
  doneEarlier: [{ year: 9010 }],
  partly: BARE,
  started: BARE,
  notDone: BARE,
  dropped: BARE,
  coming: BARE,
  resultMissing: BARE,
  notReported: BARE,
};

/** Doubts that stand on no words of the plan. */
const WORDLESS: readonly string[] = ['no-time', 'no-body', 'no-period'];

export const DOUBTS: readonly Pick<Doubt, 'kind' | 'text'>[] = DOUBT_KINDS.map(kind => ({
  kind,
  text: WORDLESS.includes(kind) ? '' : kind === 'body-resembles' ? '‹a› ~ ‹b›' : '‹text›',
}));

const MEASURE = {
  number: '1',
  text: '‹measure?›',
  when: null,
  responsibleText: null,
  responsible: [],
  proposedBodies: [],
  kind: 'quota',
  quota: { count: 12, per: 'month' },
  years: [2026],
} as const;

const LOOKED_OVER = { sources: [], kindIsChosen: false, isStruck: false };

export const DRAFT: Draft = {
  title: null,
  periodStart: 2026,
  periodEnd: 2027,
  startMonth: 8,
  workingYears: [2026, 2027],
  goals: [
    {
      key: 'goal',
      number: '7',
      title: '‹goal?›',
      subgoals: [],
      isStruck: false,
      measures: [
        { ...LOOKED_OVER, key: 'measure', measure: MEASURE },
        { ...LOOKED_OVER, key: 'another', measure: { ...MEASURE, text: '‹another?›' } },
      ],
    },
  ],
  doubts: [],
  leftOut: [],
  next: 1,
};

export const DOUBT_DRAFTS: readonly DoubtDraft[] = DOUBT_KINDS.map(kind => ({
  key: 'doubt',
  kind,
  text: '',
  goal: 'goal',
  measure: 'measure',
  choices: [],
  isSettled: false,
}));

export const CHOICES: Examples<Choice> = {
  number: [
    { measure: 'measure', number: '‹number›' },
    { measure: 'measure', number: null },
    { measure: 'another', number: '‹number›' },
  ],
  when: [
    { measure: 'measure', when: '‹when›' },
    { measure: 'measure', when: null },
  ],
  responsible: [
    { measure: 'measure', responsible: '‹responsible›' },
    { measure: 'measure', responsible: null },
  ],
  'follow-up': [
    { measure: 'measure', followUp: 'once', quota: null },
    { measure: 'measure', followUp: 'ongoing', quota: null },
    { measure: 'measure', followUp: 'quota', quota: { count: 9010, per: 'half' } },
    { measure: 'measure', followUp: 'quota', quota: { count: 9010, per: 'month' } },
  ],
  move: [{ measure: 'measure', goal: 'goal' }],
  add: [{ goal: 'goal', text: 'Tiltaket', leftOut: null }],
  strike: [{ measure: 'measure' }],
  together: [
    { edits: [{ kind: 'text', measure: 'measure', text: 'Tiltaket' }] },
    { edits: [{ kind: 'strike-goal', goal: 'goal' }] },
  ],
  'rename-body': [{ from: 'Styre', to: '‹to›' }],
  'start-month': [{ startMonth: 3 }, { startMonth: 8 }],
  period: [
    { start: 9010, end: 9010 },
    { start: 9010, end: 9020 },
  ],
};
