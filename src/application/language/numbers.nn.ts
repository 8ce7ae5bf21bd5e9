/** Numbers are written as in bokmål. */
export { shownNumber } from './numbers.nb';
