import { emptyWorkbook, rowsOf } from '../bundle/workbook';
import { usePlanWindows } from './plan-window';

jest.setTimeout(60_000);
const windows = usePlanWindows();

const HARM = `<script>document.title='hacked'</script><img src="https://evil.test/x.png" onerror="document.title='hacked'"><style>body{display:none}@import url(https://evil.test/x.css);</style><svg onload="document.title='hacked'"></svg><iframe src="https://evil.test"></iframe>`;

test('html that would do harm is inert: its words are read, and nothing runs or is fetched', async () => {
  const { host } = emptyWorkbook();
  const window = await windows.open(host);
  const html = `${HARM}<h1>Arbeidsplan 2026</h1><h2>Mål 1: Trygghet</h2><ul><li>Skrive &lt;img src=x onerror=alert(1)&gt; i planen${HARM}</li><li>=HYPERLINK("https://evil.test")</li></ul>`;
  await window.paste({ 'text/html': html });
  await window.press('Les planen');
  await window.page.getByRole('heading', { name: 'Slik blir planen' }).waitFor();
  expect(await window.page.title()).toBe('Planvakt');
  expect(await window.page.locator('#app img, #app iframe, #app svg').count()).toBe(0);
  await window.press('Skriv til arket');
  await window.page.getByText('2 tiltak er skrevet').waitFor();
  expect(rowsOf(host, 'Plan').map(({ Tiltak }) => Tiltak)).toEqual([
    'Skrive <img src=x onerror=alert(1)> i planen',
    '=HYPERLINK("https://evil.test")',
  ]);
  expect(window.errors).toEqual([]);
});

test.each([
  ['elements', `${'<div><b>'.repeat(10_000)}Arbeidsplan 2026${'</b></div>'.repeat(10_000)}`],
  ['lists', `${'<ul><li>'.repeat(10_000)}Ringe naboene${'</li></ul>'.repeat(10_000)}`],
  ['tables', `${'<table><tr><td>'.repeat(2000)}Ringe naboene${'</td></tr></table>'.repeat(2000)}`],
  [
    'cells that claim to be wide',
    '<table><tr><td rowspan=65534 colspan=1000>Tiltak</td><td rowspan=9e9 colspan=9e9>Ansvar</td></tr><tr><td>a</td></tr></table>',
  ],
])('ten thousand nested %s do not hang the page', async (_, html) => {
  const window = await windows.open(emptyWorkbook().host);
  const plan = '<h2>Mål 1: Flere med</h2><ul><li>Holde en fest</li></ul>';
  await window.paste({ 'text/html': html + plan });
  await window.press('Les planen');
  await window.page.getByText('Holde en fest').first().waitFor({ timeout: 5000 });
  expect(window.errors).toEqual([]);
});
