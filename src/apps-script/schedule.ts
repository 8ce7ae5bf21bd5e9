import type { Ports } from '../application/ports';

/** The entry point that the clock calls. */
const HANDLER = 'dailyJob';
const HOUR = 8;
const ZONE = 'Europe/Oslo';

const own = () =>
  ScriptApp.getProjectTriggers().filter(trigger => trigger.getHandlerFunction() === HANDLER);

function turnOff() {
  for (const trigger of own()) ScriptApp.deleteTrigger(trigger);
}

/** The daily run of whoever switched it on; each person sees only their own. */
export const schedule: Ports['schedule'] = {
  isOn: () => own().length > 0,
  turnOff,
  turnOn() {
    turnOff();
    ScriptApp.newTrigger(HANDLER).timeBased().atHour(HOUR).everyDays(1).inTimezone(ZONE).create();
  },
};
