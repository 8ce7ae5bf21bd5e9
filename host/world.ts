import type { CallRecorder } from './machine/calls';
import type { Crash, Execution } from './machine/execution';
import type { Area, HostState, SheetState } from './state';

export type MenuEntry =
  | { readonly kind: 'item'; readonly label: string; readonly run: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly label: string; readonly items: readonly MenuEntry[] };

export interface ShownPage {
  readonly title: string;
  /** The name of the page: `sidebar` for `dist/sidebar.html`. */
  readonly file: string;
  readonly html: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly modal: boolean;
}

export interface Toast {
  readonly message: string;
  readonly title: string;
  readonly seconds: number | null;
}

export interface LogLine {
  readonly level: 'log' | 'info' | 'warn' | 'error';
  readonly text: string;
}

export type DriveMode = 'on' | 'off' | 'disabled';

/** What lives on the screen only, and is gone when the host is closed. */
export interface Screen {
  menus: MenuEntry[];
  sidebar: ShownPage | null;
  dialog: ShownPage | null;
  readonly toasts: Toast[];
  readonly logs: LogLine[];
}

/** Makes the objects that lead to one another: a range to its sheet, a sheet to its ranges. */
export interface Makers {
  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet;
  sheet(sheet: SheetState): GoogleAppsScript.Spreadsheet.Sheet;
  range(sheet: SheetState, area: Area): GoogleAppsScript.Spreadsheet.Range;
}

/** What every stand-in shares. */
export interface World {
  readonly dist: string;
  readonly state: HostState;
  readonly screen: Screen;
  readonly calls: CallRecorder;
  readonly costs: Readonly<Record<string, number>>;
  /** The stand-in for an object of Google's; `cells` is how many a read or write of it carries. */
  fake<T extends object>(object: string, modelled: Partial<T>, cells?: number): T;
  readonly make: Makers;
  readonly scriptTimeZone: string;
  readonly userLocale: string;
  readonly drive: DriveMode;
  /** Mail recipients a user may write to in a day. */
  mailQuota: number;
  /** Milliseconds since 1970 when the present run began. */
  clock: number;
  execution: Execution;
  /** The names of the functions the script defines. */
  functions: ReadonlySet<string>;
  /** How the next run is to die, if it is. */
  crash: Crash | null;
  /** What waits for the present run to be over. */
  readonly afterRun: (() => void)[];
  /** What another person does before a counted call of the next run, once. */
  meddling: { readonly before: number; readonly act: () => void } | null;
  /** Somebody else holds the document lock. */
  lockedByOther: boolean;
  /** Scopes a user has unticked, by user. */
  readonly refusedScopes: Map<string, ReadonlySet<string>>;
  grantedTo(user: string): ReadonlySet<string>;
  /** The clock and the virtual stopwatch. */
  now(): number;
  /** Lets virtual time pass; throws when the run has used up its own. */
  spend(milliseconds: number): void;
  nextId(): number;
  timeZone(): string;
  sheets(): readonly SheetState[];
}
