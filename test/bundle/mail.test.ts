import fc from 'fast-check';
import type { ParsedMail } from 'mailparser';
import { openHost } from '../../host/host';
import { HOSTILE } from './hostile-text';
import { addressesIn, answersIn, BOARD, mailWorkbook, parsed } from './mail-workbook';
import { cellOf, rowsOf, setting } from './workbook';

describe('an .eml, read by somebody else’s mail program', () => {
  let mail: ParsedMail;
  beforeAll(async () => {
    const { host } = mailWorkbook();
    host.runTrigger('dailyJob');
    mail = await parsed(host.mails.find(({ to }) => to === 'dugnadsgjengen@nordvik.example'));
  });

  test('comes from the organisation, is answered to the board, and says what it is', () => {
    expect(mail.from?.value).toMatchObject([{ name: 'Nordvik velforening' }]);
    expect(addressesIn(mail.replyTo)).toEqual([BOARD]);
    expect(addressesIn(mail.to)).toEqual(['dugnadsgjengen@nordvik.example']);
    expect([mail.cc, mail.bcc]).toEqual([undefined, undefined]);
    expect(mail.subject).toBe('Nordvik velforening: hva ble gjort i 2025? Til Dugnadsgjengen');
  });

  test.each(['text', 'html'] as const)(
    'has in its %s the measure, its deadline, the reason, the row, how to answer and how to stop',
    part => {
      const words = String(mail[part]);
      for (const said of [
        '2.2 Sette opp benker.',
        'Frist 31. desember 2025.',
        'Det er tid for å melde hva som ble gjort i 2025.',
        'Gjennomført',
        'Pågår',
        'I arket heter det Påbegynt.',
        'Trenger hjelp',
        'styret tar kontakt',
        'Dere trenger ikke tilgang til arket',
        'Ansvarlig for tiltakene: Dugnadsgjengen.',
        'svar «Nei takk»',
        'Hilsen styret i Nordvik velforening',
      ]) {
        expect(words).toContain(said);
      }
      expect(words.replaceAll('&amp;', '&')).toMatch(/https:\S+#gid=\d+&range=A\d+/);
    },
  );

  test('opens an answer with one press, to the board, with the number and the words of the measure', () => {
    expect(answersIn(String(mail.html))).toEqual(
      [
        ['Gjennomført', 'Skriv gjerne en setning om hva som ble gjort:'],
        ['Pågår', 'Skriv gjerne hvor langt dere er kommet:'],
        ['Trenger hjelp', 'Skriv hva dere trenger hjelp til:'],
      ].map(([answer, ask]) => ({
        to: BOARD,
        subject: `${answer}: 2.2 Sette opp benker. (2025)`,
        body: `2.2 Sette opp benker.\r\n\r\n${ask}\r\n`,
      })),
    );
    expect(answersIn(mail.text ?? '')).toEqual([
      { to: BOARD, subject: '2.2 Sette opp benker. (2025)', body: '' },
    ]);
  });
});

test('a measure without a number, or with one that others have, is answered for by its words', async () => {
  const { host } = mailWorkbook(
    [
      'Arbeidsplan for Vik, 2025',
      'Mål 1: Hus',
      'Nr\tTiltak\tGjennomføring\tAnsvar',
      '1\tMale huset.\t2025\tStyret',
      '\tLeie ut huset.\t2025\tStyret',
      'Mål 2: Vei',
      'Nr\tTiltak\tGjennomføring\tAnsvar',
      '1\tStrø veien.\t2025\tStyret',
    ].join('\n'),
  );
  host.runTrigger('dailyJob');
  const mail = await parsed(host.mails[0]);
  const subjects = answersIn(String(mail.html)).map(({ subject }) => subject);
  expect(subjects.filter(subject => subject.startsWith('Gjennomført'))).toEqual([
    'Gjennomført: 1 Male huset. (2025)',
    'Gjennomført: Leie ut huset. (2025)',
    'Gjennomført: 1 Strø veien. (2025)',
  ]);
  expect(mail.text).toContain('nummeret eller de første ordene i tiltaket');
});

test('one address for many bodies is greeted shortly, and hears of each measure once, with whom it is for', async () => {
  const { host } = mailWorkbook();
  const rows = rowsOf(host, 'Organer').map(() => ['felles@nordvik.example']);
  host.paste('Organer', 'D2', rows);
  host.runTrigger('dailyJob');
  expect(host.mails).toHaveLength(1);
  const mail = await parsed(host.mails[0]);
  expect(mail.subject).toBe('Nordvik velforening: 5 tiltak for Styret og 4 til');
  expect(mail.text).toMatch(/^Hei!\n/);
  expect(mail.text).toMatch(/1\.1 Lage en plan for verving\.\n(?:.*\n)*?Gjelder Styret\./);
  for (const { Tiltak = '' } of rowsOf(host, 'Varsler')) {
    expect(mail.text?.split(Tiltak)).toHaveLength(2);
  }
});

test('the board that reads of a unit without an address is not told that it is part of the whole', () => {
  const { host } = mailWorkbook();
  const row = rowsOf(host, 'Organer').length + 2;
  host.paste('Organer', `A${row}`, [
    ['Øst', '', 'Dugnadsgjengen', 'ost@nordvik.example'],
    ['Vest', '', 'Dugnadsgjengen', ''],
  ]);
  host.runTrigger('dailyJob');
  const to = (address: string) => host.mails.find(mail => mail.to === address)?.body ?? '';
  expect(to(BOARD)).toContain('\nGjelder Vest (mangler adresse).\nDel av Dugnadsgjengen.\n');
  expect(to(BOARD)).not.toContain('Gjelder dere som del av');
  expect(to('ost@nordvik.example')).toContain('\nGjelder dere som del av Dugnadsgjengen.\n');
});

test('without an organisation in Innstillinger the plan’s name stands for it', () => {
  const { host } = mailWorkbook();
  setting(host, 'Organisasjon', '');
  host.runTrigger('dailyJob');
  const plan = 'Arbeidsplan for Nordvik velforening, 2025-2027';
  for (const { name, subject } of host.mails) {
    expect(name).toBe(plan);
    expect(subject.startsWith(`${plan}: `)).toBe(true);
  }
});

test('where somebody has emptied «Styret heter», the board is still Styret', () => {
  const { host } = mailWorkbook();
  host.edit('Plan', cellOf(host, 'Plan', '1.1', 'Ansvar'), '');
  setting(host, 'Styret heter', '');
  host.runTrigger('dailyJob');
  const mail = host.mails.find(({ to }) => to === BOARD);
  expect(mail?.subject).toBe('Nordvik velforening: ett tiltak for Styret');
  expect(mail?.body).toContain('Hei, Styret!');
  expect(mail?.body).not.toContain('mangler adresse');
});

test('measures with the same reason have it once above them', async () => {
  const { host } = mailWorkbook(undefined, { everybody: false });
  host.runTrigger('dailyJob');
  const mail = await parsed(host.mails[0]);
  expect(mail.text?.split('Fristen var 31. desember 2025')).toHaveLength(2);
  expect(mail.text).toContain('Gjelder Festkomiteen (mangler adresse).');
  // It is the board that reads it, and nobody else who is greeted.
  expect(mail.text).toMatch(/^Hei, Styret!\n/);
  expect(mail.subject).toBe('Nordvik velforening: 5 tiltak for Styret');
  expect(mail.text?.split('mangler adresse i fanen Organer')).toHaveLength(2);
});

describe('hostile text', () => {
  const filled = mailWorkbook().host.save();
  const texts = fc.record({
    measure: HOSTILE,
    number: HOSTILE,
    comment: HOSTILE,
    body: HOSTILE,
    organisation: HOSTILE,
    plan: HOSTILE,
  });

  /** What the mails of a day are made of, apart from their words. */
  async function shapeWith(said: Record<string, string>) {
    const host = openHost({ state: filled, today: '2026-01-20' });
    const write = (tab: string, header: string, text: string) =>
      host.paste(tab, cellOf(host, tab, '2.2', header), [[text]]);
    write('Plan', 'Tiltak', `X ${said.measure}`);
    write('2025', 'Kommentar', `X ${said.comment}`);
    write('Plan', 'Nr', `9 ${said.number}`);
    const row = rowsOf(host, 'Organer').findIndex(({ Organ }) => Organ === 'Dugnadsgjengen') + 2;
    host.paste('Organer', `A${row}`, [[`X ${said.body}`, 'Dugnadsgjengen']]);
    setting(host, 'Organisasjon', `X ${said.organisation}`);
    setting(host, 'Plan', `X ${said.plan}`);
    host.runTrigger('dailyJob');
    const mails = await Promise.all(host.mails.map(parsed));
    return mails
      .map(({ headerLines, to, cc, bcc, replyTo, html }) => ({
        headers: headerLines.map(({ key }) => key),
        addresses: [to, cc, bcc, replyTo].map(addressesIn),
        elements: String(html).match(/<\/?[a-z0-9]+/g),
        answers: answersIn(String(html)).map(({ to: board }) => board),
      }))
      .sort((a, b) => (String(a.addresses) < String(b.addresses) ? -1 : 1));
  }

  test('in measures, comments, bodies and settings adds no header, no recipient, no element and no answer', async () => {
    const plain = await shapeWith({});
    await fc.assert(
      fc.asyncProperty(texts, async said => expect(await shapeWith(said)).toEqual(plain)),
      { numRuns: 15 },
    );
  }, 120_000);
});
