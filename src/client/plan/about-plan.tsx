import { MONTH_NAMES } from '../../application/language/dates';
import type { Draft } from '../../domain/draft/draft';
import type { Editing } from './editing';
import { Field } from './fields';
import { PLAN_TEXTS } from './texts';

const texts = PLAN_TEXTS.preview;

/** The id of the part about the plan as a whole, for those who come from a doubt. */
export const ABOUT = 'about-plan';

export const yearsIn = ({ periodStart, periodEnd }: Draft): string =>
  periodStart === null
    ? ''
    : periodStart === periodEnd
      ? String(periodStart)
      : `${periodStart}–${periodEnd}`;

/** The plan's name, years and first month, folded: they are mostly right. */
export function AboutPlan({ draft, change }: Editing) {
  const start = draft.periodStart ?? draft.workingYears[0];
  const end = draft.periodEnd ?? draft.workingYears[draft.workingYears.length - 1];
  const thisYear = new Date().getFullYear();
  return (
    <details>
      <summary id={ABOUT}>
        {texts.about}: {draft.title ?? '–'}
      </summary>
      <div class="fields">
        <Field
          label={texts.title}
          value={draft.title ?? ''}
          put={title => change({ kind: 'title', title })}
        />
        <Field
          label={texts.start}
          kind="number"
          value={String(start ?? '')}
          put={value =>
            change({ kind: 'period', start: Number(value), end: Math.max(end ?? 0, Number(value)) })
          }
        />
        <Field
          label={texts.end}
          kind="number"
          value={String(end ?? '')}
          put={value =>
            change({
              kind: 'period',
              start: start ?? Math.min(thisYear, Number(value)),
              end: Number(value),
            })
          }
        />
        <label>
          {texts.startMonth}
          <select
            value={draft.startMonth}
            onChange={event =>
              change({ kind: 'start-month', startMonth: Number(event.currentTarget.value) })
            }
          >
            {MONTH_NAMES.map((month, i) => (
              <option key={month} value={i + 1}>
                {month}
              </option>
            ))}
          </select>
        </label>
      </div>
    </details>
  );
}
