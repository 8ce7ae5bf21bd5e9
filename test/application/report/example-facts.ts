import type { ReportFacts, ReportMeasure } from '../../../src/domain/report/report-facts';
import { EMPTY_ENTRY, type Entry } from '../../../src/domain/status/entry';
import type { Status } from '../../../src/domain/status/status';

export const measure = (
  text: string,
  kind: Exclude<Status['kind'], 'doneEarlier'>,
  entry: Partial<Entry> = {},
  rest: Partial<ReportMeasure> = {},
): ReportMeasure => ({
  id: '',
  number: null,
  text,
  when: '2025',
  responsibleText: 'Styret',
  bodies: ['Styret'],
  kind: 'once',
  quota: null,
  entry: { ...EMPTY_ENTRY, ...entry },
  status: { kind },
  laterYears: [],
  ...rest,
});

/** An invented club and its year: every outcome, a quota, links, a goal without a number. */
export const FJORDBY: ReportFacts = {
  organisation: 'Fjordby idrettslag',
  planTitle: 'Handlingsplan 2024–2027',
  year: 2025,
  yearLabel: '2025',
  madeOn: '2026-01-20',
  frozenOn: null,
  isOver: true,
  words: 'Et år med mange nye ansikter.\nTakk til alle som har bidratt.',
  lastYear: { yearLabel: '2024', percentByGoal: [50, null], percent: 41, counts: null },
  period: null,
  goals: [
    {
      number: '1',
      title: 'Flere barn og unge i aktivitet',
      words: 'Særlig de yngste er blitt flere.',
      subgoals: [
        {
          number: '1.1',
          text: '400 medlemmer under 19 år',
          targets: [{ target: 400, unit: 'medlemmer', reach: '2027', percent: 93 }],
          figure: 372,
          figureYear: '2025',
        },
        {
          number: null,
          text: 'En velkomst til alle nye',
          targets: [],
          figure: null,
          figureYear: null,
        },
      ],
      measures: [
        measure(
          'Åpen dag i idrettsparken',
          'done',
          {
            result: 'done',
            comment: 'Holdt 14. juni.',
            link: 'https://www.fjordbyil.no/apen-dag?a=1&b=2',
          },
          { number: '1.1' },
        ),
        measure(
          'Minst to trenerkurs i året',
          'done',
          {
            count: 3,
            comment: '02.11.2025: Dommerkurs\nTalt opp i referatene.\n12.03.2025: Trener 1',
          },
          { number: '1.2', kind: 'quota', quota: { count: 2, per: 'year' } },
        ),
        measure(
          'Brosjyre på tre språk',
          'partly',
          { result: 'partly', comment: 'To språk er ferdige.', link: 'Se referat 4/25' },
          { number: '1.3', laterYears: ['2026', '2027'] },
        ),
      ],
    },
    {
      number: null,
      title: 'Et anlegg vi er stolte av',
      words: '',
      subgoals: [],
      measures: [
        measure('Skifte lys på grusbanen', 'notDone', {
          result: 'notDone',
          comment: 'Kommunen sa nei til støtte.',
        }),
        measure(
          'Merke løypa rundt åsen',
          'missingReport',
          {},
          { bodies: ['Styret', 'Løypelaget'] },
        ),
        measure(
          'Nytt tak på klubbhuset',
          'done',
          {},
          {
            status: { kind: 'doneEarlier', year: 2024 },
          },
        ),
        measure('Ballbinge ved skolen', 'dropped', {
          result: 'dropped',
          comment: 'Skolen bygger selv.',
        }),
      ],
    },
  ],
};

/** The same club in its plan's last year: the period is told year by year. */
export const LAST_YEAR: ReportFacts = {
  ...FJORDBY,
  period: {
    yearLabels: ['2024', '2025'],
    percents: [41, 58],
    goals: [
      {
        number: '1',
        title: 'Flere barn og unge i aktivitet',
        rows: [
          {
            number: '1.1',
            text: 'Åpen dag i idrettsparken',
            outcomes: [{ kind: 'notDone' }, { kind: 'done' }],
          },
          { number: '1.2', text: 'Minst to trenerkurs i året', outcomes: [null, { kind: 'done' }] },
        ],
      },
    ],
  },
};

/** A report with every part there can be: a sentence that needs the whole page, revisions, a locked year. */
export const EVERY_PART: ReportFacts = {
  ...LAST_YEAR,
  frozenOn: '2026-03-15',
  goals: LAST_YEAR.goals.map(goal => ({
    ...goal,
    measures: [
      ...goal.measures,
      measure('Ny vei', 'partly', {
        result: 'partly',
        comment: 'Dette tok lengre tid enn noen trodde. '.repeat(50),
        link: 'https://fjordbyil.example/vei',
      }),
    ],
  })),
  revisions: {
    since: { yearLabel: '2024' },
    revisions: [
      {
        kind: 'moved',
        id: 'T-0004',
        number: '1.4',
        text: 'Ny garderobe',
        changes: [{ part: 'when', from: '2025', to: '2026' }],
        reason: 'Kommunen flyttet sitt.',
      },
      { kind: 'struck', id: 'T-0009', number: '', text: 'Nytt flagg', changes: [], reason: '' },
    ],
  },
};
