import { useState } from 'preact/hooks';
import { goalWords } from '../../application/language/words.nb';
import type { DoubtDraft } from '../../domain/draft/draft';
import { BODIES, type Editing } from './editing';
import { PLAN_TEXTS } from './texts.nb';

const texts = PLAN_TEXTS.doubts;

interface OneProps extends Pick<Editing, 'change'> {
  readonly goal: string;
  readonly name: string;
  readonly count: number;
}

function BodyForGoal({ goal, name, count, change }: OneProps) {
  const [body, setBody] = useState('');
  return (
    <form
      class="body-for-goal"
      onSubmit={event => {
        event.preventDefault();
        const responsible = body.trim();
        if (responsible === '') return;
        change({ kind: 'body-of-goal', goal, responsible }, texts.used(count, responsible));
      }}
    >
      <label>
        {texts.bodyForGoal(count, name)}
        <input
          list={BODIES}
          value={body}
          required
          onInput={event => setBody(event.currentTarget.value)}
        />
      </label>
      <button type="submit" aria-label={`${texts.use}: ${texts.bodyForGoal(count, name)}`}>
        {texts.use}
      </button>
    </form>
  );
}

/** One body at once for all measures of a goal that have none. */
export const BodyForGoals = ({
  draft,
  change,
  doubts,
}: Editing & { readonly doubts: readonly DoubtDraft[] }) => (
  <>
    {draft.goals.map(({ key, number, title }) => {
      const count = doubts.filter(({ goal }) => goal === key).length;
      return (
        count > 1 && (
          <BodyForGoal
            key={key}
            goal={key}
            name={goalWords(number, title)}
            count={count}
            change={change}
          />
        )
      );
    })}
  </>
);
