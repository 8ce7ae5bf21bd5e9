import { exception, mismatch, notModelled } from '../machine/exception';
import type { World } from '../world';

type MailApp = GoogleAppsScript.Mail.MailApp;
type Message = GoogleAppsScript.Mail.MailAdvancedParameters;

const DAY = 24 * 60 * 60 * 1000;
const BODY_LIMIT = 200 * 1024;
const HEADERS = ['to', 'cc', 'bcc', 'replyTo', 'name', 'subject'] as const;
const MODELLED: ReadonlySet<string> = new Set([...HEADERS, 'body', 'htmlBody', 'noReply']);

const addressesOf = (text: string) =>
  text
    .split(',')
    .map(address => address.trim())
    .filter(address => address !== '');

/** `styret@lag.no` or `Styret <styret@lag.no>`. */
const isAddress = (text: string) =>
  /^(?:[^<>@]*<)?[^\s<>@]+@[^\s<>@.]+(?:\.[^\s<>@.]+)+>?$/u.test(text);

function recipientsOf({ to = '', cc = '', bcc = '', replyTo = '' }: Message): string[] {
  const recipients = [to, cc, bcc].flatMap(addressesOf);
  const wrong = [...recipients, ...addressesOf(replyTo)].find(address => !isAddress(address));
  if (wrong !== undefined) throw exception(`Invalid email: ${wrong}`);
  if (recipients.length === 0) throw exception('Failed to send email: no recipient');
  return recipients;
}

function checkMessage(message: Message): void {
  const extra = Object.keys(message).find(key => !MODELLED.has(key));
  if (extra !== undefined) throw notModelled(`MailApp.sendEmail({${extra}})`);
  const broken = HEADERS.find(header => /[\r\n]/.test(message[header] ?? ''));
  if (broken) throw exception(`Invalid argument: ${broken}`);
  const bodies = [message.body ?? '', message.htmlBody ?? ''];
  if (bodies.some(body => Buffer.byteLength(body) > BODY_LIMIT)) {
    throw exception('Limit Exceeded: Email Body Size.');
  }
}

export function mailApp(world: World): MailApp {
  const { mailUse, mails } = world.state;
  /** The 24 hours begin with the first mail, not at midnight. */
  const use = () => {
    const { user } = world.execution;
    const running = mailUse[user];
    if (running && world.now() - running.since < DAY) return running;
    mailUse[user] = { since: world.now(), recipients: 0 };
    return mailUse[user];
  };
  const remaining = () => Math.max(0, world.mailQuota - use().recipients);
  const sendEmail = (message: Message | string): void => {
    if (typeof message !== 'object') throw mismatch('MailApp.sendEmail', [message]);
    checkMessage(message);
    const recipients = recipientsOf(message);
    if (recipients.length > remaining()) {
      throw exception('Service invoked too many times for one day: email.');
    }
    use().recipients += recipients.length;
    const { to = '', cc = '', bcc = '', replyTo = '', name = '', subject = '' } = message;
    mails.push({
      id: `mail-${world.nextId()}`,
      at: new Date(world.now()).toISOString(),
      from: world.execution.user,
      ...{ to, cc, bcc, replyTo, name, subject },
      noReply: message.noReply ?? false,
      body: message.body ?? '',
      htmlBody: message.htmlBody ?? '',
    });
  };
  return world.fake<MailApp>('MailApp', { sendEmail, getRemainingDailyQuota: remaining });
}
