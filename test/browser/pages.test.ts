import { openHost } from '../../host/host';
import { emptyWorkbook, filledWorkbook, rowsOf, SMALL_PLAN } from '../bundle/workbook';
import { eventually, useDesk } from './sheet-window';

jest.setTimeout(90_000);
const desk = useDesk();

test('a plan pasted into «Les inn plan» is shown first, and then stands in the sheet', async () => {
  const { host } = emptyWorkbook();
  const { dialog, page, ...window } = await desk.open(host);
  await window.choose('Les inn plan …');
  await dialog.getByLabel('Lim inn planen her').fill(SMALL_PLAN);
  await dialog.getByRole('button', { name: 'Les planen' }).click();
  await dialog.getByText('Fant 7 tiltak under 2 mål.', { exact: false }).waitFor();
  await window.screenshot('plan-preview');
  expect(host.sheet('Plan')).toBeUndefined();
  await dialog.getByRole('button', { name: 'Skriv til arket' }).click();
  await dialog.getByText('7 tiltak er skrevet til arket.').waitFor();
  await window.screenshot('plan-written');
  await dialog.getByRole('button', { name: 'Lukk' }).click();
  await eventually(async () => expect(await page.locator('dialog').count()).toBe(0));
  await window.openTab('Plan');
  await page.getByRole('region', { name: 'Regneark' }).getByText('Arrangere gatefest.').waitFor();
  expect(rowsOf(host, 'Plan')).toHaveLength(7);
  expect(window.errors).toEqual([]);
});

test('the menu is walked by keyboard, and Esc closes what it opened', async () => {
  const { page, dialog, ...window } = await desk.open(filledWorkbook().host);
  await page.getByRole('button', { name: 'Planvakt' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await dialog.getByLabel('Arbeidsår').focus();
  await page.keyboard.press('Escape');
  await eventually(async () => expect(await page.locator('dialog').count()).toBe(0));
  expect(window.errors).toEqual([]);
});

test('mails that went out lie in the mailbox, as they look and as files', async () => {
  const { host } = filledWorkbook();
  host.edit('Organer', 'D2', 'styret@nordvik.example');
  host.setToday('2027-01-18');
  const { page, ...window } = await desk.open(host);
  await page.getByRole('button', { name: 'Kjør dagens jobb' }).click();
  await page.getByText(/Dagens jobb er kjørt\. .* sendt\./).waitFor();
  expect(host.mails.length).toBeGreaterThan(0);
  await page.getByRole('button', { name: `Postkasse (${host.mails.length})` }).click();
  const [last] = host.mails.slice(-1);
  await page.frameLocator('.letter iframe').getByRole('heading').first().waitFor();
  await window.screenshot('mailbox');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Last ned .eml' }).click();
  expect((await download).suggestedFilename()).toBe(`${last?.id}.eml`);
  expect(window.errors).toEqual([]);
});

test('the annual report is made as a document that can be fetched from this machine', async () => {
  const { host } = filledWorkbook();
  const { page, dialog, ...window } = await desk.open(host);
  await window.choose('Lag årsrapport …');
  const word = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Last ned som Word-dokument' }).click();
  expect((await word).suggestedFilename()).toMatch(/\.docx$/);
  await dialog.getByRole('button', { name: 'Lag Google-dokument' }).click();
  const link = dialog.getByRole('link', { name: 'Åpne årsrapporten' });
  // The new tab is only the door a file comes through; the browser counts it as this page's.
  const kept = page.waitForEvent('download');
  await link.click();
  expect((await kept).suggestedFilename()).toMatch(/^Årsrapport 2025.*\.docx$/);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Dokumenter (1)' }).click();
  await page.getByText('Årsrapport 2025', { exact: false }).first().waitFor();
  expect(window.errors).toEqual([]);
});

test('when the script fails, the page says so in Norwegian and goes on', async () => {
  const { host } = filledWorkbook();
  const { page, sidebar, ...window } = await desk.open(host);
  await window.choose('Åpne tiltak');
  await sidebar.locator('ul.measures button').first().click();
  host.crashAtCall(3);
  await sidebar.getByLabel('Påbegynt').check();
  await sidebar.getByText('Fikk ikke kontakt med arket.', { exact: false }).waitFor();
  host.crashAtCall(3);
  await page.getByRole('button', { name: 'Kjør dagens jobb' }).click();
  await page.getByText('Det gikk ikke:', { exact: false }).waitFor();
  await window.screenshot('failure');
  await sidebar.getByRole('button', { name: 'Prøv igjen' }).click();
  await sidebar.getByText('Lagret.').waitFor();
  expect(window.errors).toEqual([]);
});

test('another day is another day for the script', async () => {
  const host = openHost({ today: '2026-01-20' });
  const { page } = await desk.open(host);
  const field = page.getByLabel('Dagens dato');
  await field.fill('31.12.2026');
  await field.press('Enter');
  await eventually(() => expect(host.today).toBe('2026-12-31'));
  await page.getByRole('button', { name: 'Neste dag' }).click();
  await eventually(async () => expect(await field.inputValue()).toBe('01.01.2027'));
  await field.fill('31.02.2026');
  await field.press('Enter');
  await page.getByText('Skriv datoen slik: 20.01.2026.').waitFor();
  expect(host.today).toBe('2027-01-01');
});
