import type * as NB from './additions.nb';
import type { Texts } from './languages';

type Words = Texts<typeof NB>;

export const FREEZING_WORDS: Words['FREEZING_WORDS'] = {
  what: 'Året',
  open: 'Ope',
  frozen: 'Låst',
  warning:
    'Året er rapportert til årsmøtet og låst. Det du skriv her, blir lagt til i Kommentar med datoen i dag. Det som er rapportert, blir ikkje endra.',
};

export const additionMark: Words['additionMark'] = day =>
  `[Lagt til ${day.split('-').map(Number).reverse().join('.')}]`;

export const isAddition: typeof NB.isAddition = text =>
  /^\[Lagt til \d{1,2}\.\d{1,2}\.\d{4}\]/.test(text);

export const addedAfterFreezing: Words['addedAfterFreezing'] = labels =>
  `${labels.join(' og ')} er låst. Det som er rapportert, står. Det du skreiv, er lagt til i Kommentar, merkt med dato.`;

export const inCopiedRow: Words['inCopiedRow'] = column => `${column} i kopiert rad`;
