import { areaOf } from './grid/a1';
import type { HostSheet } from './host-sheet';
import type { CallCounter } from './machine/calls';
import { exception } from './machine/exception';
import type { Unflushed } from './machine/execution';
import { plainCopy } from './machine/plain';
import { OUTSIDE } from './machine/realm';
import { run } from './machine/run';
import { DEFAULTS, newWorld } from './new-world';
import type { HostOptions } from './options';
import { runClock, runDue } from './person/clock';
import { findItem } from './person/menu';
import { hostSheet } from './person/sheet';
import { type Edit, paste, sheetNamed, type } from './person/type';
import { activeSheet } from './services/selection';
import type { HostState, SentMail, StoredFile } from './state';
import type { LogLine, MenuEntry, ShownPage, Toast } from './world';
import { dayOf, instantAt } from './zone';

/** A spreadsheet with the script in it, on this machine, and the person in front of it. */
export interface Host {
  /** The person at the keyboard. Another one may be put there between two acts. */
  user: string;
  /** `YYYY-MM-DD`, which is noon that day, or `YYYY-MM-DDTHH:MM`. */
  setToday(day: string): void;
  /** `YYYY-MM-DD`, on the spreadsheet's clock. */
  readonly today: string;
  readonly timeZone: string;
  /** The name of the spreadsheet's file. */
  readonly title: string;
  /** Where the person stands, or where the script has moved them. */
  readonly active: { readonly tab: string; readonly a1: string };

  /** Opens the workbook: `onOpen` runs, and the menus are those it made. */
  open(): void;
  readonly menu: readonly MenuEntry[];
  choose(label: string): void;
  /** As `google.script.run`: plain data in, plain data out, a thrown error where the server threw. */
  call(name: string, ...args: readonly unknown[]): unknown;
  closeSidebar(): void;
  closeDialog(): void;
  /** Types into a cell, then `onEdit` runs. */
  edit(tab: string, a1: string, text: string): void;
  /** Pastes a block, then `onEdit` runs and is told the range only. */
  paste(tab: string, a1: string, rows: readonly (readonly string[])[]): void;
  select(tab: string, a1: string): void;
  deleteSheet(name: string): void;

  /** Runs a function as the clock would: once for each who has a trigger for it, or for the user. */
  runTrigger(name: string): void;
  /** Runs every trigger that is due by its days and has not run today. */
  runDueTriggers(): void;

  sheet(name: string): HostSheet | undefined;
  sheets(): HostSheet[];
  readonly mails: readonly SentMail[];
  readonly files: readonly StoredFile[];
  readonly toasts: readonly Toast[];
  readonly logs: readonly LogLine[];
  readonly shown: { readonly sidebar: ShownPage | null; readonly dialog: ShownPage | null };
  readonly calls: CallCounter;

  /** Kills the next run before its nth counted call; what it wrote before stays, or only what had reached the sheet. */
  crashAtCall(n: number | null, unflushed?: Unflushed): void;
  /** Another person does something just before the nth counted call of a run; `onEdit` runs when that run is over. */
  meddleBeforeCall(n: number, act: () => void): void;
  /** Google queues two edits at most: the next one is made, but `onEdit` never hears of it. */
  loseNextEdit(): void;
  /** Somebody else holds the document lock, or lets it go. */
  holdLock(held: boolean): void;
  /** The present user unticks scopes (`script.send_mail`); none gives all back. */
  refuseScopes(...scopes: readonly string[]): void;
  setMailQuota(recipients: number): void;

  save(): HostState;
}

const SCOPES = 'https://www.googleapis.com/auth/';

/** Dates inside the script follow the process; a test runner must set this before it starts. */
process.env.TZ ??= DEFAULTS.timeZone;

export function openHost(options: HostOptions = {}): Host {
  const world = newWorld(options);
  const { screen, state } = world;
  let user = options.user ?? DEFAULTS.user;
  let losesNextEdit = false;

  const simpleTrigger = (name: string, event: object) =>
    run(world, {
      mode: 'simple',
      user,
      name,
      args: [{ authMode: 'LIMITED', source: world.make.spreadsheet(), ...event }],
      isOptional: true,
    });

  const tellOfEdit = ({ sheet, area, ...values }: Edit) => {
    const isLost = losesNextEdit;
    losesNextEdit = false;
    if (isLost) return;
    const tell = () => simpleTrigger('onEdit', { range: world.make.range(sheet, area), ...values });
    // An edit in the middle of a run waits for it, as for the lock.
    if (world.execution.realm === OUTSIDE) tell();
    else world.afterRun.push(tell);
  };

  return {
    get user() {
      return user;
    },
    set user(name) {
      user = name;
    },
    setToday(day) {
      world.clock = instantAt(day, world.timeZone());
    },
    get today() {
      return dayOf(world.clock, world.timeZone());
    },
    timeZone: state.spreadsheet.timeZone,
    title: state.spreadsheet.name,
    get active() {
      return { tab: activeSheet(world).name, a1: state.spreadsheet.active.a1 };
    },
    open() {
      Object.assign(screen, { menus: [], sidebar: null, dialog: null });
      simpleTrigger('onOpen', {});
    },
    get menu() {
      return screen.menus;
    },
    choose(label) {
      run(world, { mode: 'full', user, name: findItem(screen.menus, label).run, args: [] });
    },
    call(name, ...args) {
      const sent = args.map((arg, i) => plainCopy(arg, `argument ${i + 1}`));
      if (name.endsWith('_')) throw exception(`google.script.run.${name} is not a function`);
      return plainCopy(run(world, { mode: 'full', user, name, args: sent }), 'svaret');
    },
    closeSidebar() {
      screen.sidebar = null;
    },
    closeDialog() {
      screen.dialog = null;
    },
    edit: (tab, a1, text) => tellOfEdit(type(world, user, tab, a1, text)),
    paste: (tab, a1, rows) => tellOfEdit(paste(world, user, tab, a1, rows)),
    select(tab, a1) {
      const sheet = sheetNamed(world, tab);
      if (!areaOf(a1, sheet)) throw new Error(`«${a1}» er ikke et område`);
      state.spreadsheet.active = { sheet: sheet.id, a1 };
    },
    deleteSheet(name) {
      const gone = sheetNamed(world, name);
      state.spreadsheet.sheets = state.spreadsheet.sheets.filter(sheet => sheet !== gone);
    },
    runTrigger: name => runClock(world, user, name),
    runDueTriggers: () => runDue(world),
    sheet(name) {
      const found = world.sheets().find(sheet => sheet.name === name);
      return found && hostSheet(world, found);
    },
    sheets: () => world.sheets().map(sheet => hostSheet(world, sheet)),
    mails: state.mails,
    files: state.files,
    toasts: screen.toasts,
    logs: screen.logs,
    shown: screen,
    calls: world.calls,
    crashAtCall(n, unflushed = 'kept') {
      world.crash = n === null ? null : { at: n, unflushed };
    },
    meddleBeforeCall(before, act) {
      world.meddling = { before, act };
    },
    loseNextEdit() {
      losesNextEdit = true;
    },
    holdLock(held) {
      world.lockedByOther = held;
    },
    refuseScopes(...scopes) {
      world.refusedScopes.set(user, new Set(scopes.map(scope => `${SCOPES}${scope}`)));
    },
    setMailQuota(recipients) {
      world.mailQuota = recipients;
    },
    save: () => structuredClone(state),
  };
}
