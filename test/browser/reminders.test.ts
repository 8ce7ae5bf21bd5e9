import { openHost } from '../../host/host';
import { filledWorkbook, setting } from '../bundle/workbook';
import { useDesk } from './sheet-window';

const OLD = 'gammel@nordvik.example';
const NEW = 'ny@nordvik.example';

jest.setTimeout(90_000);
const desk = useDesk();
const { host: filled } = filledWorkbook(undefined, { user: OLD });
const withoutAddress = filled.save();
setting(filled, 'Styrets e-post', 'styret@nordvik.example');
const saved = filled.save();

const opened = () => {
  const host = openHost({ state: saved, user: OLD });
  host.open();
  return host;
};

test('reminders are switched on at an hour one chooses, and a new person takes them over', async () => {
  const host = opened();
  const first = await desk.open(host);
  await first.choose('Se varsler');
  await first.dialog.getByText('Varsler er slått av.').waitFor();
  await first.dialog.getByLabel('Klokkeslett').selectOption('mellom 7 og 8');
  await first.dialog.getByRole('button', { name: 'Slå på varsler' }).click();
  await first.dialog.getByText('De sendes hverdager mellom klokka 7 og 8.').waitFor();
  await first.dialog.getByText('Det er du som har slått dem på.').waitFor();
  await first.screenshot('varsler-mine');

  host.user = NEW;
  const second = await desk.openAnother();
  await second.choose('Se varsler');
  await second.dialog.getByText(`De sendes fra kontoen til ${OLD}.`).waitFor();
  await second.screenshot('varsler-andres');
  await second.dialog.getByRole('button', { name: 'Ta over varslene' }).click();
  await second.dialog.getByText('Det er du som har slått dem på.').waitFor();
  expect(second.errors).toEqual([]);
});

test('reminders that have stopped say so in the menu, and the dialog leads to taking over', async () => {
  const host = opened();
  host.call('switchReminders', true, 8);
  host.user = NEW;
  host.setToday('2026-03-10');
  host.open();
  const { choose, dialog, screenshot } = await desk.open(host);
  await choose('Ta over varslene');
  await dialog.getByText('Varslene har stått stille siden 20. januar 2026.').waitFor();
  await screenshot('varsler-stanset');
  await dialog.getByRole('button', { name: 'Ta over varslene' }).click();
  await dialog.getByText('Varsler er slått på.').waitFor();
});

test('the dialog shows what would go out today, and day by day for twelve weeks', async () => {
  const host = opened();
  const { choose, dialog, screenshot } = await desk.open(host);
  await choose('Se varsler');
  await dialog.getByRole('heading', { name: 'De neste tolv ukene' }).waitFor();
  await dialog
    .getByRole('heading', { name: /februar 2026/ })
    .first()
    .waitFor();
  await dialog
    .getByText(/Til styret@nordvik.example/)
    .first()
    .click();
  await dialog.getByText('Fristen var 31. desember 2025').first().waitFor();
  await screenshot('varsler-forhåndsvist');
});

test('what Google leaves no room for today is said to wait, and until when', async () => {
  const host = opened();
  host.edit('Organer', 'D3', 'kurs@nordvik.example');
  host.setMailQuota(1);
  const { choose, dialog, screenshot } = await desk.open(host);
  await choose('Se varsler');
  await dialog.getByText(/^Én e-post til er klar, men venter til 21. januar 2026/).waitFor();
  await screenshot('varsler-venter');
});

test('without an address the dialog says what waits and what to do, and reminders are not switched on in vain', async () => {
  const host = openHost({ state: withoutAddress, user: OLD });
  host.open();
  const { choose, dialog, screenshot, errors } = await desk.open(host);
  await choose('Se varsler');
  await dialog
    .getByText('5 tiltak venter på varsel, men ingen e-postadresse er skrevet.', { exact: false })
    .waitFor();
  await dialog.getByText('Skriv styrets rolleadresse ved «Styrets e-post»').waitFor();
  expect(await dialog.getByRole('button', { name: 'Slå på varsler' }).isDisabled()).toBe(true);
  expect(await dialog.getByText('Ingenting å varsle om').count()).toBe(0);
  await screenshot('varsler-uten-adresse');
  expect(errors).toEqual([]);
});
