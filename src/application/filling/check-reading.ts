import * as v from 'valibot';
import { DOUBT_KINDS, type Doubt } from '../../domain/plan/doubt';
import type { Kind, Per, Plan } from '../../domain/plan/plan';
import { fail, ok, type Result } from '../../domain/result';

/** What a page sends to be written: a plan as somebody has looked it over, and the doubts they left. */
export interface ReadingToWrite {
  readonly plan: Plan;
  readonly doubts: readonly Doubt[];
}

/** The page sent something that is no plan. */
export interface ReadingToWriteProblem {
  readonly kind: 'plan-unreadable';
}

/** Fewer letters than Google keeps in a cell, and more rows than any plan has. */
const LONGEST_TEXT = 20_000;
const MOST_ROWS = 20_000;

const KINDS = ['once', 'yearly', 'ongoing', 'quota'] as const satisfies readonly Kind[];
const PERS = ['year', 'half', 'quarter', 'month'] as const satisfies readonly Per[];

const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const textOrNone = v.nullable(text);
const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2200));
const years = v.pipe(v.array(year), v.maxLength(50));
const many = <S extends v.GenericSchema>(schema: S) =>
  v.pipe(v.array(schema), v.maxLength(MOST_ROWS));

const measure = v.object({
  number: textOrNone,
  text: v.pipe(text, v.regex(/\S/)),
  when: textOrNone,
  responsibleText: textOrNone,
  responsible: many(text),
  proposedBodies: many(text),
  kind: v.picklist(KINDS),
  quota: v.nullable(
    v.object({
      count: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9)),
      per: v.picklist(PERS),
    }),
  ),
  years,
});

const target = v.object({
  value: v.pipe(v.number(), v.minValue(-1e12), v.maxValue(1e12)),
  unit: text,
  year: v.nullable(year),
  relative: v.boolean(),
  atLeast: v.boolean(),
});

const goal = v.object({
  number: textOrNone,
  title: text,
  subgoals: many(v.object({ number: textOrNone, text, targets: many(target) })),
  measures: many(measure),
});

const place = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)));

const reading = v.object({
  plan: v.object({
    title: textOrNone,
    periodStart: v.nullable(year),
    periodEnd: v.nullable(year),
    startMonth: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)),
    workingYears: years,
    goals: many(goal),
  }),
  doubts: many(v.object({ kind: v.picklist(DOUBT_KINDS), text, goal: place, measure: place })),
});

/** Lets in a plan that a page sends, and nothing that is not one: what it does not know is taken away. */
export function checkReading(sent: unknown): Result<ReadingToWrite, ReadingToWriteProblem> {
  const checked = v.safeParse(reading, sent);
  return checked.success ? ok(checked.output) : fail({ kind: 'plan-unreadable' });
}
