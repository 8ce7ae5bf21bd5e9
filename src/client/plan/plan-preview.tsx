import type { PlanDocument } from '../../application/filling/plan-document';
import { describeDoubt } from '../../application/language/doubts.nb';
import { goalWords, KIND_WORDS, PER_WORDS } from '../../application/language/words.nb';
import { PAGE_TEXTS } from '../texts.nb';

const texts = PAGE_TEXTS.plan;

type Goal = PlanDocument['goals'][number];
type Measure = Goal['measures'][number];

const kindWords = ({ kind, quota }: Measure) =>
  quota ? `${quota.count} per ${PER_WORDS[quota.per]}` : KIND_WORDS[kind];

const GoalTable = ({ goal }: { goal: Goal }) => (
  <section>
    <h2>{goalWords(goal.number, goal.title)}</h2>
    {goal.measures.length > 0 && (
      <table>
        <thead>
          <tr>
            {texts.columns.map(column => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {goal.measures.map((measure, i) => (
            <tr key={i}>
              <td>{measure.number}</td>
              <td>{measure.text}</td>
              <td>{measure.when}</td>
              <td>{measure.responsible.join(', ')}</td>
              <td>{kindWords(measure)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </section>
);

const Doubts = ({ doubts }: Pick<PlanDocument, 'doubts'>) =>
  doubts.length > 0 && (
    <details>
      <summary>{texts.doubts(doubts.length)}</summary>
      <ul>
        {doubts.map((doubt, i) => (
          <li key={i}>
            {doubt.where === '' ? '' : `${doubt.where}: `}
            {describeDoubt(doubt)}
          </li>
        ))}
      </ul>
      <p class="quiet">{texts.doubtsHint}</p>
    </details>
  );

const periodOf = ({ periodStart, periodEnd }: PlanDocument) =>
  periodStart === periodEnd ? String(periodStart ?? '') : `${periodStart}–${periodEnd}`;

/** The plan as it will stand in the sheet. */
export const PlanPreview = ({ plan }: { plan: PlanDocument }) => (
  <>
    <h1>{plan.title ?? ''}</h1>
    <p>
      {texts.found(
        plan.goals.reduce((sum, { measures }) => sum + measures.length, 0),
        plan.goals.length,
      )}{' '}
      {plan.periodStart !== null && texts.period(periodOf(plan))}
    </p>
    <Doubts doubts={plan.doubts} />
    {plan.goals.map((goal, i) => (
      <GoalTable key={i} goal={goal} />
    ))}
  </>
);
