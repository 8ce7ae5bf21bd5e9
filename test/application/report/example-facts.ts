import type { ReportFacts, ReportMeasure } from '../../../src/domain/report/annual-report';
import { EMPTY_ENTRY, type Entry } from '../../../src/domain/status/entry';
import type { Status } from '../../../src/domain/status/status';

export const measure = (
  text: string,
  kind: Exclude<Status['kind'], 'doneEarlier'>,
  entry: Partial<Entry> = {},
  rest: Partial<ReportMeasure> = {},
): ReportMeasure => ({
  number: null,
  text,
  when: '2025',
  responsibleText: 'Styret',
  kind: 'once',
  quota: null,
  entry: { ...EMPTY_ENTRY, ...entry },
  status: { kind },
  ...rest,
});

/** An invented club and its year: every outcome, a quota, links, a goal without a number. */
export const FJORDBY: ReportFacts = {
  organisation: 'Fjordby idrettslag',
  planTitle: 'Handlingsplan 2024–2027',
  year: 2025,
  yearLabel: '2025',
  madeOn: '2026-01-20',
  lastYear: { yearLabel: '2024', percentByGoal: [50, null], percent: 41 },
  goals: [
    {
      number: '1',
      title: 'Flere barn og unge i aktivitet',
      subgoals: [
        { number: '1.1', text: '400 medlemmer under 19 år', target: 400, figure: 372 },
        { number: null, text: 'En velkomst til alle nye' },
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
          { count: 3 },
          { number: '1.2', kind: 'quota', quota: { count: 2, per: 'year' } },
        ),
        measure(
          'Brosjyre på tre språk',
          'partly',
          { result: 'partly', comment: 'To språk er ferdige.', link: 'Se referat 4/25' },
          { number: '1.3' },
        ),
      ],
    },
    {
      number: null,
      title: 'Et anlegg vi er stolte av',
      subgoals: [],
      measures: [
        measure('Skifte lys på grusbanen', 'notDone', {
          result: 'notDone',
          comment: 'Kommunen sa nei til støtte.',
        }),
        measure('Merke løypa rundt åsen', 'missingReport'),
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
