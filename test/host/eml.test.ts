import { emlOf } from '../../host/eml';
import type { SentMail } from '../../host/state';

const MAIL: SentMail = {
  id: 'mail-7',
  at: '2026-01-20T11:00:00.000Z',
  from: 'styret@eksempel.no',
  name: 'Planvakt',
  to: 'bydelslagene@eksempel.no',
  cc: '',
  bcc: 'arkiv@eksempel.no',
  replyTo: 'leder@eksempel.no',
  noReply: false,
  subject: 'Påminnelse om årets tiltak',
  body: 'Hei!',
  htmlBody: '<p>Hei!</p>',
};

test('a mail becomes the same bytes every time', async () => {
  expect(await emlOf(MAIL)).toBe(await emlOf(MAIL));
});

test('the eml has who, when, and both the text and the html', async () => {
  const eml = await emlOf(MAIL);
  for (const part of [
    'From: Planvakt <styret@eksempel.no>',
    'To: bydelslagene@eksempel.no',
    'Bcc: arkiv@eksempel.no',
    'Reply-To: leder@eksempel.no',
    'Date: Tue, 20 Jan 2026 11:00:00 +0000',
    'Message-ID: <mail-7@planvakt.invalid>',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Type: text/html; charset=utf-8',
    'multipart/alternative',
  ]) {
    expect(eml).toContain(part);
  }
});

test('a mail without html has only its text, and no empty headers', async () => {
  const eml = await emlOf({ ...MAIL, htmlBody: '', cc: '', bcc: '', replyTo: '' });
  expect(eml).not.toMatch(/multipart|^(?:Cc|Bcc|Reply-To):/m);
});
