import type { Host } from '../../host';
import type { Answer } from '../view';
import { ACTS } from './acts';
import { type Body, badRequest } from './body';
import type { Remembered } from './remembered';
import { type Frames, watchScreen } from './screen';
import { sentenceFor } from './sentences';

/** The window stands in its own cell, whatever another window did last. */
function standWhere(host: Host, body: Body): void {
  const { at } = body;
  if (typeof at !== 'object' || at === null) return;
  const { tab, a1 }: { tab?: unknown; a1?: unknown } = at;
  if (typeof tab === 'string' && typeof a1 === 'string' && host.sheet(tab)) host.select(tab, a1);
}

/** Who acts: the one the window says it is, otherwise the host's own user. */
function userIn(host: Host, { user = host.user }: Body): string {
  if (typeof user === 'string' && /^[^\s@]+@[^\s@]+$/.test(user)) return user;
  throw badRequest(`«${user}» er ikke en e-postadresse.`);
}

/** Does what a person asks; what goes wrong in the script is part of the answer. */
export function perform(
  host: Host,
  { frames, remembered }: { frames: Frames; remembered: Remembered },
  name: string,
  body: Body,
): Answer {
  const act = ACTS.get(name);
  if (!act) throw badRequest(`Siden kan ikke gjøre «${name}».`);
  const own = host.user;
  host.user = userIn(host, body);
  standWhere(host, body);
  const changes = watchScreen(host, frames);
  try {
    const value = act(host, body, remembered) ?? null;
    return { value, ...changes() };
  } catch (error) {
    return { error: sentenceFor(error), ...changes() };
  } finally {
    host.user = own;
  }
}
