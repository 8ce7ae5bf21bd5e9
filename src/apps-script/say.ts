import { MENU_TEXTS } from '../application/language/menu';
import { speakAsRemembered } from './language';

const SECONDS = 8;

/** A short message in the corner of the sheet. */
export const say = (message: string): void => {
  SpreadsheetApp.getActiveSpreadsheet().toast(message, MENU_TEXTS.title, SECONDS);
};

/** The last catch: whatever only we can mend is logged, and people are told what to do meanwhile. */
export function orSayFailed(work: () => void): void {
  try {
    work();
  } catch (error) {
    console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    speakAsRemembered();
    say(MENU_TEXTS.failed);
  }
}
