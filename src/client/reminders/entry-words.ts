import { YEAR_WHEEL_TEXTS as texts } from '../../application/language/year-wheel';
import type { WheelMeasure } from '../../application/reminding/year-wheel-view';
import type { Entry } from './year-entries';

/** What an entry is, in words; the days stand before it. */
export function entryWords(entry: Entry): string {
  switch (entry.kind) {
    case 'today':
      return texts.today;
    case 'quiet':
      return texts.quiet[entry.name];
    case 'reporting':
      return texts.reporting(entry.label);
    case 'lastDay':
      return texts.lastDay(entry.label);
    case 'deadlines': {
      const { length } = entry.deadlines;
      const reported = entry.deadlines.filter(({ isReported }) => isReported).length;
      const due = texts.deadlines(length);
      return reported === 0 ? due : `${due}. ${texts.reportedOf(reported, length)}`;
    }
    default:
      return entry satisfies never;
  }
}

export const measureWords = ({ number, text }: WheelMeasure): string => `${number} ${text}`.trim();
