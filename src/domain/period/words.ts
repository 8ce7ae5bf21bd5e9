import * as cellsNb from './cells.nb';
import * as cellsNn from './cells.nn';
import { PHRASES_NB } from './phrases.nb';
import * as nb from './words.nb';
import * as nn from './words.nn';

/** Both written languages in one table each. */
export const MONTHS = new Map(nb.MONTHS_NB);
export const PHRASES = new Map(
  [...PHRASES_NB, ...nn.PHRASES_NN].map(([words, from, to]) => [words, { from, to }]),
);
export const THIRDS = new Map([...nb.THIRDS_NB, ...nn.THIRDS_NN]);
export const ORDINALS = new Map([...nb.ORDINALS_NB, ...nn.ORDINALS_NN]);
export const WHOLE = new Set([
  ...cellsNb.WHOLE_NB,
  ...cellsNn.WHOLE_NN,
  ...cellsNb.RHYTHM_CELLS_NB,
  ...cellsNn.RHYTHM_CELLS_NN,
]);
export const WITHIN_YEAR = new Set([...cellsNb.WITHIN_YEAR_NB, ...cellsNn.WITHIN_YEAR_NN]);
export const NOT_SET = new Set([...cellsNb.NOT_SET_NB, ...cellsNn.NOT_SET_NN]);
export const OPEN = new Set([...cellsNb.OPEN_NB, ...cellsNn.OPEN_NN]);
export const SPRING = [...nb.SPRING_NB, ...nn.SPRING_NN];
export const SUMMER = [...nb.SUMMER_NB, ...nn.SUMMER_NN];
export const AUTUMN = [...nb.AUTUMN_NB, ...nn.AUTUMN_NN];
export const WINTER = [...nb.WINTER_NB, ...nn.WINTER_NN];
export const BY = [...nb.BY_NB, ...nn.BY_NN];
export const BEFORE = [...nb.BEFORE_NB, ...nn.BEFORE_NN];
export const AFTER = nb.AFTER_NB;
export const FROM = [...nb.FROM_NB, ...nn.FROM_NN];
export const DURING = [...nb.DURING_NB, ...nn.DURING_NN];
export const WEEKDAYS = [...nb.WEEKDAYS_NB, ...nn.WEEKDAYS_NN];
export const ELECTIONS = [...nb.ELECTIONS_NB, ...nn.ELECTIONS_NN];
export const YEARLY_MEETINGS = nb.YEARLY_MEETINGS_NB;
export const EASTER = nb.EASTER_NB;
/** Words for every year, around a time. */
export const YEARLY = [...nb.YEARLY_NB, ...nn.YEARLY_NN];
