import { useRef } from 'preact/hooks';
import type { Entry } from '../../domain/status/entry';
import { PAGE_TEXTS } from '../texts';

const texts = PAGE_TEXTS.measures;

/** What came of something, and what stood there before when it can be put back. */
export interface Said<Before = Entry> {
  readonly message: string;
  readonly isProblem: boolean;
  readonly before?: Before;
}

export interface OutcomeProps<Before> {
  readonly said: Said<Before> | null;
  readonly isBusy: boolean;
  /** Nothing can be saved: the year is frozen, or something must be chosen first. */
  readonly isClosed: boolean;
  /** What the button that saves is called, where it does something else than save. */
  readonly save?: string;
  undo(before: Before): void;
  /** Where to go when all is saved, instead of saving again. */
  readonly back?: (() => void) | undefined;
}

/** What just happened, said aloud; and below it the buttons, always in view. */
export function Outcome<Before>({
  said,
  isBusy,
  isClosed,
  save = texts.save,
  undo,
  back,
}: OutcomeProps<Before>) {
  const before = said?.before;
  const main = useRef<HTMLButtonElement>(null);
  return (
    <div class="bottom">
      <div role="status">
        {said && <p class={said.isProblem ? 'problem' : 'said'}>{said.message}</p>}
      </div>
      <div class="actions">
        {back ? (
          <button ref={main} type="button" class="primary" onClick={back}>
            {texts.back}
          </button>
        ) : (
          <button
            ref={main}
            type="submit"
            class="primary"
            disabled={isClosed}
            aria-disabled={isBusy}
          >
            {isBusy ? PAGE_TEXTS.saving : said?.isProblem ? PAGE_TEXTS.tryAgain : save}
          </button>
        )}
        {before && (
          <button
            type="button"
            disabled={isBusy}
            onClick={() => {
              // This button goes, and the keys must not go with it.
              main.current?.focus({ preventScroll: true });
              undo(before);
            }}
          >
            {texts.undo}
          </button>
        )}
      </div>
    </div>
  );
}
