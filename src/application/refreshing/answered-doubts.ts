import { parsePeriod, saysNoTime } from '../../domain/period/parse-period';
import { DOUBT_KINDS, type Doubt, type DoubtKind } from '../../domain/plan/doubt';
import { resolveMeasure } from '../../domain/reading/resolve';
import { describersOfDoubts } from '../language/doubts';
import type { GoalRows } from '../workbook/goal-table';
import { type LandingPorts, land } from '../workbook/land';
import type { PlanRows, TrackedMeasure } from '../workbook/plan-table';
import type { Settings } from '../workbook/settings';
import { columnWord } from '../workbook/tab-words';
import { headerKey, type Row, type Table } from '../workbook/table';
import type { LogLine } from './log';

type Said = Pick<Doubt, 'kind' | 'text'>;
type ReadDoubt = (sentence: string) => Said | null;

/** Stands for the words a doubt is about. */
const SLOT = '\0';

/** Reads a doubt back from its sentence, whatever its language; null for words that people wrote. */
function doubtReader(): ReadDoubt {
  const known = describersOfDoubts().flatMap(describe =>
    DOUBT_KINDS.map(kind => {
      const text = kind === 'body-resembles' ? `${SLOT} ~ ${SLOT}` : SLOT;
      const [first = '', ...rest] = describe({ kind, text }).split(SLOT);
      return { kind, first, between: rest.length > 1 ? rest[0] : undefined, last: rest.pop() };
    }),
  );
  return sentence => {
    const found = known.find(({ first, last }) =>
      last === undefined
        ? sentence === first
        : sentence.length >= first.length + last.length &&
          sentence.startsWith(first) &&
          sentence.endsWith(last),
    );
    if (!found) return null;
    const { kind, first, between, last = '' } = found;
    const text = sentence.slice(first.length, sentence.length - last.length);
    // Of two that resemble each other the doubt stands with the first that is named.
    return { kind, text: between === undefined ? text : (text.split(between)[0] ?? '') };
  };
}

const isTime = (when: string) => when !== '' && !saysNoTime(when) && parsePeriod(when).ok;

/** Whether Type or Antall is another than the words alone give. */
function isCorrected({ row, kind, quota, text, when }: TrackedMeasure, { frame }: Settings) {
  if (row.text('kind') === '') return false;
  const words = { number: null, text, when: when || null, responsible: null, sources: [] };
  const { measure } = resolveMeasure(words, frame, []);
  return measure.kind !== kind || JSON.stringify(measure.quota) !== JSON.stringify(quota);
}

interface Beside {
  readonly settings: Settings;
  readonly plan: PlanRows;
}

type Answered = (measure: TrackedMeasure, text: string, beside: Beside) => boolean;

const hasNewTime: Answered = ({ when }, text) => when !== text && isTime(when);
const hasNewType: Answered = (measure, _, { settings }) => isCorrected(measure, settings);

/** What answers a doubt, where the cells can tell. The others stand until somebody deletes them. */
const ANSWERED: Partial<Readonly<Record<DoubtKind, Answered>>> = {
  'number-misprinted': ({ number }, text) => number !== text,
  'number-repeated': (_, text, { plan }) =>
    plan.measures.filter(({ number }) => number === text).length < 2,
  'several-periods': hasNewTime,
  'no-time': ({ when }) => isTime(when),
  'unreadable-time': hasNewTime,
  'no-day': hasNewTime,
  'impossible-date': hasNewTime,
  'outside-period': (measure, text, beside) =>
    hasNewTime(measure, text, beside) && measure.occurrences.size > 0,
  'no-body': ({ bodies }) => bodies.length > 0,
  'body-unknown': ({ bodies, responsible }, text) => responsible !== text && bodies.length > 0,
  'body-resembles': ({ bodies }, text) => bodies.length > 0 && !bodies.includes(text),
  'rhythm-unclear': hasNewType,
  'rhythm-against-column': hasNewType,
};

/** A row's doubts with the answered ones left out; what people wrote among them stays. */
const stillOpen = (doubts: string, read: ReadDoubt, isAnswered: (said: Said) => boolean): string =>
  doubts
    .split('\n')
    .filter(line => {
      const said = read(line.trim());
      return said === null || !isAnswered(said);
    })
    .join('\n')
    .trim();

interface Settled {
  readonly row: Row<'doubts' | 'number' | 'id'>;
  readonly words: string;
  readonly left: string;
}

/** Writes by ID, and only in cells that still say what was read: people write there too. */
function write<K extends string>(
  ports: LandingPorts,
  table: Table<K | 'doubts' | 'id'>,
  settled: readonly Settled[],
): readonly LogLine[] {
  const { tab, grid, columns } = table;
  const column = headerKey(grid[0]?.[columns.get('doubts') ?? -1] ?? '');
  const wishes = settled.map(({ row, left }) => ({
    row: row.text('id'),
    column,
    value: left,
    asText: true,
    isSaid: true,
  }));
  const landed = wishes.length === 0 ? null : land(ports, tab.name, grid, wishes);
  return settled
    .filter(({ row }) => landed?.unlike.has(row.text('id')) === false)
    .map(({ row, words, left }) => ({
      tab: tab.name,
      measure: { id: row.text('id'), number: row.text('number'), text: words },
      what: columnWord(tab, 'doubts'),
      from: row.text('doubts'),
      to: left,
    }));
}

/** Takes away what «Må avklares» asks and the cells have answered, in Plan and Mål. Answers with what «Logg» is to be told. */
export function settleDoubts(
  ports: LandingPorts,
  beside: Beside,
  goals: GoalRows,
): readonly LogLine[] {
  const { plan } = beside;
  const asked = plan.measures.filter(({ row }) => row.text('doubts') !== '');
  const asking = goals.records.filter(({ row }) => row.text('doubts') !== '');
  if (asked.length + asking.length === 0) return [];
  const read = doubtReader();
  const isNews = ({ row, left }: Settled) => left !== row.text('doubts');
  const ofMeasures = asked.map(measure => ({
    row: measure.row,
    words: measure.text,
    left: stillOpen(
      measure.row.text('doubts'),
      read,
      ({ kind, text }) => ANSWERED[kind]?.(measure, text, beside) === true,
    ),
  }));
  const withSubgoals = new Set(
    goals.records.filter(({ subgoal }) => subgoal !== '').map(({ goal }) => goal),
  );
  const ofGoals = asking.map(({ row, goal }) => ({
    row,
    words: goal,
    left: stillOpen(
      row.text('doubts'),
      read,
      ({ kind }) => kind === 'subgoals-empty' && withSubgoals.has(goal),
    ),
  }));
  return [
    ...write(ports, plan.table, ofMeasures.filter(isNews)),
    ...write(ports, goals.table, ofGoals.filter(isNews)),
  ];
}
