import type { Ports } from '../application/ports';

/** The entry point that the clock calls. */
const HANDLER = 'dailyJob';
const ZONE = 'Europe/Oslo';

/** Each person sees only their own runs. */
export const schedule: Ports['schedule'] = {
  start: hour =>
    ScriptApp.newTrigger(HANDLER)
      .timeBased()
      .atHour(hour)
      .everyDays(1)
      .inTimezone(ZONE)
      .create()
      .getUniqueId(),
  stopAllBut(name) {
    for (const trigger of ScriptApp.getProjectTriggers()) {
      const isOurs = trigger.getHandlerFunction() === HANDLER;
      if (isOurs && trigger.getUniqueId() !== name) ScriptApp.deleteTrigger(trigger);
    }
  },
};
