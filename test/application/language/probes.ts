import {
  CELL_PROBLEMS,
  CHOICES,
  DOUBT_DRAFTS,
  DOUBTS,
  DRAFT,
  eachOf,
  INPUT_PROBLEMS,
  MENDED,
  OUTCOMES,
  PROBLEMS,
  REASONS,
  STATUSES,
  UNMENDED,
} from './examples';

type Args = readonly unknown[];

const PROGRESS = { applicable: 135, percent: 62, done: 20, partly: 30 };
const COUNTS = {
  done: 11,
  doneEarlier: 12,
  partly: 13,
  started: 14,
  notDone: 15,
  dropped: 16,
  coming: 17,
  resultMissing: 18,
  notReported: 19,
};
const NOUGHTS = Object.fromEntries(Object.keys(COUNTS).map(kind => [kind, 0]));

const DAY = '2026-06-20';
const TARGET = { target: 9010, unit: '‹unit›', reach: '‹reach›', percent: 62 };
const STANDINGS: readonly Args[] = [
  [PROGRESS, COUNTS, '‹year?›'],
  [{ ...PROGRESS, applicable: 0 }, COUNTS, '‹year?›'],
  [{ ...PROGRESS, percent: null }, COUNTS, '‹year?›'],
  [PROGRESS, { ...NOUGHTS, notReported: 135 }, '‹year?›'],
  [PROGRESS, { ...NOUGHTS, notReported: 130, coming: 5 }, '‹year?›'],
];

/** How to ask what takes more than words and numbers, by the end of its path. */
const EXAMPLES: Readonly<Record<string, () => readonly Args[]>> = {
  describeProblem: () => eachOf(PROBLEMS).map(one => [one]),
  describeCell: () => eachOf(CELL_PROBLEMS).map(one => [one]),
  describeInput: () => eachOf(INPUT_PROBLEMS).map(one => [one]),
  describeDoubt: () => DOUBTS.map(one => [one]),
  describeReason: () =>
    ['2026-06-19', DAY, '2026-05-20', '2026-07-01'].flatMap(today =>
      eachOf(REASONS).map(one => [one, DAY, '‹year?›', today]),
    ),
  choiceWords: () => eachOf(CHOICES).map(one => [one, { measure: 'measure' }, DRAFT]),
  chosenWords: () =>
    [DRAFT, { ...DRAFT, workingYears: [], startMonth: 3 }].flatMap(draft =>
      DOUBT_DRAFTS.map(one => [one, draft]),
    ),
  statusWords: () => eachOf(STATUSES).map(one => [one, String]),
  longDay: () => [[DAY], ['2031-01-01']],
  dayAndMonth: () => [[DAY], ['2026-01-01']],
  reportedOf: () => [
    [9010, 9020],
    [1, 1],
    [2, 2],
  ],
  daySpan: () => [
    [DAY, DAY],
    [DAY, '2026-06-30'],
    [DAY, '2026-07-31'],
    ['2026-12-20', '2027-01-02'],
  ],
  day: () => [[DAY]],
  'MAIL_TEXTS.due': () => [[DAY]],
  'ask.lastMail': () => [[DAY]],
  'reminders.stopped': () => [[DAY]],
  'reminders.lastRun': () => [[DAY]],
  'subgoal.target': () => [
    [{ value: 9010, unit: '‹a›', year: 2031, relative: true, atLeast: true }],
    [{ value: 9010, unit: '‹a›', year: null, relative: false, atLeast: false }],
  ],
  additionMark: () => [[DAY]],
  isAddition: () => [],
  addedAfterFreezing: () => [[['‹a›']], [['‹a›', '‹b›']]],
  fromSentence: () => [
    [1, ['‹a›']],
    [9010, ['‹a›', '‹b›', '‹c›', '‹d?›']],
  ],
  describeMended: () => eachOf(MENDED).map(one => [one]),
  describeUnmended: () => eachOf(UNMENDED).map(one => [one]),
  kindWords: () => [
    [{ kind: 'once', quota: null }],
    [{ kind: 'quota', quota: { count: 9020, per: 'month' } }],
  ],
  due: () => [[DAY]],
  madeOn: () => [[DAY]],
  outcome: () => eachOf(OUTCOMES).map(one => [one]),
  counted: () => [
    [9010, null],
    [9010, { count: 9020, per: 'year' }],
    [9010, { count: 9020, per: 'month' }],
  ],
  dayInYear: () => [
    [DAY, '2026'],
    [DAY, '2031'],
  ],
  frozenOn: () => [[DAY]],
  sinceDay: () => [[DAY]],
  asItStood: () => [[DAY]],
  target: () => [[TARGET], [{ ...TARGET, unit: '', reach: null }]],
  'change.target': () => [
    ['‹from›', '‹to›'],
    ['‹from›', ''],
  ],
  'OVERVIEW_TEXTS.target': () => [
    [9010, '‹unit›', '‹reach›'],
    [9010, '', ''],
  ],
  targetUnit: () => [
    ['‹unit›', true],
    ['‹unit›', false],
    ['', true],
  ],
  applicable: () => [
    [0, '‹year?›'],
    [1, '‹year›'],
    [9010, '‹year›'],
  ],
  change: () => [
    [null, 40],
    [40, null],
    [40, 40],
    [41, 40],
    [40, 60],
  ],
  'several.saved': () => [
    [1, 0],
    [9010, 0],
    [9010, 1],
    [9010, 9020],
  ],
  'tidying.outcome': () => [
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 9010],
  ],
  targets: () => [[[]], [[TARGET]], [[TARGET, { ...TARGET, target: 9020 }]]],
  figureOf: () => [
    [{ figure: 9010, figureYear: '‹year›', targets: [] }],
    [{ figure: null, figureYear: null, targets: [] }],
    [{ figure: null, figureYear: null, targets: [{}] }],
  ],
  goesOn: () => [[['‹a›']], [['‹a›', '‹b›']]],
  planPeriod: () => [
    ['‹a›', '‹a›'],
    ['‹a›', '‹b›'],
  ],
  tally: () => [[COUNTS]],
  letter: () => [['‹a›', ['‹b›', '‹c›']]],
  share: () => STANDINGS,
  shareInWords: () => STANDINGS,
  headline: () => STANDINGS,
  summary: () => STANDINGS,
  'ONCE_OR_YEARLY.summary': () => [[1], [9010]],
  notReported: () => [
    [COUNTS, 135],
    [COUNTS, 19],
    [NOUGHTS, 135],
    [NOUGHTS, 0],
  ],
  came: () => [
    ['‹from›', { lines: 9010, rows: 9020, headings: 9030 }],
    [null, { lines: 1, rows: 1, headings: 1 }],
  ],
  bodies: () => [[[]], [['‹a›', '‹b›']]],
  goalWords: () => [['‹a›', '‹b›']],
  'report.unreported': () => [
    [9010, 9020],
    [1, 9020],
    [0, 20],
  ],
  isRelativeUnit: () => [],
  listed: () => [[[]], [['‹a›']], [['‹a›', '‹b›', '‹c›']]],
};

const WORDS: Args = ['‹a›', '‹b›', '‹c›', '‹d›'];
/** Words, many, one and none, so that both the singular and the plural are heard. */
const PLAIN: readonly Args[] = [
  WORDS,
  [9010, 9020, 9030],
  [1, '‹b›', '‹c›'],
  ['‹a›', 1, '‹c›'],
  ['‹a›', '‹b›', 1],
  [0, 9020, '‹c›'],
  ['', '‹b›', '‹c›'],
];

/** The ways to ask one text that takes something. */
export function probesOf(path: string, takes: number): readonly Args[] {
  const example = EXAMPLES[path.split('.').pop() ?? ''];
  const own = EXAMPLES[path.split('.').slice(-2).join('.')];
  if (own) return own();
  if (!example && path.startsWith('.describe')) throw new Error(`${path} has no examples`);
  const takesWords = path.startsWith('.PAGE_TEXTS') || path.startsWith('.MAIL_TEXTS');
  return example && !takesWords ? example() : PLAIN.map(args => args.slice(0, takes));
}
