import type { HostState } from './state';
import type { DriveMode } from './world';

/** What a host can be opened with; everything has a default. */
export interface HostOptions {
  /** The folder that would be pushed to Google: `code.js`, pages, `appsscript.json`. */
  readonly dist?: string;
  /** `YYYY-MM-DD`, which is noon that day, or `YYYY-MM-DDTHH:MM`, in the spreadsheet's zone. */
  readonly today?: string;
  /** What `save()` gave. Owner, locale and zone are then the saved ones. */
  readonly state?: HostState;
  readonly user?: string;
  /** Who owns the spreadsheet, where that is not the user. */
  readonly owner?: string;
  readonly userLocale?: string;
  /** The spreadsheet's locale, such as `nb_NO`. */
  readonly locale?: string;
  readonly timeZone?: string;
  /** Mail recipients a day: 100 in Gmail, 1500 in Workspace. */
  readonly mailQuota?: number;
  /** `off`: no Drive in the script; `disabled`: there, but every call fails as where the API is. */
  readonly drive?: DriveMode;
  /** Milliseconds a call takes, by group, by object or by operation, over those of `COSTS`. */
  readonly costs?: Readonly<Record<string, number>>;
}
