import { daySpan, MONTH_NAMES } from '../../application/language/dates';
import { YEAR_WHEEL_TEXTS as texts } from '../../application/language/year-wheel';
import type { WheelMeasure, YearWheelView } from '../../application/reminding/year-wheel-view';
import { monthOf, yearOf } from '../../domain/calendar/day';
import type { Deadline } from '../../domain/reminders/year-wheel';
import { entryWords, measureWords } from './entry-words';
import { type Entry, entriesByMonth } from './year-entries';

/** So many measures stand in the open; more are folded away. */
const FEW = 3;

const Measures = ({ deadlines }: { deadlines: readonly Deadline<WheelMeasure>[] }) => (
  <ul class="of-what">
    {deadlines.map(({ measure, isReported }, i) => (
      <li key={i}>
        {measureWords(measure)}{' '}
        <span class="quiet">
          {[measure.responsible, isReported ? texts.reported : ''].filter(Boolean).join(' · ')}
        </span>
      </li>
    ))}
  </ul>
);

const Line = ({ entry }: { entry: Entry }) => {
  const isFolded = entry.kind === 'deadlines' && entry.deadlines.length > FEW;
  const line = (
    <>
      <b>{daySpan(entry.from, entry.to)}</b> {entryWords(entry)}
    </>
  );
  if (entry.kind !== 'deadlines') return <li class={entry.kind}>{line}</li>;
  return (
    <li class={entry.kind}>
      {isFolded ? (
        <details class="plain">
          <summary>{line}</summary>
          <Measures deadlines={entry.deadlines} />
        </details>
      ) : (
        <>
          {line}
          <Measures deadlines={entry.deadlines} />
        </>
      )}
    </li>
  );
};

/** The same as the picture, month by month. */
export const YearList = (wheel: YearWheelView) => (
  <ol class="months">
    {entriesByMonth(wheel).map(({ month, entries }, i) => (
      <li key={month}>
        <h3>
          {MONTH_NAMES[monthOf(month) - 1]}
          {(monthOf(month) === 1 || i === 0) && ` ${yearOf(month)}`}
        </h3>
        {entries.length === 0 ? (
          <p class="quiet">{texts.nothing}</p>
        ) : (
          <ul>
            {entries.map((entry, j) => (
              <Line key={j} entry={entry} />
            ))}
          </ul>
        )}
      </li>
    ))}
  </ol>
);
