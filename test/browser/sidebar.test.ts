import { readFileSync } from 'node:fs';
import { madePlan } from '../bundle/made-plan';
import { cellOf, rowOf, rowsOf } from '../bundle/workbook';
import { openSidebar } from './open-sidebar';
import { eventually, useDesk } from './sheet-window';

jest.setTimeout(90_000);
const desk = useDesk();
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

type Opened = Awaited<ReturnType<typeof openSidebar>>;

const frameOf = ({ window }: Opened) => {
  const frame = window.page.frames().find(({ parentFrame }) => parentFrame);
  const found = window.page.frames().find(one => one.url().includes('/frame/')) ?? frame;
  if (!found) throw new Error('The sidebar is not open');
  return found;
};

/** What axe finds wrong in the sidebar as it stands. */
async function faultsIn(opened: Opened): Promise<string[]> {
  const frame = frameOf(opened);
  await frame.evaluate(AXE);
  return frame.evaluate(async () => {
    const { violations } = await Reflect.get(window, 'axe').run(document);
    return violations.map(
      ({ id, nodes }: { id: string; nodes: { html: string }[] }) => `${id}: ${nodes[0]?.html}`,
    );
  });
}

test('the most urgent measures come first, under a heading that says why', async () => {
  const { sidebar, window } = await openSidebar(desk);
  expect(await sidebar.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
    'Forfalt eller bak skjema (1)',
    'I gang (5)',
  ]);
  expect(await sidebar.locator('ul.measures button').first().textContent()).toContain(
    'Plante trær',
  );
  await window.screenshot('sidebar-groups');
});

test('a search finds a measure by any of its words, and a way back when there is none', async () => {
  const { sidebar, window } = await openSidebar(desk);
  await sidebar.getByLabel('Søk').fill('GATEFEST');
  await sidebar.getByText('1 av 6 tiltak').waitFor();
  expect(await sidebar.locator('ul.measures li').count()).toBe(1);
  await sidebar.getByLabel('Søk').fill('noe helt annet');
  await sidebar.getByText('Ingen tiltak passer').waitFor();
  await window.screenshot('sidebar-nothing');
  await sidebar.getByRole('button', { name: 'Vis alle tiltak' }).click();
  await sidebar.getByText('6 tiltak', { exact: true }).waitFor();
});

test('progress stands for the year and for each goal, with the figures of its sub-goals', async () => {
  const { host, sidebar, window } = await openSidebar(desk);
  host.edit('Mål', 'G3', '0');
  host.edit('Mål', 'I3', '12');
  host.edit('2026', cellOf(host, '2026', '2.3', 'Resultat ▾'), 'Gjennomført');
  await window.choose('Åpne tiltak');
  await sidebar.getByText('17 % av planen i 2026').waitFor();
  await sidebar.getByText('Fremdrift per mål').click();
  await window.screenshot('sidebar-goals');
  await sidebar.getByRole('button', { name: 'Mål 2: Et bedre nabolag' }).click();
  await sidebar.getByText('33 % av målet i 2026').waitFor();
  await sidebar.getByText('3 av 6 tiltak').waitFor();
  await sidebar.getByRole('combobox', { name: 'Mål' }).selectOption('Mål 1: Flere medlemmer');
  await sidebar.getByText('Måltall: 50 flere medlemmer').waitFor();
  await sidebar.getByText('2026: 12').waitFor();
  await sidebar.getByText('24 %', { exact: true }).waitFor();
  await window.screenshot('sidebar-goal');
});

test('«mitt organ» is chosen already the next time the same person opens the sidebar', async () => {
  const { host, sidebar, window } = await openSidebar(desk);
  await sidebar.getByLabel('Mitt organ').selectOption('Dugnadsgjengen');
  await sidebar.getByText('2 av 6 tiltak').waitFor();
  await eventually(() => expect(host.save().properties.users).not.toEqual({}));
  await window.choose('Åpne tiltak');
  await eventually(async () => {
    expect(await sidebar.getByLabel('Mitt organ').inputValue()).toBe('Dugnadsgjengen');
  });
  host.user = 'kasserer@nordvik.example';
  await window.choose('Åpne tiltak');
  await sidebar.getByText('6 tiltak', { exact: true }).waitFor();
});

test('one more is counted by day and in words, at once, and can be taken back', async () => {
  const { host, sidebar, window } = await openSidebar(desk);
  await sidebar.getByRole('button', { name: /minst to kurs/ }).click();
  await sidebar.getByText('0 av 2 i år').waitFor();
  await sidebar.getByLabel('En setning').fill('Godt år for kurs.');
  await sidebar.getByLabel('Dato').fill('2026-03-12');
  await sidebar.getByLabel('Hva var det?').fill('Kurs i førstehjelp');
  await sidebar.getByLabel('Hva var det?').press('Enter');
  await sidebar.getByText('Lagret: 1 av 2 i år.').waitFor();
  await sidebar.getByLabel('Dato').fill('2025-11-12');
  await sidebar.getByRole('button', { name: '+1' }).click();
  await sidebar.getByText('Velg en dag i 2026, og ikke senere enn i dag (2. juli 2026).').waitFor();
  await sidebar.getByLabel('Dato').fill('2026-07-02');
  await sidebar.getByRole('button', { name: '+1' }).press('Enter');
  await sidebar.getByText('Lagret: 2 av 2 i år.').waitFor();
  await sidebar.locator('button:focus', { hasText: '+1' }).waitFor();
  const lines = '12.03.2026: Kurs i førstehjelp\n02.07.2026';
  expect(rowOf(host, '2026', '1.2')).toMatchObject({
    Antall: '2',
    Kommentar: lines,
    Status: 'Gjennomført',
  });
  // What was being written is still there, above what came with the count.
  expect(await sidebar.getByLabel('En setning').inputValue()).toBe(`Godt år for kurs.\n${lines}`);
  await window.screenshot('sidebar-counted');
  await sidebar.getByRole('button', { name: 'Angre' }).click();
  await sidebar.getByText('Angret.').waitFor();
  expect(rowOf(host, '2026', '1.2')).toMatchObject({ Antall: '1', Status: 'I rute' });
  expect(rowsOf(host, 'Logg').map(({ Til }) => Til)).toContain(lines);
  expect(window.errors).toEqual([]);
});

test('«Neste» goes through the list as it stood, also when what was marked has moved', async () => {
  const { sidebar } = await openSidebar(desk);
  await sidebar.locator('ul.measures button').first().click();
  await sidebar.getByText('1 av 6').waitFor();
  await sidebar.getByLabel('Gjennomført', { exact: true }).check();
  await sidebar.getByRole('button', { name: 'Lagre' }).click();
  await sidebar.getByText('Lagret.').waitFor();
  await sidebar.getByRole('button', { name: 'Neste' }).click();
  await sidebar.getByText('2 av 6').waitFor();
  await sidebar.getByRole('button', { name: 'Tilbake til listen' }).click();
  await sidebar.getByRole('heading', { name: 'Meldt (1)' }).waitFor();
});

test('the row chosen in the sheet opens in the sidebar, whatever its year; and the sidebar leads to the row', async () => {
  const { host, sidebar, window } = await openSidebar(desk);
  await window.openTab('2025');
  await window.cell(cellOf(host, '2025', '2.2', 'Kommentar')).click();
  await sidebar.getByRole('button', { name: 'Hent valgt rad' }).click();
  await sidebar.getByRole('heading', { name: '2.2 Sette opp benker.' }).waitFor();
  await sidebar.getByRole('button', { name: 'Tilbake til listen' }).click();
  await sidebar.getByRole('heading', { name: 'Tiltak i 2025' }).waitFor();
  await sidebar.getByLabel('Arbeidsår').selectOption('2026');
  await sidebar.getByRole('button', { name: /gatefest/ }).click();
  await sidebar.getByRole('button', { name: 'Vis i arket' }).click();
  await window.page.getByRole('tab', { name: '2026', selected: true }).waitFor();
  await eventually(() =>
    expect(host.active).toEqual({ tab: '2026', a1: cellOf(host, '2026', '2.3', 'Resultat ▾') }),
  );
  await window.openTab('Innstillinger');
  await window.cell('B2').click();
  await sidebar.getByRole('button', { name: 'Hent valgt rad' }).click();
  await sidebar.getByText('Det står ikke noe tiltak i raden').waitFor();
});

test('everything is done by keyboard, and the keys stay where the person is', async () => {
  const opened = await openSidebar(desk);
  const { sidebar, window, host } = opened;
  const { keyboard } = window.page;
  const focused = () => frameOf(opened).evaluate(() => document.activeElement?.textContent ?? '');
  await sidebar.locator('ul.measures button').first().focus();
  await keyboard.press('Enter');
  await sidebar.getByText('1 av 6').waitFor();
  expect(await focused()).toBe('2.1 Plante trær langs veien.');
  for (let i = 0; i < 3; i++) await keyboard.press('Tab');
  // From «Ikke sagt ennå» the arrow goes round to the first result.
  await keyboard.press('ArrowDown');
  await keyboard.press('Tab');
  await keyboard.type('I gang.');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await sidebar.getByText('Lagret.').waitFor();
  expect(rowOf(host, '2026', '2.1')).toMatchObject({
    'Resultat ▾': 'Påbegynt',
    Kommentar: 'I gang.',
  });
  // The button that takes it back goes when it is pressed; the keys do not go with it.
  await sidebar.getByRole('button', { name: 'Angre' }).press('Enter');
  await sidebar.getByText('Angret.').waitFor();
  expect(await focused()).toBe('Lagre');
  await sidebar.getByRole('button', { name: 'Tilbake til listen' }).press('Enter');
  await eventually(async () => expect(await focused()).toContain('2.1 Plante trær'));
});

test('axe finds nothing in the sidebar, whatever it shows; at 200 % nothing is cut off', async () => {
  const opened = await openSidebar(desk);
  const { host, sidebar, window } = opened;
  const LONG = 'Se https://nordvik.example/et/langt/navn/som/ikke/har/noe/sted/aa/brytes.html';
  const fits = () =>
    frameOf(opened).evaluate(() => {
      document.documentElement.style.zoom = '2';
      const { scrollWidth, clientWidth } = document.documentElement;
      document.documentElement.style.zoom = '';
      return scrollWidth <= clientWidth;
    });
  const holds = async (name: string) => {
    expect([name, await faultsIn(opened), await fits()]).toEqual([name, [], true]);
  };
  await sidebar.getByText('Fremdrift per mål').click();
  await holds('list');
  await sidebar.getByRole('button', { name: /minst to kurs/ }).click();
  await holds('measure');
  await sidebar.getByRole('button', { name: 'Tilbake til listen' }).click();
  await sidebar.getByRole('button', { name: 'Velg flere' }).click();
  await sidebar.getByLabel(/gatefest/).check();
  await holds('ticked');
  await window.screenshot('sidebar-ticked');
  await sidebar.getByRole('button', { name: 'Meld 1 tiltak' }).click();
  await sidebar.getByRole('button', { name: 'Lagre' }).click();
  await sidebar.getByText('Velg et resultat, eller skriv en setning.').waitFor();
  await holds('several');
  await sidebar.getByLabel('Delvis gjennomført').check();
  host.edit('2026', cellOf(host, '2026', '2.3', 'Kommentar'), LONG);
  await sidebar.getByRole('button', { name: 'Prøv igjen' }).click();
  await sidebar.getByText('0 tiltak er lagret. 1 er ikke lagret.').waitFor();
  await holds('refused');
  await sidebar.getByRole('button', { name: 'Se på det' }).click();
  await sidebar.getByRole('heading', { name: 'Noen andre har endret tiltaket' }).waitFor();
  await holds('conflict');
  await sidebar.getByRole('button', { name: 'Behold deres' }).click();
  await sidebar.getByText('Du beholdt det som sto i arket.').waitFor();
  await holds('kept');
  await window.page.context().setOffline(true);
  await sidebar.getByText('Du er uten nett.', { exact: false }).waitFor();
  await holds('offline');
  await window.page.context().setOffline(false);
  host.deleteSheet('Plan');
  await window.choose('Åpne tiltak');
  await sidebar.getByText('Fanen «Plan» mangler', { exact: false }).waitFor();
  await holds('failure');
});

test('of a plan with 2 000 measures no more is drawn than of one with 200; all of it can be searched', async () => {
  const opened = await openSidebar(desk, { plan: madePlan(2000, '2026') });
  const { sidebar } = opened;
  expect(await sidebar.locator('ul.measures li').count()).toBe(100);
  await sidebar.getByRole('button', { name: 'Vis 100 til' }).click();
  await eventually(async () => {
    expect(await sidebar.locator('ul.measures li').count()).toBe(200);
  });
  await sidebar.getByLabel('Søk').fill('prosjekt 1995');
  await sidebar.getByText(/^1 av \d+ tiltak$/).waitFor();
});
