import type { Texts } from '../../application/language/languages';
import { SETTINGS } from '../../application/workbook/settings.en';
import type { REMINDER_TEXTS as NB } from './texts.nb';

export const REMINDER_TEXTS: Texts<typeof NB> = {
  title: 'Reminders',
  next: day => `The next would go out on ${day}.`,
  waiting: (count, until) =>
    count === 1
      ? `One more e-mail is ready, but waits until ${until}: Google sends no more from the account today.`
      : `${count} more e-mails are ready, but wait until ${until}: Google sends no more from the account today.`,
  trialOf: day => `This is what goes out on ${day}.`,
  moreDays: count => `${count} more days`,
  nobodyReached: count => {
    if (count === 0) return 'No e-mail address is written yet, so no reminders can go out.';
    const waiting =
      count === 1
        ? 'One measure has a reminder waiting'
        : `${count} measures have reminders waiting`;
    return `${waiting}, but no e-mail address is written. So nothing goes out.`;
  },
  someUnreached: (count, bodies) => {
    const waiting =
      count === 1
        ? 'The reminder of one measure reaches nobody'
        : `Reminders of ${count} measures reach nobody`;
    return bodies === ''
      ? `${waiting}: the board has no e-mail address.`
      : `${waiting}: an e-mail address is missing for ${bodies}, and for the board as well.`;
  },
  moreBodies: count => `${count} more`,
  writeAddress: `Write the address of the board at “${SETTINGS.boardEmail.name}” in the settings, or those of the groups in the tab with the groups. Close this window first, and open it again afterwards.`,
  boardSaidNo: (count, bodies) =>
    `${count === 1 ? 'The reminder of one measure reaches' : `Reminders of ${count} measures reach`} nobody: an e-mail address is missing for ${bodies}, and the board wants no reminders.`,
  writeAddressOfBodies:
    'Write the addresses of the groups in the tab with the groups, or “yes” at the board in its column for reminders. Close this window first, and open it again afterwards.',
  addressFirst: 'Reminders can be turned on when there is an address to send to.',
  nothingReaches: 'Nothing: addresses are missing.',
  nothingToReached: 'Nothing to those who have an address.',
};
