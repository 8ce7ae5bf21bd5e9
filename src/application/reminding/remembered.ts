import { type Day, daysBetween, latest } from '../../domain/calendar/day';
import type { Ports } from '../ports';
import type { CellProblem } from '../workbook/notices';
import { lastMailIn, NOTHING_UNLOGGED, type UnloggedLine, unloggedIn } from './unlogged-mail';

/** The daily run that is to send the reminders. */
export interface DailyRun {
  /** What names it; the runs of others, switched on before, do nothing. */
  readonly name: string;
  /** Whose it is: an address. Shown in the dialog alone, never in the sheet. */
  readonly owner: string;
  /** Of the day, 0–23. */
  readonly hour: number;
  /** The day it was switched on. */
  readonly since: Day;
}

/** What is kept between the daily runs, outside the sheet. */
export interface Remembered {
  /** Null when reminders were never switched on. */
  readonly run: DailyRun | 'off' | null;
  /** The day of the last run that came to its end. */
  readonly lastRun: Day | null;
  /** The last day of the run that Oversikt was last told is missing. */
  readonly missingTold: Day | null;
  /** What that run could not send. */
  readonly waiting: number;
  readonly refused: readonly string[];
  /** What was sent last, while it may not have been written down. */
  readonly unlogged: readonly UnloggedLine[];
  /** The day of the last mail. */
  readonly lastMail: Day | null;
  /** Thresholds on or before this day are old news, for «Varsler» no longer says which were told. */
  readonly oldNews: Day | null;
}

const PREFIX = 'reminders.';
const OFF = 'off';

/** After so many days without a run, something is wrong: it comes every day, also on quiet ones. */
const DAYS_UNTIL_MISSED = 3;

const lines = (text: string): readonly string[] => text.split('\n').filter(line => line !== '');

export function recall({ memory }: Pick<Ports, 'memory'>): Remembered {
  const texts = memory.read();
  const text = (name: string) => texts[PREFIX + name] ?? '';
  const name = text('run');
  return {
    run:
      name === ''
        ? null
        : name === OFF
          ? OFF
          : { name, owner: text('owner'), hour: Number(text('hour')), since: text('since') },
    lastRun: text('lastRun') || null,
    missingTold: text('missingTold') || null,
    waiting: Number(text('waiting')),
    refused: lines(text('refused')),
    unlogged: unloggedIn(texts),
    lastMail: lastMailIn(texts),
    oldNews: text('oldNews') || null,
  };
}

export const rememberRun = ({ memory }: Ports, { name, owner, hour, since }: DailyRun): void =>
  memory.write({
    [`${PREFIX}run`]: name,
    [`${PREFIX}owner`]: owner,
    [`${PREFIX}hour`]: String(hour),
    [`${PREFIX}since`]: since,
  });

export const rememberOff = ({ memory }: Ports): void =>
  memory.write({ [`${PREFIX}run`]: OFF, [`${PREFIX}owner`]: '' });

export const rememberMissingTold = ({ memory }: Ports, since: Day): void =>
  memory.write({ [`${PREFIX}missingTold`]: since });

export const rememberOldNews = ({ memory }: Ports, oldNews: Day): void =>
  memory.write({ [`${PREFIX}oldNews`]: oldNews });

/** A few addresses say enough, and a text may not be endless. */
const MOST_REFUSED = 10;

/** What a run leaves behind when it has come to its end. */
export const rememberEnd = (
  { memory }: Ports,
  { lastRun, waiting, refused }: Pick<Remembered, 'lastRun' | 'waiting' | 'refused'>,
): void =>
  memory.write({
    [`${PREFIX}lastRun`]: lastRun ?? '',
    [`${PREFIX}waiting`]: String(waiting),
    [`${PREFIX}refused`]: refused.slice(0, MOST_REFUSED).join('\n'),
    ...NOTHING_UNLOGGED,
  });

/** The day a run was last seen, when it has not come as it should; null when all is well or reminders are off. */
export function missingSince({ run, lastRun }: Remembered, today: Day): Day | null {
  if (run === null || run === OFF) return null;
  const seen = latest(run.since, lastRun ?? '');
  return daysBetween(seen, today) >= DAYS_UNTIL_MISSED ? seen : null;
}

/** What a board should know of the daily run. */
export function runProblems(remembered: Remembered, today: Day): readonly CellProblem[] {
  const since = missingSince(remembered, today);
  return [
    ...(since === null ? [] : [{ kind: 'run-missing' as const, since }]),
    ...(remembered.waiting > 0
      ? [{ kind: 'mails-waiting' as const, count: remembered.waiting }]
      : []),
    ...remembered.refused.map(address => ({ kind: 'mail-refused' as const, address })),
  ];
}
