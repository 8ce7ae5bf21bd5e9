import { useState } from 'preact/hooks';
import { goalWords } from '../../application/language/words';
import { type DoubtDraft, measuresOf } from '../../domain/draft/draft';
import { BODIES, DOUBTS, type Editing, focusSoon } from './editing';
import { PLAN_TEXTS } from './texts';

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
      class="one-field"
      onSubmit={event => {
        event.preventDefault();
        const responsible = body.trim();
        if (responsible === '') return;
        change({ kind: 'body-of-goal', goal, responsible }, texts.used(count, responsible));
        focusSoon(DOUBTS);
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

/** Sets the bodies that the measures' own sentences name: «Fylkesstyret skal …». */
function FromSentences({ draft, change, doubts }: Props) {
  const proposed = new Map(
    measuresOf(draft).map(({ key, measure }) => [key, measure.proposedBodies.join(', ')]),
  );
  const edits = doubts.flatMap(({ measure }) => {
    const responsible = proposed.get(measure ?? '') ?? '';
    return measure === null || responsible === ''
      ? []
      : [{ kind: 'responsible' as const, measure, responsible }];
  });
  if (edits.length < 2) return null;
  return (
    <p>
      <button
        type="button"
        onClick={() => {
          change({ kind: 'together', edits }, texts.fromSentenceDone(edits.length));
          focusSoon(DOUBTS);
        }}
      >
        {texts.fromSentence(edits.length, [...new Set(edits.map(one => one.responsible))])}
      </button>
    </p>
  );
}

interface Props extends Pick<Editing, 'draft' | 'change'> {
  readonly doubts: readonly DoubtDraft[];
}

/** More goals than this are folded. */
const MOST_GOALS = 6;

/** Bodies for many measures at once: those the sentences name, or one for all of a goal. */
export function BodyForGoals({ draft, change, doubts }: Props) {
  const [isOpen, setOpen] = useState(false);
  const counts = new Map<string | null, number>();
  for (const { goal } of doubts) counts.set(goal, (counts.get(goal) ?? 0) + 1);
  const goals = draft.goals.filter(({ key }) => (counts.get(key) ?? 0) > 1);
  const forms = () =>
    goals.map(({ key, number, title }) => (
      <BodyForGoal
        key={key}
        goal={key}
        name={goalWords(number, title)}
        count={counts.get(key) ?? 0}
        change={change}
      />
    ));
  return (
    <>
      <FromSentences draft={draft} change={change} doubts={doubts} />
      {goals.length > MOST_GOALS ? (
        <details class="plain" onToggle={event => setOpen(event.currentTarget.open)}>
          <summary>{texts.oneForGoal}</summary>
          {isOpen && forms()}
        </details>
      ) : (
        forms()
      )}
    </>
  );
}
