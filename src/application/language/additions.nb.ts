import type { Day } from '../../domain/calendar/day';

/** How «Logg» tells that a year was frozen, and opened again. */
export const FREEZING_WORDS = {
  what: 'Året',
  open: 'Åpent',
  frozen: 'Låst',
  /** The question before somebody changes a frozen year. */
  warning:
    'Året er rapportert til årsmøtet og låst. Det du skriver her, blir lagt til i Kommentar med dagens dato. Det som er rapportert, endres ikke.',
};

/** What stands before words that came after a year was frozen: «[Tilføyd 12.3.2027]». */
export const additionMark = (day: Day): string =>
  `[Tilføyd ${day.split('-').map(Number).reverse().join('.')}]`;

export const isAddition = (text: string): boolean =>
  /^\[Tilføyd \d{1,2}\.\d{1,2}\.\d{4}\]/.test(text);

export const addedAfterFreezing = (labels: readonly string[]): string =>
  `${labels.join(' og ')} er låst. Det som er rapportert, står. Det du skrev, er lagt til i Kommentar, merket med dato.`;

/** A copy of a row may report something too; it is remembered under a name of its own. */
export const inCopiedRow = (column: string): string => `${column} i kopiert rad`;
