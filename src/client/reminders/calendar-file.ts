import ical, { ICalEventTransparency } from 'ical-generator';
import { YEAR_WHEEL_TEXTS as texts } from '../../application/language/year-wheel';
import { headerText, shortened } from '../../application/reminding/mail-text';
import type { WheelMeasure, YearWheelView } from '../../application/reminding/year-wheel-view';
import { addDays, yearOf } from '../../domain/calendar/day';
import type { Deadline } from '../../domain/reminders/year-wheel';
import { entryWords, measureWords } from './entry-words';
import { type Entry, withLastDays } from './year-entries';

const LONGEST_LINE = 140;
const MOST_LINES = 50;

/** One line with nothing in it but what is seen. */
const plain = (text: string) => headerText(shortened(text.trim(), LONGEST_LINE));

/** The calendar's name is the one text that ical-generator writes as it is. */
const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&');

/** Letters and figures that name a text, always the same (FNV-1a). */
const nameFor = (text: string) =>
  (
    Array.from(text).reduce(
      (hash, character) => Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193),
      0x811c9dc5,
    ) >>> 0
  ).toString(36);

/** What a thing is called in every calendar it is fetched to, so that fetching it again moves it and doubles nothing. */
function idOf(entry: Entry): string {
  switch (entry.kind) {
    case 'reporting':
    case 'lastDay':
      return `${entry.kind}-${entry.year}`;
    case 'quiet':
      return entry.name === 'own'
        ? `quiet-${entry.from}`
        : `quiet-${entry.name}-${yearOf(entry.from)}`;
    default:
      return `${entry.kind}-${entry.from}`;
  }
}

function listed(deadlines: readonly Deadline<WheelMeasure>[]): string {
  const lines = deadlines.slice(0, MOST_LINES).map(({ measure, isReported }) => {
    const notes = [measure.responsible, isReported ? texts.reported : ''].filter(Boolean);
    const words = plain(measureWords(measure));
    return notes.length === 0 ? words : `${words} (${plain(notes.join(', '))})`;
  });
  const hidden = deadlines.length - lines.length;
  return [...lines, ...(hidden > 0 ? [texts.moreMeasures(hidden)] : [])].join('\n');
}

/** One measure is named; several are counted, and named within. */
const titleOf = (entry: Entry): string =>
  entry.kind === 'deadlines' && entry.deadlines.length === 1
    ? `${texts.deadlines(1)}: ${entry.deadlines.map(({ measure }) => measureWords(measure)).join()}`
    : entryWords(entry);

const FIRST_SEQUENCE = Date.UTC(2020, 0);
const MINUTE = 60_000;

/**
 * The year as an iCalendar file (RFC 5545): whole days, which are the same day everywhere. `now` marks it as
 * newer than what was fetched before.
 */
export function calendarFile(
  { organisation, planTitle, events }: YearWheelView,
  now: Date,
): string {
  const calendar = ical({
    name: escaped(plain([organisation, planTitle].filter(Boolean).join(' – '))),
    prodId: { company: 'Planvakt', product: 'Planvakt', language: 'NO' },
  });
  const whose = `${nameFor(`${organisation}\n${planTitle}`)}.planvakt`;
  for (const entry of withLastDays(events)) {
    const title = titleOf(entry);
    calendar.createEvent({
      id: `${idOf(entry)}@${whose}`,
      start: entry.from,
      // The first day that is no longer part of it.
      end: addDays(entry.to, 1),
      allDay: true,
      summary: plain(organisation === '' ? title : texts.inCalendar(organisation, title)),
      ...(entry.kind === 'deadlines' ? { description: listed(entry.deadlines) } : {}),
      // Nobody is busy the whole of July.
      transparency: ICalEventTransparency.TRANSPARENT,
      stamp: now,
      sequence: Math.floor((now.getTime() - FIRST_SEQUENCE) / MINUTE),
    });
  }
  return `${calendar.toString()}\r\n`;
}
