import { reportWorkbook } from '../bundle/report-workbook';
import { cellOf, rowsOf, settingsOf } from '../bundle/workbook';
import { eventually, useDesk } from './sheet-window';

jest.setTimeout(90_000);
const desk = useDesk();

test('a board sees what is missing, writes its words, reads the report through, makes it and locks the year', async () => {
  const { host } = reportWorkbook();
  const { dialog, page, ...window } = await desk.open(host);
  await window.choose('Lag årsrapport …');
  await dialog.getByText('2 av 5 tiltak mangler melding.', { exact: false }).waitFor();
  await dialog.getByText('2.2 Sette opp benker.').waitFor();
  expect(await dialog.getByRole('link', { name: 'Vis raden' }).count()).toBe(3);
  await window.screenshot('report-missing');

  await dialog.getByLabel('Om hele året').fill('Et godt år, på tross av regnet.');
  await dialog.getByLabel('Mål 1: Flere medlemmer').fill('Mange nye ansikter.\nVelkommen!');
  await dialog.getByRole('button', { name: 'Lagre det styret skriver' }).click();
  await dialog.getByText('Lagret i fanen Årsrapport.').waitFor();
  await window.screenshot('report-words');

  await dialog.getByRole('button', { name: 'Se over rapporten' }).click();
  await dialog.getByRole('heading', { name: 'Årsrapport 2025' }).waitFor();
  await dialog.getByText('Velkommen!').waitFor();
  await dialog.getByText('Planen ble vedtatt i mai.').first().waitFor();
  await window.screenshot('report-preview');
  await dialog.getByText('Tekst til protokollen').click();
  expect(await dialog.getByLabel('Merk alt', { exact: false }).inputValue()).toContain(
    'Et godt år, på tross av regnet.',
  );
  const written = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Last ned som tekst' }).click();
  expect((await written).suggestedFilename()).toMatch(/^Årsrapport 2025.*\.txt$/);
  await dialog.getByRole('button', { name: 'Tilbake' }).click();

  const word = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Last ned som Word-dokument' }).click();
  expect((await word).suggestedFilename()).toMatch(/\.docx$/);
  await dialog.getByRole('button', { name: 'Lås 2025' }).click();
  await window.screenshot('report-freeze');
  await dialog.getByRole('button', { name: 'Ja, lås året' }).click();
  await dialog.getByText('2025 er låst.', { exact: false }).waitFor();
  expect(settingsOf(host)['Låste år']).toBe('2025');
  expect(window.errors).toEqual([]);
});

test('those who have not reported are asked: one sees who gets a mail and what it says, chooses, and sends', async () => {
  const { host } = reportWorkbook();
  ['verving', 'dugnad'].forEach((name, i) => {
    host.edit('Organer', `D${4 + i}`, `${name}@nordvik.example`);
  });
  host.edit('2025', cellOf(host, '2025', '1.1', 'Resultat ▾'), '');
  const { dialog, ...window } = await desk.open(host);
  await window.choose('Lag årsrapport …');
  await dialog.getByRole('button', { name: 'Be om melding …' }).click();
  const verving = dialog.getByLabel('Vervegruppa (verving@nordvik.example): 1 tiltak.');
  const dugnad = dialog.getByLabel('Dugnadsgjengen (dugnad@nordvik.example): 1 tiltak.');
  await verving.waitFor();
  await dialog.getByText('Festkomiteen – mangler adresse i fanen Organer').waitFor();
  await dialog.getByText('Les e-posten').first().click();
  await dialog.getByText('1.11 +47 ringes til alle nye medlemmer.').last().waitFor();
  await window.screenshot('report-ask');
  expect(host.mails).toEqual([]);

  await dugnad.uncheck();
  await dialog.getByRole('button', { name: 'Send én e-post' }).click();
  await dialog.getByText('Sendt til verving@nordvik.example.', { exact: false }).waitFor();
  await window.screenshot('report-asked');
  expect(host.mails.map(({ to }) => to)).toEqual(['verving@nordvik.example']);

  await dialog.getByRole('button', { name: 'Be om melding …' }).click();
  await dialog.getByText('Vervegruppa – fikk e-post i dag').waitFor();
  await dugnad.waitFor();
  expect(window.errors).toEqual([]);
});

test('the keys go on where the page goes on: in the report that opens, at the button one left, in the question that is asked, at the year when it is locked', async () => {
  const { dialog, ...window } = await desk.open(reportWorkbook().host);
  await window.choose('Lag årsrapport …');
  await dialog.getByRole('button', { name: 'Se over rapporten' }).click();
  const isHere = (role: 'heading' | 'button' | 'group' | 'combobox', name: string) =>
    eventually(async () =>
      expect(
        await dialog.getByRole(role, { name }).evaluate(one => one === document.activeElement),
      ).toBe(true),
    );
  await isHere('heading', 'Årsrapport 2025');
  await dialog.getByRole('button', { name: 'Tilbake' }).click();
  await isHere('button', 'Se over rapporten');
  await dialog.getByRole('button', { name: 'Lås 2025' }).click();
  await isHere('group', 'Er rapporten for 2025 levert?');
  await dialog.getByRole('button', { name: 'Nei, vent' }).click();
  await isHere('button', 'Lås 2025');
  await dialog.getByRole('button', { name: 'Lås 2025' }).click();
  await dialog.getByRole('button', { name: 'Ja, lås året' }).click();
  await dialog.getByText('2025 er låst.', { exact: false }).waitFor();
  await isHere('combobox', 'Arbeidsår');
  expect(window.errors).toEqual([]);
});

test('words that were not saved are saved before the report is made', async () => {
  const { host } = reportWorkbook();
  const { dialog, ...window } = await desk.open(host);
  await window.choose('Lag årsrapport …');
  await dialog.getByLabel('Om hele året').fill('Skrevet i siste liten.');
  await dialog.getByRole('button', { name: 'Lag Google-dokument' }).click();
  await dialog.getByText('Årsrapporten ligger i Min disk.').waitFor();
  expect(rowsOf(host, 'Årsrapport').map(row => row['Styret skriver'])).toEqual([
    'Skrevet i siste liten.',
  ]);
  expect(window.errors).toEqual([]);
});

test('words that were not saved are saved before another year is shown; where they cannot be, the page stays', async () => {
  const { host } = reportWorkbook();
  const { dialog, ...window } = await desk.open(host);
  await window.choose('Lag årsrapport …');
  const field = dialog.getByLabel('Om hele året');
  const year = dialog.getByLabel('Arbeidsår');
  await field.fill('Om 2025.');
  await year.selectOption('2026');
  await eventually(async () => expect(await field.inputValue()).toBe(''));
  expect(rowsOf(host, 'Årsrapport').map(row => row['Styret skriver'])).toEqual(['Om 2025.']);

  await field.fill('Om 2026.');
  host.holdLock(true);
  await year.selectOption('2025');
  await dialog.getByRole('alert').waitFor();
  expect([await field.inputValue(), await year.inputValue()]).toEqual(['Om 2026.', '2026']);
  host.holdLock(false);
  await year.selectOption('2025');
  await eventually(async () => expect(await field.inputValue()).toBe('Om 2025.'));
  expect(rowsOf(host, 'Årsrapport').map(row => row['Styret skriver'])).toContain('Om 2026.');
  expect(window.errors).toEqual([]);
});

test('what is typed is kept when one goes on to another field, or only stops typing, and nobody’s words are written over by that', async () => {
  const { host } = reportWorkbook();
  const { dialog, ...window } = await desk.open(host);
  await window.choose('Lag årsrapport …');
  const said = () => rowsOf(host, 'Årsrapport').map(row => row['Styret skriver']);
  const field = dialog.getByLabel('Om hele året');
  await field.fill('Kept on leaving.');
  await dialog.getByLabel('Mål 1: Flere medlemmer').fill('Kept on stopping.');
  await eventually(() => expect(said()).toEqual(['Kept on leaving.', 'Kept on stopping.']));
  await dialog.getByText('Lagret i fanen Årsrapport.').waitFor();

  host.edit('Årsrapport', 'C2', 'Nestlederens ord.');
  await field.fill('Lederens ord.');
  await dialog.getByLabel('Mål 1: Flere medlemmer').fill('Og dette.');
  await dialog.getByText('Nå står det: Nestlederens ord.').waitFor();
  await field.fill('Lederens ord, igjen.');
  await dialog.getByLabel('Mål 1: Flere medlemmer').fill('Og dette til.');
  await eventually(() => expect(said()).toEqual(['Nestlederens ord.', 'Og dette til.']));
  expect(await field.inputValue()).toBe('Lederens ord, igjen.');
  expect(window.errors).toEqual([]);
});

test('what is typed last is kept also when the window is closed in the middle of it', async () => {
  const { host } = reportWorkbook();
  const { dialog, page, ...window } = await desk.open(host);
  await window.choose('Lag årsrapport …');
  await dialog.getByLabel('Om hele året').pressSequentially('Lukket straks.');
  // As long as a finger is down.
  await page.getByRole('button', { name: 'Lukk' }).click({ delay: 200 });
  await eventually(() =>
    expect(rowsOf(host, 'Årsrapport').map(row => row['Styret skriver'])).toEqual([
      'Lukket straks.',
    ]),
  );
  expect(window.errors).toEqual([]);
});

test('where two write at once, both texts are on screen, and the next saving decides', async () => {
  const { host } = reportWorkbook();
  const { dialog, ...window } = await desk.open(host);
  await window.choose('Lag årsrapport …');
  const field = dialog.getByLabel('Om hele året');
  const save = dialog.getByRole('button', { name: 'Lagre det styret skriver' });
  await field.fill('Først.');
  await save.click();
  await dialog.getByText('Lagret i fanen Årsrapport.').waitFor();
  host.edit('Årsrapport', 'C2', 'Nestlederens ord.');
  await field.fill('Lederens ord.');
  await save.click();
  await dialog.getByText('Nå står det: Nestlederens ord.').waitFor();
  expect(await field.inputValue()).toBe('Lederens ord.');
  await save.click();
  await eventually(() =>
    expect(rowsOf(host, 'Årsrapport')[0]?.['Styret skriver']).toBe('Lederens ord.'),
  );
  expect(window.errors).toEqual([]);
});

test('a template with a wrong tag is refused with the tag’s name, and the built-in stays', async () => {
  const { host } = reportWorkbook();
  const { dialog, ...window } = await desk.open(host);
  await window.choose('Lag årsrapport …');
  await dialog.getByText('Egen mal med brevhode').click();
  await dialog.getByLabel('Velg egen mal (.docx)').setInputFiles({
    name: 'brev.docx',
    mimeType: 'text/plain',
    buffer: Buffer.from('Ikke et Word-dokument'),
  });
  await dialog.getByText('Malen er ikke et Word-dokument', { exact: false }).waitFor();
  await dialog.getByText('Dere bruker den innebygde malen.', { exact: true }).waitFor();
  await window.screenshot('report-template');
  expect(window.errors).toEqual([]);
});
