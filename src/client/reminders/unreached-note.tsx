import { listed } from '../../application/language/words';
import type { UnreachedView } from '../../application/reminding/unreached';
import { REMINDER_TEXTS as texts } from './texts';

/** So many names say enough. */
const MOST_NAMES = 6;

function names(bodies: readonly string[]): string {
  const shown = bodies.slice(0, MOST_NAMES);
  const hidden = bodies.length - shown.length;
  return listed(hidden > 0 ? [...shown, texts.moreBodies(hidden)] : shown);
}

/** What there is to remind of that nobody gets, and what to do about it. */
export const UnreachedNote = ({
  measures,
  bodies,
  hasBoardSaidNo,
  isNobodyReached,
}: UnreachedView) =>
  measures === 0 && !isNobodyReached ? null : (
    <div class="problem" role="alert">
      <p>
        {isNobodyReached
          ? texts.nobodyReached(measures)
          : (hasBoardSaidNo ? texts.boardSaidNo : texts.someUnreached)(measures, names(bodies))}
      </p>
      <p>{hasBoardSaidNo ? texts.writeAddressOfBodies : texts.writeAddress}</p>
    </div>
  );
