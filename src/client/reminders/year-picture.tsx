import { dayAndMonth, MONTH_NAMES } from '../../application/language/dates';
import { YEAR_WHEEL_TEXTS as texts } from '../../application/language/year-wheel';
import type { YearWheelView } from '../../application/reminding/year-wheel-view';
import { addDays, addMonths, dateOf, earliest, latest, monthOf } from '../../domain/calendar/day';
import type { DaySpan } from '../../domain/status/quota-share';
import {
  angleOf,
  band,
  hatching,
  type Mark,
  marksOf,
  monthsIn,
  placeOn,
  point,
} from './wheel-geometry';

/** Distances from the middle of a picture 528 across. */
const DATES = { beside: 221, above: 232 };
const MARKS = 201;
const MARK = 14.5;
const MONTHS = { inner: 134, outer: 176 };
const QUIET = { inner: 114, outer: 129 };
const REPORTING = { inner: 95, outer: 109 };
const HAND = 68;

/** A stretch of days in degrees, as much of it as lies in the year. */
const degreesOf = ({ from, to }: DaySpan, year: DaySpan): readonly [number, number] => [
  angleOf(latest(from, year.from), year),
  // A whole turn begins and ends at the same point, and nothing would be drawn.
  Math.min(359.9, angleOf(addDays(earliest(to, year.to), 1), year)),
];

const Months = ({ span, today }: YearWheelView) => (
  <>
    {monthsIn(span).map(month => {
      const [from, to] = degreesOf({ from: month, to: addDays(addMonths(month, 1), -1) }, span);
      const isNow = month.slice(0, 7) === today.slice(0, 7);
      return (
        <g key={month} class={isNow ? 'month now' : 'month'}>
          <path d={band(from, to, MONTHS.inner, MONTHS.outer)} />
          <text {...placeOn((from + to) / 2, (MONTHS.inner + MONTHS.outer) / 2)} dy=".35em">
            {(MONTH_NAMES[monthOf(month) - 1] ?? '').slice(0, 3)}
          </text>
        </g>
      );
    })}
  </>
);

export const QuietShape = ({
  from,
  to,
  inner,
  outer,
}: Record<'from' | 'to' | 'inner' | 'outer', number>) => (
  <g class="quiet-days">
    <path d={band(from, to, inner, outer)} />
    <path d={hatching(from, to, inner, outer)} />
  </g>
);

const Stretches = ({ span, events }: YearWheelView) => (
  <>
    {events.map(event => {
      const [from, to] = degreesOf(event, span);
      const key = `${event.kind} ${event.from} ${event.to}`;
      if (event.kind === 'quiet') return <QuietShape key={key} from={from} to={to} {...QUIET} />;
      return event.kind === 'reporting' ? (
        <path
          key={key}
          class="reporting-days"
          d={band(from, to, REPORTING.inner, REPORTING.outer)}
        />
      ) : null;
    })}
  </>
);

/** A number is set smaller the longer it is, to stay in its ring. */
const SIZES = [16, 16, 14, 11];
const MOST_SHOWN = 999;

/** A ring with how many; filled while something is not reported, open with a tick when all is. */
export const MarkShape = ({ count, reported }: Pick<Mark, 'count' | 'reported'>) => {
  const isDone = reported === count;
  const words = isDone ? '✓' : count > MOST_SHOWN ? `${MOST_SHOWN}+` : String(count);
  return (
    <g class={isDone ? 'mark done' : 'mark'}>
      <circle r={MARK} />
      <text dy=".35em" font-size={SIZES[words.length - 1] ?? 11}>
        {words}
      </text>
    </g>
  );
};

const dates = ({ from, to }: Mark) =>
  from === to ? `${dateOf(from)}.` : `${dateOf(from)}–${dateOf(to)}`;

/** Where the dates of a mark stand: outside it, and not across it. */
function besideMark(angle: number) {
  const beside = placeOn(angle, DATES.beside);
  const isBeside = Math.abs(beside.x) > DATES.beside * 0.4;
  return isBeside
    ? ({ ...beside, 'text-anchor': beside.x > 0 ? 'start' : 'end' } as const)
    : placeOn(angle, DATES.above);
}

/** What a figure takes of its size in Arial. */
const FIGURE = 0.556;

/** Of many days there is just room for «17–23», so it is as wide in any font. */
const Dates = (mark: Mark) => {
  const words = dates(mark);
  const size =
    mark.from === mark.to
      ? { 'font-size': 16 }
      : {
          'font-size': 13,
          textLength: words.length * 13 * FIGURE,
          lengthAdjust: 'spacingAndGlyphs' as const,
        };
  return (
    <text {...besideMark(mark.shownAt)} {...size} dy=".35em">
      {words}
    </text>
  );
};

const Marks = ({ span, events }: YearWheelView) => (
  <>
    {marksOf(events, span).map(mark => (
      <g key={mark.from}>
        <path
          class="leader"
          d={`M${point(mark.angle, MONTHS.outer)}L${point(mark.angle, MONTHS.outer + 4)}L${point(mark.shownAt, MARKS - MARK)}`}
        />
        <g transform={`translate(${point(mark.shownAt, MARKS)})`}>
          <MarkShape {...mark} />
        </g>
        <Dates {...mark} />
      </g>
    ))}
  </>
);

/** A hand from the middle to the months. */
export const HandShape = ({ from, to }: { readonly from: number; readonly to: number }) => (
  <g class="hand">
    <path d={`M0 ${-from}L0 ${-to}`} />
    <path d={`M-8 ${-to + 9}L0 ${-to - 5}L8 ${-to + 9}Z`} />
  </g>
);

const Today = ({ span, today }: YearWheelView) =>
  today < span.from || today > span.to ? null : (
    <>
      <g
        transform={`rotate(${((angleOf(today, span) + angleOf(addDays(today, 1), span)) / 2).toFixed(2)})`}
      >
        <HandShape from={HAND} to={MONTHS.inner} />
      </g>
      <text y="18" font-size="15">
        {texts.today.toLowerCase()}
      </text>
      <text y="37" font-size="15">
        {dayAndMonth(today)}
      </text>
    </>
  );

/** The working year as a wheel. All it shows stands in the list too. */
export const YearPicture = (wheel: YearWheelView) => (
  <svg class="wheel" viewBox="-264 -250 528 500" role="img" aria-label={texts.picture(wheel.label)}>
    <Months {...wheel} />
    <circle class="ring" r={MONTHS.outer} />
    <circle class="ring" r={MONTHS.inner} />
    <Stretches {...wheel} />
    <Marks {...wheel} />
    <text class="year" y="-8" font-size={wheel.label.length > 4 ? 26 : 38}>
      {wheel.label}
    </text>
    <Today {...wheel} />
  </svg>
);
