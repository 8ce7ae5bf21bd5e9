import { openScript } from './scripted';

const send = (extra: string) =>
  `MailApp.sendEmail({ to: 'styret@lag.no', subject: 'Hei', body: 'Tekst', ${extra} })`;
const LEFT = 'MailApp.getRemainingDailyQuota()';

test('a mail that is sent is kept, with sender and time', () => {
  const { host, act } = openScript();
  act(send(`cc: 'a@lag.no', replyTo: 'leder@lag.no', name: 'Planvakt', htmlBody: '<p>Tekst</p>'`));
  expect(host.mails).toEqual([
    {
      id: 'mail-1',
      at: '2026-01-20T11:00:00.800Z',
      from: 'styret@eksempel.no',
      to: 'styret@lag.no',
      cc: 'a@lag.no',
      bcc: '',
      replyTo: 'leder@lag.no',
      name: 'Planvakt',
      noReply: false,
      subject: 'Hei',
      body: 'Tekst',
      htmlBody: '<p>Tekst</p>',
    },
  ]);
});

test('the quota counts recipients, copies included', () => {
  const { act, ask } = openScript();
  expect(ask(LEFT)).toBe(100);
  act(send(`to: 'a@lag.no, Kari <b@lag.no>', cc: 'c@lag.no', bcc: 'd@lag.no'`));
  expect(ask(LEFT)).toBe(96);
});

test('a mail to more than what is left is not sent at all', () => {
  const { host, act } = openScript('', { mailQuota: 1 });
  expect(() => act(send(`cc: 'a@lag.no'`))).toThrow(
    'Service invoked too many times for one day: email.',
  );
  expect(host.mails).toEqual([]);
  act(send(''));
  host.setMailQuota(2);
  act(send(''));
  expect(host.mails).toHaveLength(2);
});

test('the quota comes back 24 hours after the first mail, not at midnight', () => {
  const { host, act, ask } = openScript('', { mailQuota: 5 });
  act(send(''));
  host.setToday('2026-01-21T11:59');
  expect(ask(LEFT)).toBe(4);
  host.setToday('2026-01-21T12:01');
  expect(ask(LEFT)).toBe(5);
});

test('each user has a quota', () => {
  const { host, act, ask } = openScript();
  act(send(''));
  host.user = 'ny@lag.no';
  expect(ask(LEFT)).toBe(100);
});

test.each([
  [`subject: 'a\\nBcc: x@y.no'`, 'Invalid argument: subject'],
  [`name: 'a\\rb'`, 'Invalid argument: name'],
  [`to: 'a@b.no\\nc@d.no'`, 'Invalid argument: to'],
  [`to: 'styret'`, 'Invalid email: styret'],
  [`replyTo: 'leder'`, 'Invalid email: leder'],
  [`to: ''`, 'no recipient'],
  [`body: 'x'.repeat(200 * 1024 + 1)`, 'Limit Exceeded: Email Body Size.'],
  ['attachments: []', 'MailApp.sendEmail({attachments}) er ikke modellert'],
])('a mail with %s is refused', (extra, message) => {
  const { host, act } = openScript();
  expect(() => act(send(extra))).toThrow(message);
  expect(host.mails).toEqual([]);
});

test('the long form of sendEmail is not modelled', () => {
  expect(() => openScript().act(`MailApp.sendEmail('a@b.no', 's', 'b')`)).toThrow(
    "don't match the method signature",
  );
});
