import { readFileSync } from 'node:fs';
import { emptyWorkbook, rowsOf } from '../bundle/workbook';
import { sharedPlan, testSharedPlans } from '../shared-plans';
import { usePlanWindows } from './plan-window';

jest.setTimeout(60_000);
const windows = usePlanWindows();

const fixture = (name: string) => readFileSync(`test/browser/fixtures/${name}.html`, 'utf8');

/** Number, words, time and bodies of each measure in the sheet, after a paste that is written as it was read. */
async function written(held: Readonly<Record<string, string>>) {
  const { host } = emptyWorkbook();
  const window = await windows.open(host);
  await window.paste(held);
  await window.press('Les planen');
  await window.press('Skriv til arket');
  await window.page.getByText('er skrevet til arket').waitFor();
  expect(window.errors).toEqual([]);
  return rowsOf(host, 'Plan').map(({ Nr, Mål, Tiltak, Gjennomføring, Ansvar }) =>
    [Nr, Mål, Tiltak, Gjennomføring, Ansvar].join(' | '),
  );
}

test('a paste from Google Docs keeps its tables, cells over two rows and lists', async () => {
  expect(await written({ 'text/html': fixture('docs'), 'text/plain': 'noe annet' })).toEqual([
    '1.1 | Mål 1: Flere på tur | Arrangere minst to fellesturer i hvert halvår. | 2025-2027 | Turkomiteen, Styret',
    '1.2 | Mål 1: Flere på tur | Lage et kart over merkede stier. | 2026 | Stigruppa',
    '1.3 | Mål 1: Flere på tur | Sette opp nye skilt. | 2026 | Stigruppa',
    ' | Mål 2: En trygg hytte | Skifte taket på hytta. |  | ',
    ' | Mål 2: En trygg hytte | Ha dugnad hver høst. |  | ',
  ]);
});

test('a paste from Word keeps its tables and lists, and none of its own words', async () => {
  expect(await written({ 'text/html': fixture('word'), 'text/plain': 'noe annet' })).toEqual([
    ' | Mål 1: Flere barn i båt | Holde seilkurs for nybegynnere. | Før sommeren | Ungdomskomiteen',
    ' | Mål 1: Flere barn i båt | Kjøpe to nye optimistjoller. | 1. mai 2026 | Styret',
    ' | Mål 2: Godt vedlikehold | Olje brygga hver vår |  | ',
    ' | Mål 2: Godt vedlikehold | Bytte fortøyninger i uke 20 |  | ',
  ]);
});

test('what is copied from a web page and pasted with the keyboard is read', async () => {
  const { host } = emptyWorkbook();
  const window = await windows.open(host);
  const site = await window.page.context().newPage();
  await site.setContent(fixture('web-page'));
  await site.keyboard.press('Control+a');
  await site.keyboard.press('Control+c');
  await window.page.bringToFront();
  await window.page.getByLabel('Lim inn planen her').focus();
  await window.page.keyboard.press('Control+v');
  await window.page.getByText('Limt inn:').waitFor();
  await window.press('Les planen');
  await window.press('Skriv til arket');
  await window.page.getByText('er skrevet til arket').waitFor();
  const rows = rowsOf(host, 'Plan');
  expect(rows.map(({ Tiltak }) => Tiltak)).toEqual(
    expect.arrayContaining(['Pusse opp dåpssakristiet', 'Skifte lyspærer']),
  );
  expect(rows.find(({ Tiltak }) => Tiltak === 'Pusse opp dåpssakristiet')).toMatchObject({
    Gjennomføring: '2026',
    Ansvar: 'Byggkomiteen',
  });
  expect(rows.some(({ Tiltak }) => Tiltak?.startsWith('Starte barnekor'))).toBe(true);
  expect(window.errors).toEqual([]);
});

test('html that only breaks lines, as from a PDF in a browser, gives way to the plain text', async () => {
  const plain = 'Arbeidsplan 2026\n\nMål 1: Flere med\n\n- Ringe alle nye\n- Holde en fest';
  const html = plain
    .split('\n')
    .map(line => `<span style="left:1px">${line}</span><br role="presentation">`)
    .join('');
  expect(await written({ 'text/html': html, 'text/plain': plain })).toEqual([
    ' | Mål 1: Flere med | Ringe alle nye |  | ',
    ' | Mål 1: Flere med | Holde en fest |  | ',
  ]);
});

test('two pieces pasted one after the other are one plan, and typing keeps the tables', async () => {
  const { host } = emptyWorkbook();
  const window = await windows.open(host);
  await window.paste({ 'text/html': fixture('docs') });
  const area = window.page.getByLabel('Lim inn planen her');
  await area.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(1e6, 1e6));
  await window.paste({
    'text/html': '<h2>Mål 3: Åpne dører</h2><ul><li>Invitere naboene</li></ul>',
  });
  await area.press('Control+End');
  await area.pressSequentially('\n- Bake kake');
  await window.press('Les planen');
  await window.press('Skriv til arket');
  await window.page.getByText('er skrevet til arket').waitFor();
  const rows = rowsOf(host, 'Plan');
  expect(rows.map(({ Tiltak }) => Tiltak).slice(-2)).toEqual(['Invitere naboene', 'Bake kake']);
  expect(rows[0]).toMatchObject({ Nr: '1.1', Gjennomføring: '2025-2027' });
});

testSharedPlans(
  'a plain-text paste of Bergen’s plan stands in the sheet, word for word',
  async () => {
    const { text, expected } = sharedPlan('bergen-sv-arbeidsplan-2024-2027');
    const rows = await written({ 'text/plain': text });
    const measures = expected.goals.flatMap(({ measures }) => measures);
    expect(rows).toHaveLength(measures.length);
    for (const { number, text: words, when } of measures) {
      expect(rows.some(row => row.startsWith(`${number} | `) && row.includes(words))).toBe(true);
      expect(rows.some(row => row.includes(`${words} | ${when}`))).toBe(true);
    }
  },
);
