import type { Day } from '../calendar/day';

/** How exactly the writer said it: "2026" and "1.1.2026–31.12.2026" span the same days but differ here. */
export type Precision = 'year' | 'half' | 'quarter' | 'season' | 'month' | 'week' | 'day';

/** A span of calendar days, both ends included; no `from` when only a deadline is said («innen 1.11.2025»). */
export interface Span {
  readonly from: Day | null;
  readonly to: Day;
  readonly precision: Precision;
}

/** A day of any year, as `MM-DD`; `02-29` means the last of February. */
export type MonthDay = string;

/** A span without a year («før sommeren», «i februar»); an end before its beginning lies in the next year. */
export interface YearlessSpan {
  readonly from: MonthDay | null;
  readonly to: MonthDay;
  readonly precision: Precision;
}

/** When a measure is to be done, as its words say. Years are working years, named by the year they start in. */
export type Period =
  /** No words, or «hele perioden»: the plan's whole period. */
  | { readonly kind: 'whole' }
  /** «i løpet av året», «før årsmøtet»: some time in each working year, done by its last day. */
  | { readonly kind: 'within-year' }
  /** «løpende», «jevnlig», «ved behov»: the whole period, with no day that ends it. */
  | { readonly kind: 'open' }
  /**
   * «2024», «2024-2027», «2025 og 2027»; ascending, none twice. The form `split` is «2024/25», one
   * working year over New Year: its first year here, and both where working years are calendar years.
   */
  | {
      readonly kind: 'years';
      readonly years: readonly number[];
      readonly form: 'single' | 'range' | 'list' | 'ranges' | 'split';
    }
  /** Words with a year: «våren 2025», «uke 3 2026», «innen 1. november 2025». */
  | { readonly kind: 'spans'; readonly spans: readonly Span[] }
  /** Words without a year, which come back each working year: «før sommeren», «i februar og august». */
  | { readonly kind: 'yearless'; readonly spans: readonly YearlessSpan[] };

export type PeriodProblem =
  /** The words are not an expression of time that any rule knows. */
  | { readonly kind: 'unrecognised'; readonly text: string }
  /** The end lies before the beginning («2027-2024»). */
  | { readonly kind: 'reversed'; readonly text: string }
  /** A day that no calendar has («2025-11-31»). */
  | { readonly kind: 'impossible'; readonly text: string };
