import { emptyWorkbook, everything, filledWorkbook, rowsOf, SMALL_PLAN } from '../bundle/workbook';
import { usePlanWindows } from './plan-window';

jest.setTimeout(60_000);
const windows = usePlanWindows();

test('a pasted text is shown, read, looked over and written, and the sheet holds it', async () => {
  const { host } = emptyWorkbook();
  const window = await windows.open(host);
  await window.paste({ 'text/plain': SMALL_PLAN });
  expect(await window.page.getByLabel('Lim inn planen her').inputValue()).toContain(
    '1.2\tHolde minst to kurs i året.\t2025-2027\tKurskomiteen',
  );
  await window.press('Les planen');
  await window.page.getByRole('heading', { name: 'Slik blir planen' }).waitFor();
  await window.page.screenshot({ path: 'test-results/plan-preview.png' });
  expect(host.sheet('Plan')).toBeUndefined();
  await window.press('Skriv til arket');
  await window.page.getByText('7 tiltak er skrevet til arket.').waitFor();
  await window.page.screenshot({ path: 'test-results/plan-written.png' });
  expect(rowsOf(host, 'Plan').map(({ Nr, Ansvar }) => [Nr, Ansvar])).toContainEqual([
    '1.10',
    'Styret og kurskomiteen',
  ]);
  await window.press('Lukk');
  expect(await window.page.evaluate('window.wasClosed')).toBe(true);
  expect(window.errors).toEqual([]);
});

test('a dialog that is closed half-way leaves the workbook as it was', async () => {
  const { host } = emptyWorkbook();
  const before = everything(host);
  const window = await windows.open(host);
  await window.paste({ 'text/plain': SMALL_PLAN });
  await window.press('Les planen');
  await window.page.getByRole('heading', { name: 'Slik blir planen' }).waitFor();
  await window.page.close();
  expect(everything(host)).toEqual(before);
});

test('with a plan in the sheet it asks first, then adds only what is new', async () => {
  const { host } = filledWorkbook();
  const before = everything(host);
  const window = await windows.open(host);
  const more = SMALL_PLAN.replace('2.3\tArr', '2.4\tMale gjerdet.\t2027\tDugnadsgjengen\n2.3\tArr');
  await window.paste({ 'text/plain': more });
  await window.press('Les planen');
  await window.press('Skriv til arket');
  await window.page.getByText('Arket holder allerede planen').waitFor();
  expect(everything(host)).toEqual(before);
  await window.press('Legg til det som er nytt');
  await window.page.getByText('1 tiltak er skrevet til arket.').waitFor();
  expect(rowsOf(host, 'Plan')).toHaveLength(8);
  expect(window.errors).toEqual([]);
});

test('when the sheet is busy or does not answer, it says so, and what was done stands there still', async () => {
  const { host } = emptyWorkbook();
  const window = await windows.open(host);
  const before = everything(host);
  await window.paste({ 'text/plain': SMALL_PLAN });
  await window.press('Les planen');
  await window.page.locator('button.line', { hasText: 'Sette opp benker' }).click();
  await window.press('Ta ut av planen');
  host.holdLock(true);
  await window.press('Skriv til arket');
  await window.page.getByText('Noen andre lagrer akkurat nå').waitFor();
  host.holdLock(false);
  host.crashAtCall(1);
  await window.press('Skriv til arket');
  await window.page.getByText('Fikk ikke kontakt med arket').waitFor();
  host.crashAtCall(null);
  expect(everything(host)).toEqual(before);
  await window.press('Skriv til arket');
  await window.page.getByText('6 tiltak er skrevet til arket.').waitFor();
  expect(window.errors).toEqual([]);
});
