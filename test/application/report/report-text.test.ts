import { REPORT_MESSAGES_NB } from '../../../src/application/report/report-messages.nb';
import { reportText } from '../../../src/application/report/report-text';
import { annualReport } from '../../../src/domain/report/annual-report';
import type { ReportFacts } from '../../../src/domain/report/report-facts';
import { FJORDBY, LAST_YEAR } from './example-facts';

const linesOf = (facts: ReportFacts) =>
  reportText(annualReport(facts), REPORT_MESSAGES_NB).split('\n');

test('in the plan’s last year the minutes have the whole period too, measure by measure', () => {
  const lines = linesOf(LAST_YEAR);
  const period = lines.slice(lines.indexOf('Hele perioden 2024–2025'));
  expect(period).toContain('- 2024: 41\u00a0%');
  const told = period.findIndex(line => line.includes('Åpen dag'));
  expect(period[told + 1]).toBe('  2024: Ikke gjennomført · 2025: Gjennomført');
  expect(period).toContain('Forslag til vedtak');
  expect(linesOf(FJORDBY).join()).not.toContain('Hele perioden');
});

test('a period of twelve years is told on one line a measure', () => {
  const yearLabels = Array.from({ length: 12 }, (_, i) => String(2024 + i));
  const outcomes = yearLabels.map(() => ({ kind: 'done' as const }));
  const goal = { number: '1', title: 'Hus', rows: [{ number: '1.1', text: 'Male', outcomes }] };
  const period = { yearLabels, percents: yearLabels.map(() => null), goals: [goal] };
  const lines = linesOf({ ...FJORDBY, period });
  expect(lines[lines.lastIndexOf('- 1.1 Male') + 1]?.trim().split(' · ')).toEqual(
    yearLabels.map(year => `${year}: Gjennomført`),
  );
});
