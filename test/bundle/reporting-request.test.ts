import { addDays, type Day } from '../../src/domain/calendar/day';
import { BOARD } from './mail-workbook';
import { answered, cellOf, emptyWorkbook, setting, type Workbook, writeText } from './workbook';

const GROUP = 'turgruppa@vik.example';
const OLD_BOARD = 'forrige@vik.example';

const PLAN = [
  'Arbeidsplan for Vik turlag, 2027-2028',
  '',
  'Mål 1: Ut på tur',
  '',
  'Nr\tTiltak\tGjennomføring\tAnsvar',
  '1.1\tHolde stiene åpne.\tLøpende\tTurgruppa',
  '1.2\tSvare på henvendelser fra medlemmene.\tLøpende\tStyret',
].join('\n');

/** The plan in a workbook whose working years start in a month. */
function workbookFrom(startMonth: number, today: Day): Workbook {
  const workbook = emptyWorkbook({ today });
  const { host, server } = workbook;
  const reading = answered(server.readPlan(PLAN));
  answered(server.writePlan({ ...reading, plan: { ...reading.plan, startMonth } }, false));
  setting(host, 'Styrets e-post', BOARD);
  const rows = host.sheet('Organer')?.display() ?? [];
  host.edit('Organer', `D${rows.findIndex(([name]) => name === 'Turgruppa') + 1}`, GROUP);
  return workbook;
}

/** The days on which an address had mail, when the job runs every day. */
function daysOfMail(
  { host }: Workbook,
  first: Day,
  last: Day,
  before: (day: Day) => void = () => {},
) {
  const days = new Map<string, Day[]>();
  for (let day = first; day <= last; day = addDays(day, 1)) {
    host.setToday(day);
    before(day);
    const sent = host.mails.length;
    host.runTrigger('dailyJob');
    for (const { to } of host.mails.slice(sent)) days.set(to, [...(days.get(to) ?? []), day]);
  }
  return Object.fromEntries(days);
}

describe('what is missing from the report is asked for when the window opens, and twice more', () => {
  test('at the end of a calendar year: in November, in December, and on the first open day after New Year', () => {
    const days = daysOfMail(workbookFrom(1, '2027-11-10'), '2027-11-10', '2028-01-31');
    // 16 November is a Tuesday, and so is 7 December; 28 December is in the quiet days.
    expect(days).toEqual({
      [GROUP]: ['2027-11-16', '2027-12-07', '2028-01-03'],
      [BOARD]: ['2027-11-16', '2027-12-07', '2028-01-03'],
    });
  });

  test('with all that is missing in one list, said once why, and no word of being late', () => {
    const workbook = emptyWorkbook({ today: '2027-11-16' });
    const more = [
      '1.3\tMerke stien til toppen.\tvåren 2027\tTurgruppa',
      '1.4\tGå tur hver måned.\tminst en gang i måneden\tTurgruppa',
    ];
    answered(writeText(workbook, [PLAN, ...more].join('\n')));
    setting(workbook.host, 'Styrets e-post', BOARD);
    const rows = workbook.host.sheet('Organer')?.display() ?? [];
    workbook.host.edit(
      'Organer',
      `D${rows.findIndex(([name]) => name === 'Turgruppa') + 1}`,
      GROUP,
    );
    workbook.host.runTrigger('dailyJob');
    const body = workbook.host.mails.find(({ to }) => to === GROUP)?.body ?? '';
    for (const number of ['1.1', '1.3', '1.4']) expect(body).toContain(`\n${number} `);
    expect(body).not.toContain('1.2 ');
    expect(body.split('Det er tid for å melde hva som ble gjort i 2027.')).toHaveLength(2);
    expect(body).toContain('\nMANGLER MELDING\n');
    expect(body).not.toMatch(/FORFALT|BAK SKJEMA/);
  });

  test('at the end of a year that began in March, on 29 February: each on the Monday after its Saturday', () => {
    const days = daysOfMail(workbookFrom(3, '2028-01-10'), '2028-01-10', '2028-03-31');
    expect(days[GROUP]).toEqual(['2028-01-17', '2028-02-07', '2028-02-28']);
  });

  test('no more once the result is given', () => {
    const workbook = workbookFrom(1, '2027-11-10');
    const { host } = workbook;
    const days = daysOfMail(workbook, '2027-11-10', '2028-01-31', day => {
      if (day === '2027-12-01') {
        host.edit('2027', cellOf(host, '2027', '1.1', 'Resultat ▾'), 'Gjennomført');
      }
    });
    expect(days[GROUP]).toEqual(['2027-11-16']);
    expect(days[BOARD]).toHaveLength(3);
  });

  test('after the handover of both boards, the one that went too', () => {
    const workbook = workbookFrom(1, '2027-11-10');
    setting(workbook.host, 'Styreskifte', '22.11.2027');
    setting(workbook.host, 'Forrige styres e-post', OLD_BOARD);
    const days = daysOfMail(workbook, '2027-11-10', '2028-01-31');
    expect(days[BOARD]).toEqual(['2027-11-16', '2027-12-07', '2028-01-03']);
    expect(days[OLD_BOARD]).toEqual(['2027-12-07', '2028-01-03']);
    const toOld = workbook.host.mails.filter(({ to }) => to === OLD_BOARD);
    for (const { body } of toOld) {
      expect(body).toContain('1.2 Svare på henvendelser');
      expect(body).not.toContain('1.1 Holde stiene');
    }
  });
});
