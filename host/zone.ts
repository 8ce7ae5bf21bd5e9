/** Wall-clock time: year, month from 1, day, hour, minute, second. */
export type WallTime = readonly [number, number, number, number, number, number];

const FIELDS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;
const clocks = new Map<string, Intl.DateTimeFormat>();

const clockOf = (zone: string): Intl.DateTimeFormat => {
  const format = (timeZone: string) =>
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  try {
    return format(zone);
  } catch {
    return format('UTC');
  }
};

/** What a clock on the wall shows there and then; a zone nobody knows is Greenwich, as in Google. */
export function wallTime(instant: number, zone: string): WallTime {
  const clock = clocks.get(zone) ?? clockOf(zone);
  clocks.set(zone, clock);
  const parts = clock.formatToParts(instant);
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = FIELDS.map(field =>
    Number(parts.find(part => part.type === field)?.value),
  );
  return [year, month, day, hour, minute, second];
}

const asUtc = ([year, month, day, hour, minute, second]: WallTime) =>
  Date.UTC(year, month - 1, day, hour, minute, second);

/** The instant at which a clock on the wall there shows that time. */
export function instantOf(time: WallTime, zone: string): number {
  const wanted = asUtc(time);
  const offsetAt = (instant: number) => asUtc(wallTime(instant, zone)) - instant;
  return wanted - offsetAt(wanted - offsetAt(wanted));
}

/** `2026-01-20` is that day at noon; `2026-01-20T08:15` is that minute. */
export function instantAt(day: string, zone: string): number {
  const found = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?$/.exec(day);
  if (!found) throw new Error(`«${day}» er ikke en dag som 2026-01-20`);
  const [, year, month, date, hour = 12, minute = 0] = found;
  return instantOf(
    [Number(year), Number(month), Number(date), Number(hour), Number(minute), 0],
    zone,
  );
}

/** The day of an instant, as `YYYY-MM-DD`. */
export const dayOf = (instant: number, zone: string): string =>
  wallTime(instant, zone)
    .slice(0, 3)
    .map(part => String(part).padStart(2, '0'))
    .join('-');

const MILLISECONDS_PER_DAY = 86_400_000;
const FIRST_DAY = Date.UTC(1899, 11, 30);

/** A spreadsheet keeps time as days since 30 December 1899, on the wall of its own zone. */
export const serialOf = (instant: number, zone: string): number =>
  (asUtc(wallTime(instant, zone)) - FIRST_DAY) / MILLISECONDS_PER_DAY;

export const instantOfSerial = (serial: number, zone: string): number => {
  const utc = new Date(FIRST_DAY + Math.round(serial * MILLISECONDS_PER_DAY));
  return instantOf(
    [
      utc.getUTCFullYear(),
      utc.getUTCMonth() + 1,
      utc.getUTCDate(),
      utc.getUTCHours(),
      utc.getUTCMinutes(),
      utc.getUTCSeconds(),
    ],
    zone,
  );
};
