import type { Day } from '../../domain/calendar/day';
import type { Ports } from '../ports';
import { missingSince, type Remembered } from './remembered';

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
export const USUAL_HOUR = 8;

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
