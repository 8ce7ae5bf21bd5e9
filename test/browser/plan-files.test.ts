import {
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
} from 'docx';
import { emptyWorkbook, everything, rowsOf, SMALL_PLAN } from '../bundle/workbook';
import { type PlanWindow, usePlanWindows } from './plan-window';

jest.setTimeout(60_000);
const windows = usePlanWindows();

const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]) =>
  new Paragraph({ text, heading: level });
const row = (cells: readonly string[]) =>
  new TableRow({
    children: cells.map(text => new TableCell({ children: [new Paragraph(text)] })),
  });
const numbered = (text: string) =>
  new Paragraph({ text, numbering: { reference: 'tall', level: 0 } });

const wordDocument = () =>
  Packer.toBuffer(
    new Document({
      numbering: {
        config: [
          {
            reference: 'tall',
            levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }],
          },
        ],
      },
      sections: [
        {
          children: [
            heading('Arbeidsplan for Åsen velforening 2026', HeadingLevel.HEADING_1),
            heading('Mål 1: En tryggere vei', HeadingLevel.HEADING_2),
            new Table({
              rows: [
                row(['Tiltak', 'Gjennomføring', 'Ansvar']),
                row(['Søke om fartshump', 'våren 2026', 'Styret']),
                row(['Male gangfeltet', '2026', 'Dugnadsgruppa']),
              ],
            }),
            heading('Mål 2: Flere naboer med', HeadingLevel.HEADING_2),
            new Paragraph({ text: 'Holde grillfest i juni', bullet: { level: 0 } }),
            numbered('Dele ut brosjyrer'),
            numbered('Ringe på hos nye'),
          ],
        },
      ],
    }),
  );

const shownProblem = (window: PlanWindow) =>
  window.page.getByRole('alert').textContent({ timeout: 20_000 });

test('a Word document is read in the page, tables and lists and all', async () => {
  const { host } = emptyWorkbook();
  const window = await windows.open(host);
  await window.choose('Arbeidsplan.docx', await wordDocument());
  await window.page.getByText('Hentet fra «Arbeidsplan.docx»').waitFor();
  await window.press('Les planen');
  await window.press('Skriv til arket');
  await window.page.getByText('5 tiltak er skrevet til arket.').waitFor();
  expect(
    rowsOf(host, 'Plan').map(({ Tiltak, Gjennomføring, Ansvar }) => [
      Tiltak,
      Gjennomføring,
      Ansvar,
    ]),
  ).toEqual([
    ['Søke om fartshump', 'våren 2026', 'Styret'],
    ['Male gangfeltet', '2026', 'Dugnadsgruppa'],
    ['Holde grillfest i juni', '', ''],
    ['Dele ut brosjyrer', '', ''],
    ['Ringe på hos nye', '', ''],
  ]);
  expect(window.errors).toEqual([]);
});

const UTF16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(SMALL_PLAN, 'utf16le')]);

test.each([
  ['utf-8', 'plan.txt', Buffer.from(SMALL_PLAN)],
  ['utf-16, as Notepad once wrote', 'plan.txt', UTF16],
  ['utf-16 without a mark', 'plan.txt', Buffer.from(SMALL_PLAN, 'utf16le')],
  ['what Windows wrote before', 'plan.TXT', Buffer.from(SMALL_PLAN, 'latin1')],
  ['Markdown', 'plan.md', Buffer.from(`# ${SMALL_PLAN}`)],
  ['html', 'plan.html', Buffer.from(`<meta charset=utf-8><pre>${SMALL_PLAN}</pre>`)],
])('a file in %s is read with its æ, ø and å', async (_, name, bytes) => {
  const window = await windows.open(emptyWorkbook().host);
  await window.choose(name, bytes);
  await window.page.getByText(`Hentet fra «${name}»`).waitFor();
  expect(await window.page.getByLabel('Lim inn planen her').inputValue()).toContain(
    'Plante trær langs veien.\tvåren 2026',
  );
  await window.press('Les planen');
  await window.page.getByText('Fant 7 tiltak under 2 mål').waitFor();
  expect(window.errors).toEqual([]);
});

const ZIP = Buffer.from('PK\u0003\u0004 not a document');

test.each<[string, string, Buffer, RegExp]>([
  ['a PDF', 'plan.pdf', Buffer.from('%PDF-1.7 \u0000'), /en PDF\. Åpne den.*lim inn/],
  ['a PDF under another name', 'plan.txt', Buffer.from('%PDF-1.7 \u0000'), /en PDF\. Åpne den/],
  [
    'an old Word file',
    'plan.doc',
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
    /gamle typen.*lagre det som \.docx/,
  ],
  ['an Excel sheet', 'plan.xlsx', ZIP, /regneark.*lim inn/],
  ['an OpenDocument sheet', 'plan.ods', ZIP, /regneark.*lim inn/],
  ['a picture', 'plan.png', Buffer.from([0x89, 0x50, 0x4e, 0x47]), /bilde.*Google Disk/],
  ['something else', 'plan.pages', ZIP, /filtypen kan ikke leses.*lim inn/],
  ['a text file with nothing in it', 'plan.txt', Buffer.from(' \n'), /ingen tekst i «plan\.txt»/],
  [
    'a web page that is a picture',
    'plan.html',
    Buffer.from('<img alt="">'),
    /ingen tekst i «plan\.html».*Google Disk/,
  ],
  [
    'a text file of 5 MB',
    'plan.txt',
    Buffer.from('Ord i en bok. '.repeat(380_000)),
    /«plan\.txt» er for stor.*bare planen/,
  ],
  ['a broken Word file', 'plan.docx', ZIP, /«plan\.docx» lot seg ikke lese/],
])('%s gets one sentence with the way out', async (_, name, bytes, expected) => {
  const { host } = emptyWorkbook();
  const before = everything(host);
  const window = await windows.open(host);
  await window.choose(name, bytes);
  expect(await shownProblem(window)).toMatch(expected);
  expect(everything(host)).toEqual(before);
  expect(window.errors).toEqual([]);
});

test.each<[string, Record<string, string>, RegExp]>([
  ['a picture-only PDF, pasted as nothing', {}, /Det kom ingen tekst.*Google Disk/],
  ['blanks', { 'text/plain': ' \n ' }, /Det kom ingen tekst/],
  ['5 MB of text', { 'text/plain': 'Ord i en bok. '.repeat(380_000) }, /for lang/],
])('%s gets one sentence with the way out', async (_, held, expected) => {
  const window = await windows.open(emptyWorkbook().host);
  await window.paste(held);
  expect(await shownProblem(window)).toMatch(expected);
  expect(window.errors).toEqual([]);
});

test.each<[string, string, RegExp]>([
  [
    'Swedish',
    'Verksamhetsplan 2026\n\nMål 1: Fler medlemmar\n\n- Vi ska ringa alla nya och bjuda in dem till ett möte\n- Styrelsen ska inte glömma att tacka för hjälpen\n- Det är viktigt att ha kul',
    /på svensk/,
  ],
  [
    'English',
    'Work plan 2026\n\nGoal 1: More members\n\n- Call all of the new members and invite them to a meeting\n- The board will thank all who help with the work in the club',
    /på engelsk/,
  ],
  [
    'German',
    'Arbeitsplan 2026\n\nZiel 1: Mehr Mitglieder\n\n- Die neuen Mitglieder werden angerufen und zu einem Treffen eingeladen\n- Der Vorstand wird mit der Presse reden, und das ist nicht alles',
    /på tysk/,
  ],
  [
    'Danish',
    'Arbejdsplan 2026\n\nMål 1: Flere medlemmer\n\n- Ringe til alle nye efter mødet\n- Bestyrelsen skal takke for hjælpen',
    /på dansk/,
  ],
  [
    'Northern Sami',
    'Doaibmaplána 2026\n\nMihttu 1\n\n- Stivra galgá doallat čoahkkima ja lea fárus\n- Mii galgat riŋget buot miellahtuide maŋŋil jagi álggu, ja dan maid čállit',
    /på nordsamisk/,
  ],
  ['a letter', 'Kjære alle sammen.\n\nTakk for i år.', /ikke funnet noen tiltak/],
  ['nothing', '', /ingen tekst her/],
])('%s gets one sentence with the way out', async (_, text, expected) => {
  const window = await windows.open(emptyWorkbook().host);
  await window.page.getByLabel('Lim inn planen her').fill(text);
  await window.press('Les planen');
  expect(await shownProblem(window)).toMatch(expected);
  expect(window.errors).toEqual([]);
});

test('a file that is dropped is read like one that is chosen', async () => {
  const window = await windows.open(emptyWorkbook().host);
  await window.page.getByLabel('Lim inn planen her').evaluate((field, text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'plan.txt'));
    field.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, SMALL_PLAN);
  await window.page.getByText('Hentet fra «plan.txt»').waitFor();
  await window.press('Les planen');
  await window.page.getByText('Fant 7 tiltak').waitFor();
});
