import { PER_WORDS } from '../../application/language/words';
import type { LoadedMeasures } from '../../application/measures/load-measures';
import type { MeasureView } from '../../application/measures/measure-view';
import { Bar } from '../parts';
import { PAGE_TEXTS } from '../texts';
import type { Draft } from './drafts';

const texts = PAGE_TEXTS.measures;

export interface OneMoreProps {
  readonly measure: MeasureView;
  readonly draft: Draft;
  readonly days: LoadedMeasures['days'];
  readonly isBusy: boolean;
  change(change: Partial<Draft>): void;
  count(): void;
}

/** What a quota asks for, how far it has come, and one more: which day, and what it was. */
export function OneMore({ measure, draft, days, isBusy, change, count }: OneMoreProps) {
  const { quota, wanted, entry } = measure;
  if (!quota || wanted === null) return null;
  const so = entry.count ?? 0;
  const percent = wanted === 0 ? 0 : Math.min(100, Math.round((100 * so) / wanted));
  return (
    <fieldset class="framed">
      <legend>{texts.oneMoreLegend}</legend>
      <Bar percent={percent} label={texts.counted(so, wanted)} />
      {quota.per !== 'year' && <p class="due">{texts.goalOf(quota.count, PER_WORDS[quota.per])}</p>}
      <div class="field">
        <label for="one-more-day">{texts.day}</label>
        <input
          id="one-more-day"
          type="date"
          min={days.first}
          max={days.last}
          value={draft.day || days.last}
          onInput={event => change({ day: event.currentTarget.value })}
        />
      </div>
      <div class="field">
        <label for="one-more-what">{texts.what}</label>
        <span class="beside">
          <input
            id="one-more-what"
            maxLength={500}
            value={draft.what}
            onInput={event => change({ what: event.currentTarget.value })}
            onKeyDown={event => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              count();
            }}
          />
          {/* Switched off it would lose the focus; while something is saved it only does nothing. */}
          <button type="button" aria-disabled={isBusy} onClick={count}>
            {texts.oneMore}
          </button>
        </span>
      </div>
    </fieldset>
  );
}
