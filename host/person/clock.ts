import { run } from '../machine/run';
import type { TriggerState } from '../state';
import type { World } from '../world';
import { dayOf, wallTime } from '../zone';

const MILLISECONDS_PER_DAY = 86_400_000;

function eventOf(world: World, trigger: TriggerState | undefined): object {
  const timezone = trigger?.timeZone ?? world.scriptTimeZone;
  const [year, month, day, hour, minute, second] = wallTime(world.now(), timezone);
  return {
    authMode: 'FULL',
    triggerUid: trigger?.id ?? 'uten-utløser',
    timezone,
    year,
    month,
    'day-of-month': day,
    ...{ hour, minute, second },
  };
}

function runOne(world: World, user: string, name: string, trigger?: TriggerState): void {
  if (trigger) trigger.lastRun = dayOf(world.now(), world.timeZone());
  run(world, { mode: 'time', user, name, args: [eventOf(world, trigger)] });
}

/** As the clock does it: once for each person whose trigger it is, or once for the user. */
export function runClock(world: World, user: string, name: string): void {
  const triggers = world.state.triggers.filter(({ handler }) => handler === name);
  for (const trigger of triggers) runOne(world, trigger.owner, name, trigger);
  if (triggers.length === 0) runOne(world, user, name);
}

const isDue = (today: string, { lastRun, everyDays }: TriggerState): boolean =>
  lastRun === null ||
  everyDays === undefined ||
  Date.parse(today) - Date.parse(lastRun) >= everyDays * MILLISECONDS_PER_DAY;

export function runDue(world: World): void {
  const today = dayOf(world.now(), world.timeZone());
  for (const trigger of world.state.triggers.filter(trigger => isDue(today, trigger))) {
    runOne(world, trigger.owner, trigger.handler, trigger);
  }
}
