import { fail, ok, type Result } from '../../domain/result';
import type { Ports } from '../ports';
import { refresh } from '../refreshing/refresh';
import { missingSince, recall, rememberOff, rememberRun } from './remembered';
import { HOURS, type RunView, USUAL_HOUR, viewOf } from './run-owner';

/**
 * Switches reminders on at an hour, as one's own run, or off. Whoever switches on takes over: the run of the
 * one before does nothing from then on, and Oversikt no longer says that it has stopped. Stopped half-way, it
 * leaves the old run in place.
 */
export function switchReminders(
  ports: Ports,
  on: boolean,
  hour: number,
): Result<RunView, { readonly kind: 'busy' }> {
  const done = ports.exclusively(() => {
    const before = recall(ports);
    if (on) {
      // A run that is made and not remembered must find that reminders are off, and take itself away.
      if (before.run === null) rememberOff(ports);
      const wanted = HOURS.find(one => one === hour) ?? USUAL_HOUR;
      const name = ports.schedule.start(wanted);
      const owner = ports.mail.ownAddress();
      rememberRun(ports, { name, owner, hour: wanted, since: ports.clock.today() });
      ports.schedule.stopAllBut(name);
    } else {
      rememberOff(ports);
      ports.schedule.stopAllBut(null);
    }
    const now = recall(ports);
    // A sheet that cannot be read is told of elsewhere: the run is switched all the same.
    if (missingSince(before, ports.clock.today()) !== null) refresh(ports, now);
    return viewOf(ports, now);
  });
  return done ? ok(done) : fail({ kind: 'busy' });
}
