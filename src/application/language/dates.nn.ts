/** Nynorsk writes its days as bokmål does. */
export { dayAndMonth, daySpan, longDay, MONTH_NAMES } from './dates.nb';
