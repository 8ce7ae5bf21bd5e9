import { notModelled } from '../machine/exception';
import { type WallTime, wallTime } from '../zone';

const pad = (number: number, width: number) => String(number).padStart(width, '0');
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const name = (names: readonly string[], index: number, width: number) =>
  (names[index] ?? '').slice(0, width > 3 ? undefined : 3);

const weekday = ([year, month, day]: WallTime) =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay();

/** One letter of a Java date pattern, at the width it was repeated to. */
const LETTERS: Readonly<Record<string, (time: WallTime, width: number) => string>> = {
  y: ([year], width) => (width === 2 ? pad(year % 100, 2) : pad(year, width)),
  M: ([, month], width) => (width > 2 ? name(MONTHS, month - 1, width) : pad(month, width)),
  d: ([, , day], width) => pad(day, width),
  E: (time, width) => name(DAYS, weekday(time), width),
  H: ([, , , hour], width) => pad(hour, width),
  m: ([, , , , minute], width) => pad(minute, width),
  s: ([, , , , , second], width) => pad(second, width),
};

/** As `Utilities.formatDate`: English names whatever the locale. */
export function formatDate(instant: number, zone: string, pattern: string): string {
  const time = wallTime(instant, zone);
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (run, quoted?: string) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    const write = LETTERS[run.charAt(0)];
    if (!write) throw notModelled(`Utilities.formatDate «${run}»`);
    return write(time, run.length);
  });
}
