import { describeDoubt } from '../../application/language/doubts';
import { goalWords, KIND_WORDS, PER_WORDS } from '../../application/language/words';
import {
  type GoalDraft,
  goalsToWrite,
  type MeasureDraft,
  openDoubts,
} from '../../domain/draft/draft';
import type { Kind, Measure, Per } from '../../domain/plan/plan';
import { BODIES, type Editing, FIELDS, focusSoon, lineId } from './editing';
import { DoneButton, Field } from './fields';
import { SourceWords } from './source-words';
import { PLAN_TEXTS } from './texts';

const texts = PLAN_TEXTS.measure;

interface Props extends Editing {
  readonly goal: GoalDraft;
  readonly drafted: MeasureDraft;
}

interface FollowUp {
  readonly measure: Measure;
  put(kind: Kind, count: number, per: Per): void;
}

// The options are the keys of the tables, so what is chosen is one of them.
const FollowUpFields = ({ measure: { kind, quota }, put }: FollowUp) => (
  <>
    <label>
      {texts.kind}
      <select
        id={FIELDS.kind}
        value={kind}
        onChange={({ currentTarget }) =>
          put(currentTarget.value as Kind, quota?.count ?? 1, quota?.per ?? 'year')
        }
      >
        {Object.entries(KIND_WORDS).map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
    {quota && (
      <>
        <Field
          label={texts.count}
          kind="number"
          value={String(quota.count)}
          put={count => put('quota', Number(count), quota.per)}
        />
        <label>
          {texts.per}
          <select
            value={quota.per}
            onChange={({ currentTarget }) => put('quota', quota.count, currentTarget.value as Per)}
          >
            {Object.entries(PER_WORDS).map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </label>
      </>
    )}
  </>
);

/** The form of one measure. Each field is an edit of its own; there is nothing to save. */
export function MeasureEditor({ drafted, goal, draft, change, open }: Props) {
  const { key, measure, sources } = drafted;
  const doubts = openDoubts(draft).filter(doubt => doubt.measure === key);
  return (
    <form
      class="editor"
      onSubmit={event => {
        event.preventDefault();
        open(null);
      }}
    >
      {doubts.map(doubt => (
        <p key={doubt.key} class="doubt-note">
          {describeDoubt(doubt)}
        </p>
      ))}
      <div class="source">
        <h4>{texts.source}</h4>
        <SourceWords lines={sources} />
      </div>
      <Field
        label={texts.text}
        kind="long"
        value={measure.text}
        isNeeded
        put={text => change({ kind: 'text', measure: key, text })}
      />
      <div class="fields">
        <Field
          id={FIELDS.number}
          label={texts.number}
          value={measure.number ?? ''}
          put={number => change({ kind: 'number', measure: key, number })}
        />
        <Field
          id={FIELDS.when}
          label={texts.when}
          value={measure.when ?? ''}
          {...(draft.workingYears.length > 0 && {
            hint: texts.years(measure.years.join(', ')),
          })}
          put={when => change({ kind: 'when', measure: key, when })}
        />
        <Field
          id={FIELDS.responsible}
          label={texts.responsible}
          value={measure.responsibleText ?? ''}
          list={BODIES}
          hint={texts.bodies(measure.responsible)}
          put={responsible => change({ kind: 'responsible', measure: key, responsible })}
        />
        <FollowUpFields
          measure={measure}
          put={(followUp, count, per) =>
            change({ kind: 'follow-up', measure: key, followUp, quota: { count, per } })
          }
        />
        <label>
          {texts.goal}
          <select
            value={goal.key}
            onChange={({ currentTarget }) => {
              change({ kind: 'move', measure: key, goal: currentTarget.value }, texts.toldMoved);
              focusSoon(lineId(key));
            }}
          >
            {goalsToWrite(draft).map(one => (
              <option key={one.key} value={one.key}>
                {goalWords(one.number, one.title)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div class="actions">
        <DoneButton close={() => open(null)} />
        <button
          type="button"
          onClick={() => {
            change({ kind: 'strike', measure: key }, texts.toldStruck);
            open(null);
          }}
        >
          {texts.strike}
        </button>
      </div>
    </form>
  );
}
