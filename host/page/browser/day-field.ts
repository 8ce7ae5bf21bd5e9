import { element } from './element';
import { TEXTS } from './texts.nb';

const MILLISECONDS_PER_DAY = 86_400_000;
const PATTERNS = [
  /^(?<day>\d\d?)\.\s?(?<month>\d\d?)\.\s?(?<year>\d{4})$/,
  /^(?<year>\d{4})-(?<month>\d\d?)-(?<day>\d\d?)$/,
];

/** `20.1.2026` or `2026-01-20` as `2026-01-20`; null where that is no day. */
export function dayFrom(text: string): string | null {
  const found = PATTERNS.map(pattern => pattern.exec(text.trim())?.groups).find(groups => groups);
  if (!found) return null;
  const { year = '', month = '', day = '' } = found;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${written}T00:00Z`);
  // 31 February is read as 3 March.
  const isDay = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written);
  return isDay ? written : null;
}

/** `2026-01-20` as `20.01.2026`. */
export const norwegian = (day: string): string => day.split('-').reverse().join('.');

const dayAfter = (day: string): string =>
  new Date(Date.parse(day) + MILLISECONDS_PER_DAY).toISOString().slice(0, 10);

export interface DayField {
  readonly elements: readonly HTMLElement[];
  show(day: string): void;
}

/** The day it is in the workbook. Not the browser's own date field: it speaks the browser's language. */
export function createDayField(choose: (day: string) => void): DayField {
  let shown = '';
  const complaint = element('span', { class: 'complaint', role: 'alert' });
  const field = element('input', {
    type: 'text',
    inputmode: 'numeric',
    size: 10,
    on: {
      change: () => {
        const day = dayFrom(field.value);
        complaint.textContent = day === null ? TEXTS.noDay : '';
        if (day !== null) choose(day);
      },
    },
  });
  const next = element('button', {
    type: 'button',
    text: TEXTS.nextDay,
    on: { click: () => choose(dayAfter(shown)) },
  });
  return {
    elements: [element('label', {}, `${TEXTS.today} `, field), complaint, next],
    show(day) {
      if (day === shown) return;
      shown = day;
      field.value = norwegian(day);
      complaint.textContent = '';
    },
  };
}
