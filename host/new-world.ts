import { resolve } from 'node:path';
import { createCallCounter } from './machine/calls';
import { exception } from './machine/exception';
import { startExecution } from './machine/execution';
import { makeFake } from './machine/fake';
import { COSTS } from './machine/operations';
import { OUTSIDE } from './machine/realm';
import { readManifest } from './manifest';
import { newState } from './new-state';
import type { HostOptions } from './options';
import { rangeOf } from './services/range';
import { sheetOf } from './services/sheet';
import { spreadsheetOf } from './services/spreadsheet';
import type { World } from './world';
import { instantAt } from './zone';

export const DEFAULTS = {
  dist: 'dist',
  user: 'styret@eksempel.no',
  userLocale: 'nb',
  locale: 'nb_NO',
  timeZone: 'Europe/Oslo',
  mailQuota: 100,
  drive: 'on',
  today: '2026-01-20',
} as const;

export function newWorld(options: HostOptions): World {
  const { dist, user, userLocale, locale, timeZone, mailQuota, drive, today } = {
    ...DEFAULTS,
    ...options,
  };
  const manifest = readManifest(dist);
  const state = options.state
    ? structuredClone(options.state)
    : newState(options.owner ?? user, locale, timeZone);
  const zone = state.spreadsheet.timeZone;
  const world: World = {
    dist: resolve(dist),
    state,
    screen: { menus: [], sidebar: null, dialog: null, toasts: [], logs: [] },
    calls: createCallCounter(),
    costs: { ...COSTS, ...options.costs },
    fake: (object, modelled, cells) => makeFake(world, object, modelled, cells),
    make: {
      spreadsheet: () => spreadsheetOf(world),
      sheet: sheet => sheetOf(world, sheet),
      range: (sheet, area) => rangeOf(world, sheet, area),
    },
    scriptTimeZone: manifest.timeZone,
    userLocale,
    drive: manifest.hasDrive ? drive : 'off',
    mailQuota,
    clock: instantAt(today, zone),
    execution: startExecution('loading', user, OUTSIDE, null),
    functions: new Set(),
    crash: null,
    afterRun: [],
    meddling: null,
    lockedByOther: false,
    refusedScopes: new Map(),
    grantedTo(name) {
      const refused = world.refusedScopes.get(name);
      return new Set(manifest.oauthScopes.filter(scope => !refused?.has(scope)));
    },
    now: () => world.clock + world.execution.elapsed,
    spend(milliseconds) {
      const { execution } = world;
      execution.elapsed += milliseconds;
      if (execution.elapsed <= execution.limit) return;
      execution.stopped = exception('Exceeded maximum execution time');
      throw execution.stopped;
    },
    nextId: () => ++state.lastId,
    timeZone: () => zone,
    sheets: () => state.spreadsheet.sheets,
  };
  return world;
}
