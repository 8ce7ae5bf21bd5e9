import type { Host } from '../../host/host';
import { cellOf, rowOf, rowsOf } from '../bundle/workbook';
import { openSidebar } from './open-sidebar';
import { eventually, useDesk } from './sheet-window';

jest.setTimeout(90_000);
const desk = useDesk();

/** What is remembered for each person. */
const ownTexts = (host: Host) => JSON.stringify(host.save().properties.users);

/** Writes of a measure in the sidebar while somebody else writes of it in the sheet, and saves. */
async function inConflict() {
  const opened = await openSidebar(desk);
  const { host, sidebar } = opened;
  await sidebar.getByRole('button', { name: /Plante trær/ }).click();
  await sidebar.getByLabel('Gjennomført', { exact: true }).check();
  await sidebar.getByText('Lagret.').waitFor();
  await sidebar.getByLabel('En setning').fill('Tolv trær er plantet.');
  host.edit('2026', cellOf(host, '2026', '2.1', 'Kommentar'), 'Ti bjørker, to står igjen.');
  host.edit('2026', cellOf(host, '2026', '2.1', 'Resultat ▾'), 'Påbegynt');
  await sidebar.getByRole('button', { name: 'Lagre' }).click();
  await sidebar.getByRole('heading', { name: 'Noen andre har endret tiltaket' }).waitFor();
  return opened;
}

const THEIRS = { 'Resultat ▾': 'Påbegynt', Kommentar: 'Ti bjørker, to står igjen.' };

test('both versions stand side by side, and nothing is overwritten before the person has chosen', async () => {
  const { host, sidebar, window } = await inConflict();
  expect(await sidebar.getByRole('cell').allTextContents()).toEqual([
    'Gjennomført',
    'Påbegynt',
    'Tolv trær er plantet.',
    'Ti bjørker, to står igjen.',
  ]);
  await window.screenshot('sidebar-conflict');
  expect(rowOf(host, '2026', '2.1')).toMatchObject(THEIRS);
  await sidebar.getByRole('button', { name: 'Behold mitt' }).click();
  await sidebar.getByText('Lagret.').waitFor();
  expect(rowOf(host, '2026', '2.1')).toMatchObject({
    'Resultat ▾': 'Gjennomført',
    Kommentar: 'Tolv trær er plantet.',
  });
  expect(rowsOf(host, 'Logg').map(({ Fra }) => Fra)).toContain(THEIRS.Kommentar);
  expect(window.errors).toEqual([]);
});

test('theirs can be kept, or the two put together by hand', async () => {
  const { host, sidebar } = await inConflict();
  await sidebar.getByRole('button', { name: 'Slå sammen' }).click();
  const sentence = sidebar.getByLabel('En setning');
  expect(await sentence.inputValue()).toBe('Ti bjørker, to står igjen.\nTolv trær er plantet.');
  await sentence.fill('Ti bjørker og to eiker er plantet.');
  host.edit('2026', cellOf(host, '2026', '2.1', 'Kommentar'), 'Alt er ferdig.');
  await sidebar.getByRole('button', { name: 'Lagre' }).click();
  await sidebar.getByRole('heading', { name: 'Noen andre har endret tiltaket' }).waitFor();
  await sidebar.getByRole('button', { name: 'Behold deres' }).click();
  await sidebar.getByText('Du beholdt det som sto i arket.').waitFor();
  expect(await sentence.inputValue()).toBe('Alt er ferdig.');
  expect(rowOf(host, '2026', '2.1').Kommentar).toBe('Alt er ferdig.');
  expect(await sentence.evaluate(field => field === document.activeElement)).toBe(true);
});

test('what somebody else has said since is not taken back by «Angre»: both versions are shown', async () => {
  const { host, sidebar } = await openSidebar(desk);
  await sidebar.getByRole('button', { name: /Plante trær/ }).click();
  await sidebar.getByText('Påbegynt', { exact: true }).click();
  await sidebar.getByText('Lagret.').waitFor();
  host.edit('2026', cellOf(host, '2026', '2.1', 'Resultat ▾'), 'Utgår');
  await sidebar.getByRole('button', { name: 'Angre' }).click();
  await sidebar.getByRole('heading', { name: 'Noen andre har endret tiltaket' }).waitFor();
  expect(await sidebar.getByRole('cell').allTextContents()).toEqual(['Ikke sagt ennå', 'Utgår']);
  expect(rowOf(host, '2026', '2.1')['Resultat ▾']).toBe('Utgår');
  await sidebar.getByRole('button', { name: 'Behold mitt' }).click();
  await sidebar.getByText('Lagret.').waitFor();
  expect(rowOf(host, '2026', '2.1')['Resultat ▾']).toBe('');
});

test('what is typed waits while the person looks at other measures and other years', async () => {
  const { host, sidebar, window } = await openSidebar(desk);
  await sidebar.getByRole('button', { name: /Plante trær/ }).click();
  await sidebar.getByLabel('En setning').fill('Halvferdig set');
  await sidebar.getByRole('button', { name: 'Neste' }).click();
  await sidebar.getByText('2 av 6').waitFor();
  expect(await sidebar.getByLabel('En setning').inputValue()).toBe('');
  await sidebar.getByRole('button', { name: 'Tilbake til listen' }).click();
  await sidebar.getByText('Ikke lagret').waitFor();
  await window.screenshot('sidebar-unsaved');
  await sidebar.getByLabel('Arbeidsår').selectOption('2025');
  await sidebar.getByRole('heading', { name: 'Tiltak i 2025' }).waitFor();
  await sidebar.getByLabel('Arbeidsår').selectOption('2026');
  await sidebar.getByRole('button', { name: /Plante trær/ }).click();
  const sentence = sidebar.getByLabel('En setning');
  expect(await sentence.inputValue()).toBe('Halvferdig set');
  await sentence.fill('Hel setning.');
  await sidebar.getByRole('button', { name: 'Lagre' }).click();
  await sidebar.getByText('Lagret.').waitFor();
  expect(rowOf(host, '2026', '2.1').Kommentar).toBe('Hel setning.');
});

test('a result that is pressed is saved at once, with what is typed beside it, and can be taken back', async () => {
  const { host, sidebar } = await openSidebar(desk);
  await sidebar.getByRole('button', { name: /Plante trær/ }).click();
  await sidebar.getByLabel('En setning').fill('Tolv trær.');
  await sidebar.getByText('Delvis gjennomført').click();
  await sidebar.getByText('Lagret.').waitFor();
  await sidebar.getByLabel('En setning').fill('Tolv trær, og en busk.');
  await sidebar.getByRole('status').getByText('Ikke lagret').waitFor();
  expect(rowOf(host, '2026', '2.1')).toMatchObject({
    'Resultat ▾': 'Delvis gjennomført',
    Kommentar: 'Tolv trær.',
  });
  await sidebar.getByRole('button', { name: 'Angre' }).click();
  await sidebar.getByText('Angret.').waitFor();
  expect(rowOf(host, '2026', '2.1')).toMatchObject({ 'Resultat ▾': '', Kommentar: '' });
});

test('«Lagre» and other results pressed while a save is under way are saved next, and meet no conflict with oneself', async () => {
  const { host, sidebar, window } = await openSidebar(desk);
  await sidebar.getByRole('button', { name: /gatefest/ }).click();
  await window.page.route('**/act/call', async route => {
    await new Promise(resolve => setTimeout(resolve, 700));
    await route.continue();
  });
  await sidebar.getByText('Påbegynt').click();
  await sidebar.getByText('Gjennomført', { exact: true }).click();
  await sidebar.getByLabel('En setning').fill('90 naboer kom.');
  await sidebar.getByRole('button', { name: /^Lagre/ }).click({ force: true });
  await eventually(() =>
    expect(rowOf(host, '2026', '2.3')).toMatchObject({
      'Resultat ▾': 'Gjennomført',
      Kommentar: '90 naboer kom.',
    }),
  );
  await sidebar.getByText('Lagret.').waitFor();
  expect(await sidebar.getByText('Noen andre har endret').count()).toBe(0);
  expect(window.errors).toEqual([]);
});

test('what is typed and not saved is there when the sidebar is closed and opened again, for that person alone', async () => {
  const { host, sidebar, window } = await openSidebar(desk);
  await sidebar.getByRole('button', { name: /Plante trær/ }).click();
  await sidebar.getByLabel('En setning').pressSequentially('Halvferdig set');
  // As a hand presses: it takes a moment.
  await window.page.getByRole('button', { name: 'Lukk' }).click({ delay: 100 });
  await eventually(() => expect(ownTexts(host)).toContain('Halvferdig set'));
  await window.choose('Åpne tiltak');
  await sidebar.getByText('Ikke lagret').waitFor();
  const kari = await desk.openAnother('kari@eksempel.no');
  await kari.choose('Åpne tiltak');
  await kari.sidebar.getByRole('button', { name: /Plante trær/ }).waitFor();
  expect(await kari.sidebar.getByText('Ikke lagret').count()).toBe(0);
  await sidebar.getByRole('button', { name: /Plante trær/ }).click();
  expect(await sidebar.getByLabel('En setning').inputValue()).toBe('Halvferdig set');
  await sidebar.getByLabel('En setning').fill('Hel setning.');
  await sidebar.getByRole('button', { name: 'Lagre' }).click();
  await sidebar.getByText('Lagret.').waitFor();
  await eventually(() => expect(ownTexts(host)).not.toContain('setning'));
  expect(window.errors).toEqual([]);
});

test('what is typed while a save is under way is kept, and can be saved next', async () => {
  const { host, sidebar, window } = await openSidebar(desk);
  await sidebar.getByRole('button', { name: /gatefest/ }).click();
  const sentence = sidebar.getByLabel('En setning');
  await sentence.fill('90 naboer kom.');
  let letGo = () => {};
  const held = new Promise<void>(resolve => {
    letGo = resolve;
  });
  await window.page.route('**/act/call', async route => {
    await held;
    await route.continue();
  });
  await sidebar.getByRole('button', { name: 'Lagre' }).click();
  await sidebar.getByRole('button', { name: 'Lagrer …' }).waitFor();
  await sentence.fill('90 naboer kom, og korpset spilte.');
  letGo();
  await sidebar.getByText('Lagret.').waitFor();
  expect(rowOf(host, '2026', '2.3').Kommentar).toBe('90 naboer kom.');
  expect(await sentence.inputValue()).toBe('90 naboer kom, og korpset spilte.');
  await sidebar.getByRole('button', { name: 'Lagre' }).click();
  await eventually(() =>
    expect(rowOf(host, '2026', '2.3').Kommentar).toBe('90 naboer kom, og korpset spilte.'),
  );
});

test('without a net nothing is lost: it says so, and the same is saved when the net is back', async () => {
  const { host, sidebar, window } = await openSidebar(desk);
  await sidebar.getByRole('button', { name: /gatefest/ }).click();
  await sidebar.getByLabel('En setning').fill('90 naboer kom.');
  await window.page.context().setOffline(true);
  await sidebar.getByText('Du er uten nett.', { exact: false }).first().waitFor();
  await sidebar.getByRole('button', { name: 'Lagre' }).click();
  await sidebar.getByRole('button', { name: 'Prøv igjen' }).waitFor();
  await window.screenshot('sidebar-offline');
  expect(rowOf(host, '2026', '2.3').Kommentar).toBe('');
  await window.page.context().setOffline(false);
  await sidebar.getByRole('button', { name: 'Prøv igjen' }).click();
  await sidebar.getByText('Lagret.').waitFor();
  expect(rowOf(host, '2026', '2.3').Kommentar).toBe('90 naboer kom.');
});

test('when the script fails, what was typed stands and can be saved again; so when the sidebar opens', async () => {
  const { host, sidebar, window } = await openSidebar(desk);
  await sidebar.getByRole('button', { name: /gatefest/ }).click();
  await sidebar.getByLabel('En setning').fill('90 naboer kom.');
  await eventually(() => expect(ownTexts(host)).toContain('90 naboer kom.'));
  host.crashAtCall(8);
  await sidebar.getByRole('button', { name: 'Lagre' }).click();
  await sidebar.getByText('Fikk ikke kontakt med arket.', { exact: false }).waitFor();
  await window.screenshot('sidebar-failed');
  await sidebar.getByRole('button', { name: 'Prøv igjen' }).click();
  await sidebar.getByText('Lagret.').waitFor();
  expect(rowOf(host, '2026', '2.3').Kommentar).toBe('90 naboer kom.');
  host.deleteSheet('Plan');
  await window.choose('Åpne tiltak');
  await sidebar.getByText('Fanen «Plan» mangler', { exact: false }).waitFor();
  await window.screenshot('sidebar-error');
  await sidebar.getByRole('button', { name: 'Prøv igjen' }).waitFor();
});

test('several are reported by one save; the one that somebody changed meanwhile is shown, not overwritten', async () => {
  const { host, sidebar, window } = await openSidebar(desk);
  await sidebar.getByRole('button', { name: 'Velg flere' }).click();
  for (const name of ['benker', 'gatefest', 'ringes']) {
    await sidebar.getByLabel(new RegExp(name)).check();
  }
  await sidebar.getByRole('button', { name: 'Meld 3 tiltak' }).click();
  await sidebar.getByRole('button', { name: 'Lagre' }).click();
  await sidebar.getByText('Velg et resultat, eller skriv en setning.').waitFor();
  await sidebar.getByLabel('Delvis gjennomført').check();
  await sidebar.getByLabel('En setning til alle').fill('Fulgt opp på dugnaden.');
  host.edit('2026', cellOf(host, '2026', '2.2', 'Kommentar'), 'To benker står.');
  await window.screenshot('sidebar-several');
  await sidebar.getByRole('button', { name: 'Prøv igjen' }).click();
  await sidebar.getByText('2 tiltak er lagret. 1 er ikke lagret.').waitFor();
  await window.screenshot('sidebar-several-saved');
  const said = (number: string) => {
    const { 'Resultat ▾': result, Kommentar } = rowOf(host, '2026', number);
    return [result, Kommentar];
  };
  const saved = ['Delvis gjennomført', 'Fulgt opp på dugnaden.'];
  expect([said('1.11'), said('2.3')]).toEqual([saved, saved]);
  expect(said('2.2')).toEqual(['', 'To benker står.']);
  await sidebar.getByRole('button', { name: 'Angre' }).click();
  await sidebar.getByText('Angret.').waitFor();
  expect([said('1.11'), said('2.3')]).toEqual([
    ['', ''],
    ['', ''],
  ]);
  expect(window.errors).toEqual([]);
});
