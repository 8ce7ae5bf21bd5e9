import { PLAN_TEXTS } from './texts';

interface Props {
  readonly id: string;
  readonly words: string;
  restore(): void;
}

/** What is taken out: still seen, and one press from being in again. */
export const StruckLine = ({ id, words, restore }: Props) => (
  <div class="struck">
    <s>{words}</s>
    <button
      type="button"
      class="small"
      id={id}
      aria-label={`${PLAN_TEXTS.measure.restore}: ${words}`}
      onClick={restore}
    >
      {PLAN_TEXTS.measure.restore}
    </button>
  </div>
);
