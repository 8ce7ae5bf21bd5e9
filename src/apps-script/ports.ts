import type { Ports } from '../application/ports';
import { drive } from './drive';
import { language } from './language';
import { memory } from './memory';
import { schedule } from './schedule';
import { workbook } from './workbook';

/** How long to wait for somebody else's script to finish writing, in milliseconds. */
const PATIENCE = 10_000;

/** The reply address and name travel in headers; the rest is text. */
const mail: Ports['mail'] = {
  remaining: () => MailApp.getRemainingDailyQuota(),
  ownAddress: () => Session.getEffectiveUser().getEmail(),
  send({ to, subject, text, html, senderName, replyTo }) {
    try {
      MailApp.sendEmail({
        to,
        subject,
        body: text,
        htmlBody: html,
        name: senderName,
        ...(replyTo === '' ? {} : { replyTo }),
      });
      return true;
    } catch (error) {
      // One address that Google will not have must not keep the mails of all others from going out.
      console.warn(String(error));
      return false;
    }
  },
};

/** The days of the organisation, wherever the spreadsheet or its reader is set to be. */
const ZONE = 'Europe/Oslo';

const own: Ports['own'] = {
  read: () => PropertiesService.getUserProperties().getProperties(),
  write(name, text) {
    PropertiesService.getUserProperties().setProperty(name, text);
  },
};

export const appsScriptPorts: Ports = {
  workbook,
  mail,
  own,
  schedule,
  memory,
  drive,
  language,
  exclusively(work) {
    const lock = LockService.getDocumentLock();
    if (!lock.tryLock(PATIENCE)) return null;
    try {
      const result = work();
      // What is written must be there before somebody else gets the lock.
      SpreadsheetApp.flush();
      return result;
    } finally {
      lock.releaseLock();
    }
  },
  clock: {
    today: () => Utilities.formatDate(new Date(), ZONE, 'yyyy-MM-dd'),
    now: () => Utilities.formatDate(new Date(), ZONE, 'yyyy-MM-dd HH:mm'),
  },
};
