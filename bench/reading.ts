import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { readPlan } from '../src/domain/reading/read-plan';
import { best, timeOf } from './time';

type Row = (what: string, value: string) => void;

const BERGEN = '../shared/plans/bergen-sv-arbeidsplan-2024-2027.txt';
const EXAMPLE = 'examples/arbeidsplan-solvik.txt';
const milliseconds = (value: number) => `${value.toFixed(1)} ms`;

/** The same plan in a dialog that has just been opened: how long its warming up takes, then the plan. */
function inDialog(file: string): readonly number[] {
  const command = process.execArgv.concat('bench/first-reading.ts', file);
  return execFileSync(process.execPath, command, { encoding: 'utf8' }).split(' ').map(Number);
}

/** A plan of tables and bullets of about so many letters. */
export function planOfLength(length: number): string {
  const goal = (n: number) =>
    `\nMål ${n}: Flere med i laget\n\nVi vil at det skal være lett å bli med, også for nye.\n\nTiltak for å nå målet\n\nNr\tTiltak\tGjennomføring\tAnsvar\n${n}.1\tHolde minst to åpne kvelder i året for nye medlemmer\t2025-2027\tStyret og velkomstgruppa\n${n}.2\tLage en plan for medlemsverving\tInnen 1. juni 2026\tStyret, AU\n`;
  const one = goal(10).length;
  const goals = Array.from({ length: Math.max(1, Math.round(length / one)) }, (_, i) =>
    goal(i + 1),
  );
  return `Arbeidsplan for Solvik grendelag, 2025-2027\n${goals.join('')}`;
}

/** What reading costs: a real plan cold and warm, and plans of ten times the length. */
export function benchReading(row: Row): void {
  const file = existsSync(BERGEN) ? BERGEN : EXAMPLE;
  const plan = readFileSync(file, 'utf8');
  const name = file === BERGEN ? 'Bergen SV' : 'the example plan';
  row(`read ${name}, the first time`, milliseconds(timeOf(() => readPlan(plan))));
  const [warming = 0, reading = 0] = inDialog(file);
  row('the dialog warms up', milliseconds(warming));
  row(`read ${name}, first in the dialog`, milliseconds(reading));
  row(`read ${name}, warm`, milliseconds(best(() => readPlan(plan), 20)));
  let before: number | null = null;
  for (const length of [10_000, 100_000, 1_000_000]) {
    const text = planOfLength(length);
    const time = best(() => readPlan(text), 3);
    const growth = before === null ? '' : `, ${(time / before).toFixed(1)} times the one before`;
    row(`read ${length / 1000} kB${growth}`, milliseconds(time));
    before = time;
  }
}
