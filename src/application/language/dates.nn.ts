/** Nynorsk writes its days as bokmål does. */
export { longDay, MONTH_NAMES } from './dates.nb';
