import { describeProblem, type Problem } from '../../src/application/language/problems.nb';
import { emptyWorkbook, filledWorkbook } from './workbook';

const NEXT_STEP = 'Arket har ingen plan ennå. Velg Planvakt → Les inn plan …';

const saying = (answer: { ok: true } | { ok: false; problem: Problem }) =>
  answer.ok ? '' : describeProblem(answer.problem);

test('before a plan is read, whatever one opens says so, and what to do next', () => {
  const { host, server } = emptyWorkbook();
  expect(saying(server.loadMeasures(null))).toBe(NEXT_STEP);
  expect(saying(server.previewReminders())).toBe(NEXT_STEP);
  expect(saying(server.reportChoices())).toBe(NEXT_STEP);
  const tidied = server.tidyUp();
  expect(tidied.ok && tidied.value.left.map(({ text }) => text)).toEqual([NEXT_STEP]);
  host.choose('Oppdater status');
  expect(host.toasts.map(({ message }) => message)).toContain(NEXT_STEP);
});

test('where Plan and Innstillinger were deleted nobody is told to begin anew', () => {
  const { host, server } = filledWorkbook();
  for (const tab of ['Plan', 'Innstillinger']) host.deleteSheet(tab);
  expect(saying(server.loadMeasures(null))).toContain('Hent den tilbake');
});
