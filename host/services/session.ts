import type { World } from '../world';

type Session = GoogleAppsScript.Base.Session;
type User = GoogleAppsScript.Base.User;

/** A simple trigger does not say who made it run. */
export const userOf = (world: World): User =>
  world.fake<User>('User', {
    getEmail: () => (world.execution.mode === 'simple' ? '' : world.execution.user),
  });

export const session = (world: World): Session =>
  world.fake<Session>('Session', {
    getActiveUser: () => userOf(world),
    getEffectiveUser: () => userOf(world),
    getActiveUserLocale: () => world.userLocale,
    getScriptTimeZone: () => world.scriptTimeZone,
  });
