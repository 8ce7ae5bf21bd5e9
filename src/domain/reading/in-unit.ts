import { UNIT_COLUMNS } from './units.nb';

const UNITS = new Map(UNIT_COLUMNS);
const FIGURES = /^\d{1,2}(?:\.?(?: ?[-–/,] ?| og )\d{1,2})*\.?$/u;

/** The unit that the heading of a column of times names («Uke»); null for another. */
export const unitOf = (heading: string): string | null =>
  UNITS.get(heading.toLowerCase().replace(/[ .:]+$/, '')) ?? null;

/** A cell of figures alone with its column's unit: «3» under «Uke» is «Uke 3». Other words stay. */
export const inUnit = (when: string | null, unit: string | null): string | null =>
  when !== null && unit !== null && FIGURES.test(when)
    ? unit.replace('%', when.replace(/\.$/, ''))
    : when;
