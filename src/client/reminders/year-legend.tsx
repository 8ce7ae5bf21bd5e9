import type { ComponentChildren } from 'preact';
import { YEAR_WHEEL_TEXTS } from '../../application/language/year-wheel';
import type { YearWheelView } from '../../application/reminding/year-wheel-view';
import { band } from './wheel-geometry';
import { HandShape, MarkShape, QuietShape } from './year-picture';

const texts = YEAR_WHEEL_TEXTS.legend;

/** A piece of ring, large enough to be seen in a small picture. */
const PIECE = { from: -9, to: 9, inner: 84, outer: 100 };

const Sample = ({ box, children }: { box: string; children: ComponentChildren }) => (
  <svg class="wheel sample" viewBox={box} aria-hidden="true">
    {children}
  </svg>
);

/** What the shapes of the picture mean; only those that are in it. */
export const YearLegend = ({ events, span, today }: YearWheelView) => {
  const due = events.flatMap(event => (event.kind === 'deadlines' ? [event.deadlines] : []));
  const isAll = (some: (typeof due)[number]) => some.every(({ isReported }) => isReported);
  const has = (kind: (typeof events)[number]['kind']) => events.some(one => one.kind === kind);
  return (
    <ul class="legend">
      {due.some(some => !isAll(some)) && (
        <li>
          <Sample box="-17 -17 34 34">
            <MarkShape count={3} reported={0} />
          </Sample>
          {texts.deadline}
        </li>
      )}
      {due.some(isAll) && (
        <li>
          <Sample box="-17 -17 34 34">
            <MarkShape count={1} reported={1} />
          </Sample>
          {texts.reported}
        </li>
      )}
      {has('reporting') && (
        <li>
          <Sample box="-17 -109 34 34">
            <path class="reporting-days" d={band(PIECE.from, PIECE.to, PIECE.inner, PIECE.outer)} />
          </Sample>
          {texts.reporting}
        </li>
      )}
      {has('quiet') && (
        <li>
          <Sample box="-17 -109 34 34">
            <QuietShape {...PIECE} />
          </Sample>
          {texts.quiet}
        </li>
      )}
      {today >= span.from && today <= span.to && (
        <li>
          <Sample box="-17 -44 34 34">
            <HandShape from={12} to={36} />
          </Sample>
          {YEAR_WHEEL_TEXTS.today}
        </li>
      )}
    </ul>
  );
};
