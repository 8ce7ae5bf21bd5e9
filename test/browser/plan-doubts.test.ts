import axe from 'axe-core';
import { DOUBT_KINDS } from '../../src/domain/plan/doubt';
import { emptyWorkbook, everything } from '../bundle/workbook';
import { usePlanWindows } from './plan-window';

jest.setTimeout(180_000);
const windows = usePlanWindows();

/** Plans that between them hold one of each doubt. */
const TABLE = [
  'Handlingsplan for Fjellvik turlag 2025-2027',
  '',
  'Mål 1: Flere på tur',
  '',
  'Delmål',
  '',
  'Nr\tTiltak\tNår\tAnsvar',
  '1.1\tArrangere to turer i halvåret.\thvert kvartal\tturgruppa',
  '1.1\tLage kart over stiene.\t2025-2026, 2027-2028\tTurgruppen',
  '2.2\tMerke stier.\t31. februar 2026\tStigruppa',
  '1.4\tHolde minst ett kurs.\t2026\t',
  '1.5\tRydde bålplasser.\tnår snøen er borte\tStyret',
  '1.6\tFeire jubileum.\t2031\tStyret',
  '1.7\tSette opp benker.\t\tStyret',
  '',
  'Mål 2: God økonomi',
  '',
  'Nr\tTiltak\tNår\tAnsvar',
  '2.1\tSøke støtte.\tvåren 2026\tStyret',
].join('\n');
const PROSE = [
  'Virksomhetsplan for Fjellvik turlag',
  '',
  'Ut på tur',
  '',
  'Turer er bra for alle. Styret skal besøke alle grupper i laget. Vi er glade i fjell.',
  '',
  '- Arrangere fjelltur',
].join('\n');
const SPLIT =
  'Arbeidsplan 2024-2025\n\nPlanen gjelder arbeidsåret.\n\nMål 1: Flere med\n\n- Ringe alle';

/** The groups of doubts that have been seen, by their headings. */
const seen = new Set<string>();

test.each([
  ['a table', TABLE],
  ['prose', PROSE],
  ['a working year over New Year', SPLIT],
])(
  'each alternative of each doubt about %s is one press on the keyboard, and one to take back',
  async (_, text) => {
    const { host } = emptyWorkbook();
    const window = await windows.open(host);
    const { page } = window;
    await window.paste({ 'text/plain': text });
    await window.press('Les planen');
    await page.locator('.doubt').first().waitFor();
    for (const heading of await page.locator('.doubt-group h3').allTextContents()) {
      seen.add(heading.replace(/ \(\d+\)$/, ''));
    }
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate<axe.AxeResults>('axe.run()');
    expect(violations.map(({ id }) => id)).toEqual([]);
    const keys = await page.locator('.doubt').evaluateAll(cards => cards.map(({ id }) => id));
    const reasons: string[] = [];
    for (const key of keys) {
      const card = page.locator(`#${key}`);
      const reason = (await card.locator('p').last().textContent())?.split(' Nå:')[0]?.trim() ?? '';
      reasons.push(reason);
      const choices = card.getByRole('button').filter({ hasNotText: /^(?:Rett selv|Legg til)$/ });
      const count = await choices.count();
      // What stands may be kept, and at least one other thing be chosen or written.
      const ways = count + (await card.locator('summary').count());
      expect([reason, ways >= 2]).toEqual([reason, true]);
      for (let i = 0; i < count; i++) {
        await choices.nth(i).focus();
        await page.keyboard.press('Enter');
        await card.waitFor({ state: 'detached' });
        await page.locator('.doubt:focus, #doubts:focus').waitFor();
        await page.getByRole('button', { name: 'Angre' }).focus();
        await page.keyboard.press('Enter');
        await card.waitFor();
      }
    }
    await window.press('Skriv til arket');
    await page.getByText('skrevet til arket.').waitFor();
    const inWorkbook = JSON.stringify(everything(host));
    expect(reasons.filter(reason => !inWorkbook.includes(reason))).toEqual([]);
    expect(window.errors).toEqual([]);
  },
);

test('and no kind of doubt was left untried', () => {
  expect(seen.size).toBe(DOUBT_KINDS.length);
});
