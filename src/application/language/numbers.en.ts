import type * as NB from './numbers.nb';

/** “1,050”, “12.5” */
export const shownNumber: typeof NB.shownNumber = value => {
  const [whole = '', decimals] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
};
