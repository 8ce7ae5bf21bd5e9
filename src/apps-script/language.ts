import { LANGUAGES, type Language, REMEMBERED_AS, speak } from '../application/language/languages';
import type { Ports } from '../application/ports';
import { SETTINGS_TAB } from '../application/workbook/record-tabs.nb';
import { languageSaid } from '../application/workbook/settings';
import { memory } from './memory';
import { workbook } from './workbook';

export const language: Ports['language'] = {
  ofUser() {
    // Whether Google says so in a simple trigger is not known, and a menu must come all the same.
    try {
      return /^nn(?![a-z])/i.test(Session.getActiveUserLocale()) ? 'nn' : 'nb';
    } catch {
      return 'nb';
    }
  },
};

/** A copy of a spreadsheet has the settings of the first, and none of its properties. */
function learned(): Language {
  const said = languageSaid(workbook.read([SETTINGS_TAB.name]).get(SETTINGS_TAB.name));
  if (said) memory.write({ [REMEMBERED_AS]: said });
  return said ?? language.ofUser();
}

/** Speaks the workbook's language without reading the sheet, for what opens before it is read. */
export function speakAsRemembered(): Language {
  const kept = memory.read()[REMEMBERED_AS];
  const known = LANGUAGES.find(one => one === kept) ?? learned();
  speak(known);
  return known;
}
