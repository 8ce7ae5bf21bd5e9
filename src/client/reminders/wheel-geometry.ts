import { addMonths, type Day, daysBetween } from '../../domain/calendar/day';
import type { WheelEvent } from '../../domain/reminders/year-wheel';
import type { DaySpan } from '../../domain/status/quota-share';

/** Deadlines that share a mark on the wheel. Angles are degrees from the top, with the clock. */
export interface Mark {
  readonly from: Day;
  readonly to: Day;
  readonly count: number;
  readonly reported: number;
  /** Where the days are. */
  readonly angle: number;
  /** Where there is room for the mark. */
  readonly shownAt: number;
}

const WHOLE = 360;

/** What a mark takes of the circle, in degrees. */
const ROOM = 10;
/** A mark that stands further than this from its days, in degrees, seems to be of other days. */
const MOST_DRIFT = 12;

/** Where a day begins on the wheel of a year; the day after the last is where the first begins, a whole turn later. */
export const angleOf = (day: Day, { from, to }: DaySpan): number =>
  (daysBetween(from, day) / (daysBetween(from, to) + 1)) * WHOLE;

const middleOf = (from: Day, to: Day, span: DaySpan) =>
  (angleOf(from, span) + angleOf(to, span)) / 2 + WHOLE / (daysBetween(span.from, span.to) + 1) / 2;

/** A place on a circle around the middle. */
export function placeOn(angle: number, radius: number): { readonly x: number; readonly y: number } {
  const turn = (angle / WHOLE) * 2 * Math.PI;
  return { x: Math.sin(turn) * radius, y: -Math.cos(turn) * radius };
}

/** The same as a path has it. */
export function point(angle: number, radius: number): string {
  const { x, y } = placeOn(angle, radius);
  return `${x.toFixed(2)} ${y.toFixed(2)}`;
}

/** A stretch of a ring; angles as above, not a whole turn. */
export function band(from: number, to: number, inner: number, outer: number): string {
  const large = to - from > WHOLE / 2 ? 1 : 0;
  return [
    `M${point(from, outer)}`,
    `A${outer} ${outer} 0 ${large} 1 ${point(to, outer)}`,
    `L${point(to, inner)}`,
    `A${inner} ${inner} 0 ${large} 0 ${point(from, inner)}Z`,
  ].join('');
}

/** Strokes across a ring, close together: what is hatched is told apart without colour. */
export function hatching(from: number, to: number, inner: number, outer: number): string {
  const STEP = 1.5;
  const SLANT = 2;
  const strokes = Math.max(1, Math.floor((to - from) / STEP));
  return Array.from({ length: strokes }, (_, i) => {
    const at = from + ((i + 0.5) * (to - from)) / strokes;
    return `M${point(Math.max(from, at - SLANT / 2), inner)}L${point(Math.min(to, at + SLANT / 2), outer)}`;
  }).join('');
}

/** Moves neighbours apart until each has room, around the whole circle; their order stays. */
function apart(angles: readonly number[], room: number): readonly number[] {
  const shown = angles.slice();
  const TURNS = 400;
  for (let turn = 0; turn < TURNS; turn++) {
    for (let i = 0; i < shown.length; i++) {
      const next = (i + 1) % shown.length;
      const [here = 0, there = 0] = [shown[i], shown[next]];
      const lacking = room - (there - here + (next === 0 ? WHOLE : 0));
      if (lacking <= 0) continue;
      shown[i] = here - lacking / 2;
      shown[next] = there + lacking / 2;
    }
  }
  return shown;
}

type Group = Omit<Mark, 'angle' | 'shownAt'>;

/** Where groups of days are, and where there is room for them. */
function placed(groups: readonly Group[], span: DaySpan): readonly Mark[] {
  const angles = groups.map(({ from, to }) => middleOf(from, to, span));
  const shown = apart(angles, ROOM);
  return groups.map((group, i) => {
    const angle = angles[i] ?? 0;
    return { ...group, angle, shownAt: shown[i] ?? angle };
  });
}

const driftOf = ({ angle, shownAt }: Mark) => Math.abs(shownAt - angle);

/** Which stretch of marks that touch each one stands in. */
function crowds(marks: readonly Mark[]): readonly number[] {
  let crowd = 0;
  return marks.map(({ shownAt }, i) => {
    const before = marks[i - 1];
    if (before && shownAt - before.shownAt > ROOM * 1.01) crowd += 1;
    return crowd;
  });
}

/** The first of the two neighbours to join: of one month, as close as any, where it is too crowded; null when none are. */
function closestInCrowd(marks: readonly Mark[]): number | null {
  const crowdOf = crowds(marks);
  const tooFar = new Set(
    marks.flatMap((mark, i) => {
      const last = marks[i - 1]?.shownAt ?? (marks[marks.length - 1]?.shownAt ?? 0) - WHOLE;
      const isTooNear = marks.length > 1 && mark.shownAt - last < ROOM * 0.99;
      return isTooNear || driftOf(mark) > MOST_DRIFT ? [crowdOf[i]] : [];
    }),
  );
  let closest: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  marks.forEach(({ from }, i) => {
    const next = marks[i + 1];
    if (!next || !tooFar.has(crowdOf[i]) || from.slice(0, 7) !== next.to.slice(0, 7)) return;
    const length = daysBetween(from, next.to);
    if (length < least) [closest, least] = [i, length];
  });
  return closest;
}

/**
 * The marks of a year's deadlines, in order, none on top of another however many days there are. Days of a
 * month share a mark where marks of their own would stand far from where they belong.
 */
export function marksOf(events: readonly WheelEvent<unknown>[], span: DaySpan): readonly Mark[] {
  const groups = events.flatMap((event): Group[] =>
    event.kind === 'deadlines'
      ? [
          {
            from: event.from,
            to: event.to,
            count: event.deadlines.length,
            reported: event.deadlines.filter(({ isReported }) => isReported).length,
          },
        ]
      : [],
  );
  for (;;) {
    const marks = placed(groups, span);
    const first = closestInCrowd(marks);
    const [one, other] = first === null ? [] : groups.slice(first, first + 2);
    if (first === null || !one || !other) return marks;
    groups.splice(first, 2, {
      from: one.from,
      to: other.to,
      count: one.count + other.count,
      reported: one.reported + other.reported,
    });
  }
}

/** The months of a year that begins on the first of one, each by its first day. */
export const monthsIn = ({ from }: DaySpan): readonly Day[] =>
  Array.from({ length: 12 }, (_, i) => addMonths(from, i));
