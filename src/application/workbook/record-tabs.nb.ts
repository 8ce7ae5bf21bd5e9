import { COLUMN_HELP } from '../language/column-help';
import { adopted, computed, helped, identity, text } from './columns';
import type { Tab } from './tab';
import { RECORD_WARNING } from './tabs.nb';

export type ReminderKey =
  | 'sent'
  | 'body'
  | 'to'
  | 'number'
  | 'measure'
  | 'why'
  | 'threshold'
  | 'id';

/** What was sent: one row a measure in a mail. */
export const REMINDERS_TAB: Tab<ReminderKey> = {
  name: 'Varsler',
  rows: 5000,
  warning: RECORD_WARNING,
  columns: [
    computed('sent', 'Sendt', 90),
    computed('body', 'Organ', 160),
    computed('to', 'Til', 220),
    computed('number', 'Nr', 55),
    computed('measure', 'Tiltak', 380),
    computed('why', 'Hvorfor', 260),
    helped(computed('threshold', 'Terskel', 90), () => COLUMN_HELP.reminders.threshold),
    identity,
  ],
};

export type LogKey = 'time' | 'tab' | 'number' | 'measure' | 'what' | 'from' | 'to' | 'id';

export const LOG_TAB: Tab<LogKey> = {
  name: 'Logg',
  rows: 5000,
  warning: RECORD_WARNING,
  columns: [
    computed('time', 'Tid', 130),
    computed('tab', 'Fane', 80),
    computed('number', 'Nr', 55),
    computed('measure', 'Tiltak', 340),
    computed('what', 'Hva', 130),
    computed('from', 'Fra', 220),
    computed('to', 'Til', 220),
    identity,
  ],
};

export type SettingKey = 'name' | 'value' | 'explanation';

export const SETTINGS_TAB: Tab<SettingKey> = {
  name: 'Innstillinger',
  rows: 100,
  warning: RECORD_WARNING,
  columns: [
    adopted('name', 'Navn', 200),
    text('value', 'Verdi', 280),
    adopted('explanation', 'Forklaring', 520),
  ],
};
