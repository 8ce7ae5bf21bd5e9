import { addDays } from '../../src/domain/calendar/day';
import { answered, filledWorkbook, rowsOf } from './workbook';

const FIRST = '2025-11-17';

test('what the dialog foresees for twelve weeks is what goes out, day by day, also over New Year', () => {
  const { host, server } = filledWorkbook(undefined, { today: FIRST });
  const row = rowsOf(host, 'Innstillinger').findIndex(({ Navn }) => Navn === 'Styrets e-post') + 2;
  host.edit('Innstillinger', `B${row}`, 'styret@nordvik.example');
  host.edit('Organer', 'D3', 'kurs@nordvik.example');
  const { today, later } = answered(server.previewReminders());
  const foreseen = [...today, ...later].map(({ day, to, subject }) => [day, to, subject]);
  expect(host.mails).toEqual([]);

  for (let i = 0; i < 84; i++) {
    host.setToday(addDays(FIRST, i));
    host.runTrigger('dailyJob');
  }
  const sent = host.mails.map(({ at, to, subject }) => [at.slice(0, 10), to, subject]);
  expect(foreseen).toEqual(sent);
  expect(new Set(sent.map(([day]) => day?.slice(0, 4)))).toEqual(new Set(['2025', '2026']));
});
