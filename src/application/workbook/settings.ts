import { type Day, dayOf, isRealDay } from '../../domain/calendar/day';
import {
  workingYearLabel,
  workingYearOf,
  workingYearSpan,
} from '../../domain/calendar/working-year';
import type { PlanFrame } from '../../domain/period/occurrence';
import { fail, ok, type Result } from '../../domain/result';
import type { DaySpan } from '../../domain/status/quota-share';
import {
  REPORTING_WINDOW_DAYS,
  reportingDeadline,
  reportingWindowStart,
  type YearlyDay,
} from '../../domain/status/reporting';
import { type Language, speak } from '../language/languages';
import { languageIn, monthIn } from '../language/word-in';
import { countIn, type Grid } from './cell';
import { SETTINGS_TAB, type SettingKey } from './record-tabs.nb';
import { SETTINGS, type SettingName, settingCalled } from './setting-words';
import { readTable, type Table, type TableProblem } from './table';

/** A setting holds something that cannot be read. */
export interface SettingProblem {
  readonly kind: 'setting-unreadable';
  readonly setting: SettingName;
  readonly text: string;
}

export interface Settings {
  readonly organisation: string;
  readonly planTitle: string;
  readonly frame: PlanFrame;
  readonly reportingDeadline: YearlyDay | null;
  readonly reportingDays: number;
  readonly board: string;
  readonly boardEmail: string;
  /** The day a new board took over; null when the settings name none. */
  readonly handover: Day | null;
  readonly previousBoardEmail: string;
  readonly quietPeriods: readonly { readonly from: YearlyDay; readonly to: YearlyDay }[];
  /** Working years that are reported and closed. */
  readonly frozen: readonly number[];
  readonly reportLink: string;
  /** What stands as the language and is none that is known; null where all is well. */
  readonly unknownLanguage: string | null;
  readonly table: Table<SettingKey>;
}

/** All that is the same for every measure in one working year. */
export interface YearFrame {
  readonly year: number;
  readonly label: string;
  readonly span: DaySpan;
  readonly isFrozen: boolean;
  readonly reportingFrom: Day;
  readonly reportingDeadline: Day;
}

const YEARLY_DAY = /^(?<date>\d{1,2})\.(?<month>\d{1,2})\.?$/;
const ONE_DAY = /^(?<date>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/;
const YEARS = /^(?<first>\d{4})(?:\s*[-–]\s*(?<last>\d{4}))?$/;
const DASH = /\s*[-–]\s*/;

function yearlyDay(text: string): YearlyDay | null {
  const { date, month } = YEARLY_DAY.exec(text.trim())?.groups ?? {};
  const day = { date: Number(date), month: Number(month) };
  return day.date >= 1 && day.date <= 31 && day.month >= 1 && day.month <= 12 ? day : null;
}

/** «15.03.2026» */
function oneDay(text: string): Day | null {
  const { date, month, year } = ONE_DAY.exec(text)?.groups ?? {};
  const numbers = [Number(year), Number(month), Number(date)] as const;
  return isRealDay(...numbers) ? dayOf(...numbers) : null;
}

const yearsFrom = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

const listed = (text: string) =>
  text
    .split(/[;,]/)
    .map(part => part.trim())
    .filter(part => part !== '');

/** «2024–2027» or «2024»: at most fifty years, in order. */
function workingYearsIn(text: string): readonly number[] | null {
  const { first, last = first } = YEARS.exec(text)?.groups ?? {};
  const length = Number(last) - Number(first);
  return length >= 0 && length < 50 ? yearsFrom(Number(first), Number(last)) : null;
}

/** The name of a working year: «2026», or «2024–2025» when it does not start in January. */
export const yearLabel = (settings: Settings, year: number): string =>
  workingYearLabel(year, settings.frame.startMonth);

export function yearFrame(settings: Settings, year: number): YearFrame {
  const span = workingYearSpan(year, settings.frame.startMonth);
  const deadline = reportingDeadline(span, settings.reportingDeadline);
  return {
    year,
    label: yearLabel(settings, year),
    span,
    isFrozen: settings.frozen.includes(year),
    reportingFrom: reportingWindowStart(deadline, settings.reportingDays),
    reportingDeadline: deadline,
  };
}

/** The plan's working year that `today` falls in; its first before the plan has begun, its last after it has ended. */
export function currentYear(settings: Settings, today: Day): number {
  const { workingYears, startMonth } = settings.frame;
  const year = workingYearOf(today, startMonth);
  const first = workingYears[0] ?? year;
  const last = workingYears[workingYears.length - 1] ?? year;
  return Math.min(Math.max(year, first), last);
}

/** The language a workbook's settings name; null where there are none, or none that is known. */
export function languageSaid(grid: Grid | undefined): Language | null {
  const read = readTable(SETTINGS_TAB, grid);
  const row =
    read.ok && read.value.rows.find(one => settingCalled(one.text('name')) === 'language');
  return row ? languageIn(row.text('value')) : null;
}

/** Reads «Innstillinger», and speaks the language it names from then on. A setting that cannot be read stops the work: a guess would change every status. */
export function readSettings(
  grid: Grid | undefined,
): Result<Settings, TableProblem | SettingProblem> {
  const read = readTable(SETTINGS_TAB, grid);
  if (!read.ok) return read;
  const typed = new Map(
    read.value.rows.map(row => [settingCalled(row.text('name')), row.text('value')]),
  );
  const language = languageIn(typed.get('language') ?? '');
  speak(language ?? 'nb');
  const text = (setting: SettingName) => typed.get(setting) ?? SETTINGS[setting].initial;
  const unreadable = (setting: SettingName) =>
    fail({ kind: 'setting-unreadable' as const, setting, text: text(setting) });

  const workingYears = workingYearsIn(text('workingYears'));
  if (!workingYears) return unreadable('workingYears');
  const startMonth = monthIn(text('startMonth'));
  if (startMonth === null) return unreadable('startMonth');
  const deadline = yearlyDay(text('reportingDeadline'));
  if (deadline === null && text('reportingDeadline') !== '') return unreadable('reportingDeadline');
  const days =
    text('reportingDays') === '' ? REPORTING_WINDOW_DAYS : countIn(text('reportingDays'));
  if (days === null) return unreadable('reportingDays');
  const handover = oneDay(text('handover'));
  if (handover === null && text('handover') !== '') return unreadable('handover');
  const quiet = listed(text('quietPeriods')).map(part => part.split(DASH).map(yearlyDay));
  const quietPeriods = quiet.flatMap(([from, to = from]) => (from && to ? [{ from, to }] : []));
  if (quietPeriods.length < quiet.length) return unreadable('quietPeriods');
  const frozen = listed(text('frozenYears')).map(part => workingYearsIn(part)?.[0] ?? null);
  if (frozen.includes(null)) return unreadable('frozenYears');

  return ok({
    organisation: text('organisation'),
    planTitle: text('planTitle'),
    frame: { workingYears, startMonth },
    reportingDeadline: deadline,
    reportingDays: days,
    board: text('board') || SETTINGS.board.initial,
    boardEmail: text('boardEmail'),
    handover,
    previousBoardEmail: text('previousBoardEmail'),
    quietPeriods,
    frozen: frozen.flatMap(year => (year === null ? [] : [year])),
    reportLink: text('reportLink'),
    unknownLanguage: language === null && text('language') !== '' ? text('language') : null,
    table: read.value,
  });
}
