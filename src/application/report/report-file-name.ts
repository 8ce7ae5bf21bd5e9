import type { Day } from '../../domain/calendar/day';
import { printable } from './printable';
import { REPORT_MESSAGES } from './report-messages';

const LONGEST_ORGANISATION = 80;

/** What Windows, macOS, Linux or Google would not have in a name. */
const UNSAFE = /[\n<>:"/\\|?*]+/g;

const tidy = (text: string) => {
  const words = printable(text).replace(UNSAFE, ' ').replace(/\s+/g, ' ').trim();
  return [...words]
    .slice(0, LONGEST_ORGANISATION)
    .join('')
    .replace(/[. ]+$/, '');
};

/**
 * The name of the report, without an ending: «Årsrapport 2025 – Fjordby idrettslag (2026-01-20)».
 * Add `.docx` where it is a file.
 */
export const reportFileName = (organisation: string, yearLabel: string, madeOn: Day): string =>
  documentFileName(REPORT_MESSAGES.title(tidy(yearLabel)), organisation, madeOn);

/** A name that is new each day, of what the document is and whose. */
export const documentFileName = (what: string, whose: string, madeOn: Day): string =>
  `${[tidy(what), tidy(whose)].filter(Boolean).join(' – ')} (${tidy(madeOn)})`;
