import { readFileSync } from 'node:fs';

type Args = readonly unknown[];

const PROGRESS = { applicable: 9010, percent: 62, done: 9020, partly: 9030 };
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

const DRAFT = {
  goals: [{ key: '‹goal›', number: '7', title: '‹title›', measures: [] }],
  workingYears: [2031, 2032],
  startMonth: 8,
};

/** What a thing of some kind may hold: a word that shows for each name asked for, where nothing else is said. */
const thing = (said: object): object =>
  new Proxy(said, {
    get: (has, key) => (key in has ? Reflect.get(has, key) : `‹${String(key)}›`),
  });

const WITH = {
  setting: 'boardEmail',
  theirs: { result: 'done' },
  row: 9010,
  language: 'german',
  startMonth: 3,
  quota: { count: 9020, per: 'month' },
};

/** Each kind that the bokmål table tells apart. */
const kindsIn = (file: string): readonly string[] => [
  ...new Set(
    [
      ...readFileSync(file, 'utf8').matchAll(
        /(?:case|(?<!\.key )=== )'([\w-]+)'|^ {2}'([\w-]+)': /gm,
      ),
    ].map(([, one, other]) => one ?? other ?? ''),
  ),
];

const ofEachKind = (file: string, ...rest: Args) =>
  kindsIn(file).flatMap(kind => [
    [thing({ ...WITH, kind }), ...rest],
    [thing({ ...WITH, kind, quota: null, tag: '', number: '', theirs: { result: null } }), ...rest],
  ]);

const DAY = '2026-06-20';
const TARGET = { target: 9010, unit: '‹unit›', reach: '‹reach›', percent: 62 };
const STANDINGS: readonly Args[] = [
  [PROGRESS, COUNTS, '‹year›'],
  [{ ...PROGRESS, applicable: 0 }, COUNTS, '‹year›'],
  [{ ...PROGRESS, percent: null }, COUNTS, '‹year›'],
  [{ ...PROGRESS, applicable: 9010 }, { ...NOUGHTS, notReported: 9010 }, '‹year›'],
];

/** How to ask what takes more than words and numbers, by the end of its path. */
const EXAMPLES: Readonly<Record<string, (file: string) => readonly Args[]>> = {
  describeProblem: file => ofEachKind(file),
  describeCell: file => ofEachKind(file),
  describeInput: file => ofEachKind(file),
  describeDoubt: file => kindsIn(file).map(kind => [{ kind, text: '‹a› ~ ‹b›' }]),
  describeReason: file =>
    ['2026-06-19', DAY, '2026-05-20', '2026-07-01'].flatMap(today =>
      ofEachKind(file, DAY, '‹year›', today),
    ),
  choiceWords: file => ofEachKind(file, { measure: '‹own›' }, DRAFT),
  chosenWords: file => ofEachKind(file, DRAFT),
  statusWords: () => [
    [{ kind: 'overdue' }, String],
    [{ kind: 'doneEarlier', year: 2031 }, String],
  ],
  longDay: () => [[DAY], ['2031-01-01']],
  day: () => [[DAY]],
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
    [9010, ['‹a›', '‹b›', '‹c›', '‹d›']],
  ],
  describeMended: file => ofEachKind(file),
  describeUnmended: file => ofEachKind(file),
  kindWords: () => [
    [{ kind: 'once', quota: null }],
    [{ kind: 'quota', quota: { count: 9020, per: 'month' } }],
  ],
  due: () => [[DAY]],
  madeOn: () => [[DAY]],
  outcome: () => [[{ kind: 'doneEarlier', year: 2031 }], [{ kind: 'partly' }]],
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
  targets: () => [[[]], [[TARGET]], [[TARGET, { ...TARGET, target: 9020 }]]],
  figureOf: () => [
    [{ figure: 9010, figureYear: '‹year›', targets: [] }],
    [{ figure: null, figureYear: null, targets: [] }],
    [{ figure: null, figureYear: null, targets: [TARGET] }],
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
  notReported: () => [
    [COUNTS, 9010],
    [COUNTS, 19],
    [NOUGHTS, 9010],
    [NOUGHTS, 0],
  ],
  came: () => [
    ['‹from›', { lines: 9010, rows: 9020, headings: 9030 }],
    [null, { lines: 1, rows: 1, headings: 1 }],
  ],
  bodies: () => [[[]], [['‹a›', '‹b›']]],
  goalWords: () => [['‹a›', '‹b›']],
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
  ['', '‹b›'],
];

/** The ways to ask one text that takes something. */
export function probesOf(path: string, bokmål: unknown, file: string): readonly Args[] {
  if (typeof bokmål !== 'function') return [];
  const example = EXAMPLES[path.split('.').pop() ?? ''];
  const own = EXAMPLES[path.split('.').slice(-2).join('.')];
  if (own) return own(file);
  const takesWords = path.startsWith('.PAGE_TEXTS') || path.startsWith('.MAIL_TEXTS');
  return example && !takesWords ? example(file) : PLAIN;
}
