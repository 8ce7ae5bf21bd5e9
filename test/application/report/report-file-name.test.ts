import fc from 'fast-check';
import { reportFileName } from '../../../src/application/report/report-file-name';

test.each([
  ['Fjordby idrettslag', '2025', 'Årsrapport 2025 – Fjordby idrettslag (2026-01-20)'],
  ['Ås & Vik 4H', '2024–2025', 'Årsrapport 2024–2025 – Ås & Vik 4H (2026-01-20)'],
  ['a/b\\c:d*e?"f"<g>|h', '2025', 'Årsrapport 2025 – a b c d e f g h (2026-01-20)'],
  ['', '2025', 'Årsrapport 2025 (2026-01-20)'],
  ['  ...  ', '2025', 'Årsrapport 2025 (2026-01-20)'],
])('the report of %j for %s is named %j', (organisation, yearLabel, name) => {
  expect(reportFileName(organisation, yearLabel, '2026-01-20')).toBe(name);
});

test('any organisation gets a name that any computer takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), organisation => {
      const name = reportFileName(organisation, '2025', '2026-01-20');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
      expect(name).not.toMatch(/[\u0000-\u001f<>:"/\\|?*]/);
      expect(new TextEncoder().encode(name).length).toBeLessThan(400);
    }),
  );
});

test('a name that is far too long keeps its beginning, and its date', () => {
  const name = reportFileName(`Foreningen ${'Å'.repeat(300)}`, '2025', '2026-01-20');
  expect(name).toMatch(/^Årsrapport 2025 – Foreningen Å+ \(2026-01-20\)$/);
  expect(new TextEncoder().encode(name).length).toBeLessThan(255);
});
