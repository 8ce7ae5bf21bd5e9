import type { Day } from '../../domain/calendar/day';
import type { Ports } from '../ports';
import { refresh } from '../refreshing/refresh';
import { missingSince, recall, rememberMissingTold } from './remembered';

/** The day since which the daily run has failed to come; null when all is well. */
export const runMissingSince = (ports: Ports): Day | null =>
  missingSince(recall(ports), ports.clock.today());

/**
 * Lets Oversikt say that the daily run has failed to come: those who never open the menu, on a phone, see
 * nothing else. The run that would have said it is the one that is gone, so it is done when the sheet is
 * opened, once each time the run stops.
 */
export function tellOfMissingRun(ports: Ports): void {
  ports.exclusively(() => {
    const remembered = recall(ports);
    const since = missingSince(remembered, ports.clock.today());
    if (since === null || since === remembered.missingTold) return;
    if (refresh(ports, remembered).ok) rememberMissingTold(ports, since);
  });
}
