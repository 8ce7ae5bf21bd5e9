import type { Day } from '../../domain/calendar/day';
import { fail, ok, type Result } from '../../domain/result';
import type { Ports } from '../ports';
import { missingSince, type Remembered, recall, rememberOff, rememberRun } from './remembered';

/** Reminders as the dialog shows them. */
export interface RunView {
  readonly isOn: boolean;
  /** Whose daily run it is; '' when Google does not say. */
  readonly owner: string;
  readonly isMine: boolean;
  /** Of the day, 0–23. */
  readonly hour: number;
  readonly lastRun: Day | null;
  /** The day since which the run has failed to come; null when all is well. */
  readonly missingSince: Day | null;
}

/** Mornings. The run comes some time within the hour. */
export const HOURS = [6, 7, 8, 9, 10, 11] as const;
const USUAL_HOUR = 8;

/**
 * Whether a daily run is the one that is to send. One that Google does not name is known by whose it is;
 * before reminders were ever switched on, a run that somebody starts by hand may send.
 */
export function isOwnRun(ports: Ports, { run }: Remembered, name: string | null): boolean {
  if (run === null) return true;
  if (run === 'off') return false;
  return name === null ? ports.mail.ownAddress() === run.owner : name === run.name;
}

export function viewOf(ports: Ports, remembered: Remembered): RunView {
  const { run, lastRun } = remembered;
  const isOn = run !== null && run !== 'off';
  const owner = isOn ? run.owner : '';
  return {
    isOn,
    owner,
    isMine: owner !== '' && owner === ports.mail.ownAddress(),
    hour: isOn ? run.hour : USUAL_HOUR,
    lastRun,
    missingSince: missingSince(remembered, ports.clock.today()),
  };
}

/**
 * Switches reminders on at an hour, as one's own run, or off. Whoever switches on takes over: the run of the
 * one before does nothing from then on. Stopped half-way, it leaves the old run in place.
 */
export function switchReminders(
  ports: Ports,
  on: boolean,
  hour: number,
): Result<RunView, { readonly kind: 'busy' }> {
  const done = ports.exclusively(() => {
    if (on) {
      // A run that is made and not remembered must find that reminders are off, and take itself away.
      if (recall(ports).run === null) rememberOff(ports);
      const wanted = HOURS.find(one => one === hour) ?? USUAL_HOUR;
      const name = ports.schedule.start(wanted);
      const owner = ports.mail.ownAddress();
      rememberRun(ports, { name, owner, hour: wanted, since: ports.clock.today() });
      ports.schedule.stopAllBut(name);
    } else {
      rememberOff(ports);
      ports.schedule.stopAllBut(null);
    }
    return viewOf(ports, recall(ports));
  });
  return done ? ok(done) : fail({ kind: 'busy' });
}
