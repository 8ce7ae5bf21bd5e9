import { exception } from '../machine/exception';
import type { TriggerState } from '../state';
import type { World } from '../world';
import { createHandles } from './handles';

type ScriptApp = GoogleAppsScript.Script.ScriptApp;
type Trigger = GoogleAppsScript.Script.Trigger;
type Builder = GoogleAppsScript.Script.TriggerBuilder;
type Clock = GoogleAppsScript.Script.ClockTriggerBuilder;
type Plan = Omit<TriggerState, 'id' | 'owner' | 'handler' | 'lastRun'>;

const MOST_TRIGGERS = 20;
const MINUTES: readonly number[] = [1, 5, 10, 15, 30];
const triggers = createHandles<TriggerState>('ScriptApp.deleteTrigger');

const triggerOf = (world: World, state: TriggerState): Trigger =>
  triggers.bind(
    world.fake<Trigger>('Trigger', {
      getHandlerFunction: () => state.handler,
      getUniqueId: () => state.id,
      // Enums of the type definitions exist at Google only; the script sees names.
      getEventType: () => 'CLOCK' as unknown as GoogleAppsScript.Script.EventType,
    }),
    state,
  );

export function scriptApp(world: World): ScriptApp {
  const own = () => world.state.triggers.filter(({ owner }) => owner === world.execution.user);

  const create = (handler: string, plan: Plan): Trigger => {
    if (plan.everyDays === undefined && plan.everyMinutes === undefined) {
      throw exception('The trigger has no recurrence: everyDays or everyMinutes is needed.');
    }
    if (own().length >= MOST_TRIGGERS) {
      throw exception(
        'This script has too many triggers. ' +
          'Triggers must be deleted from the script before more can be added.',
      );
    }
    const state: TriggerState = {
      id: `trigger-${world.nextId()}`,
      owner: world.execution.user,
      handler,
      ...plan,
      lastRun: null,
    };
    world.state.triggers.push(state);
    return triggerOf(world, state);
  };

  const clock = (handler: string, plan: Plan): Clock =>
    world.fake<Clock>('ClockTriggerBuilder', {
      everyDays: days => clock(handler, { ...plan, everyDays: days }),
      everyMinutes(minutes) {
        if (MINUTES.includes(minutes)) return clock(handler, { ...plan, everyMinutes: minutes });
        throw exception(
          'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
        );
      },
      atHour: hour => clock(handler, { ...plan, hour }),
      nearMinute: minute => clock(handler, { ...plan, minute }),
      inTimezone: timeZone => clock(handler, { ...plan, timeZone }),
      create: () => create(handler, plan),
    });

  const newTrigger = (handler: string): Builder => {
    if (!world.functions.has(handler)) throw exception(`Script function not found: ${handler}`);
    return world.fake<Builder>('TriggerBuilder', { timeBased: () => clock(handler, {}) });
  };

  return world.fake<ScriptApp>('ScriptApp', {
    newTrigger,
    getProjectTriggers: () => own().map(state => triggerOf(world, state)),
    deleteTrigger(trigger) {
      const { id } = triggers.behind(trigger);
      world.state.triggers = world.state.triggers.filter(state => state.id !== id);
    },
  });
}
