import { adopted, identity, text } from './columns';
import type { Tab } from './tab';
import { RECORD_WARNING } from './tabs.nb';

export type WordsKey = 'year' | 'goal' | 'words' | 'id';

/** What the board writes to the annual report: one row a goal and year, and one for the year as a whole. */
export const WORDS_TAB: Tab<WordsKey> = {
  name: 'Årsrapport',
  rows: 200,
  warning: RECORD_WARNING,
  columns: [
    adopted('year', 'Arbeidsår', 90),
    adopted('goal', 'Mål', 280),
    text('words', 'Styret skriver', 620),
    identity,
  ],
};

export type ArchiveKey = 'what' | 'name' | 'kept' | 'part' | 'content' | 'id';

/** What must be kept word for word: years as they were reported, and the organisation's own template. */
export const ARCHIVE_TAB: Tab<ArchiveKey> = {
  name: 'Arkiv',
  rows: 50,
  warning:
    'Her ligger årene slik de ble rapportert, og deres egen mal. Planvakt trenger dem slik de står.',
  columns: [
    adopted('what', 'Hva', 90),
    adopted('name', 'Navn', 220),
    adopted('kept', 'Lagret', 130),
    adopted('part', 'Del', 60),
    adopted('content', 'Innhold', 300),
    identity,
  ],
  isTight: true,
};
