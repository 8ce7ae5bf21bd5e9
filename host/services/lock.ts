import { exception } from '../machine/exception';
import type { World } from '../world';

type Lock = GoogleAppsScript.Lock.Lock;
type LockService = GoogleAppsScript.Lock.LockService;

/** Google's void methods answer null. */
const nothing = null as unknown as undefined;

export function lockService(world: World): LockService {
  const take = (milliseconds: number): boolean => {
    if (milliseconds < 0) return false;
    if (world.lockedByOther) world.spend(milliseconds);
    else world.execution.holdsLock = true;
    return !world.lockedByOther;
  };
  const lock = () =>
    world.fake<Lock>('Lock', {
      tryLock: milliseconds => take(milliseconds),
      waitLock(milliseconds) {
        if (take(milliseconds)) return nothing;
        throw exception('Lock timeout: another process was holding the lock for too long.');
      },
      hasLock: () => world.execution.holdsLock,
      releaseLock() {
        world.execution.holdsLock = false;
        return nothing;
      },
    });
  return world.fake<LockService>('LockService', { getDocumentLock: lock });
}
