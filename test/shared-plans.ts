import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Real plans that lie beside the repository, and are not copied into it. */
const FOLDER = '../shared/plans';

export interface ExpectedMeasure {
  readonly number: string | null;
  readonly text: string;
  readonly when: string | null;
  readonly responsible: readonly string[];
}

export interface ExpectedPlan {
  readonly title: string | null;
  readonly periodStart: number | null;
  readonly periodEnd: number | null;
  readonly goals: readonly {
    readonly number: string | null;
    readonly title: string;
    readonly subgoals?: readonly string[];
    readonly measures: readonly ExpectedMeasure[];
  }[];
}

export interface SharedPlan {
  readonly text: string;
  readonly expected: ExpectedPlan;
}

const found = existsSync(FOLDER);

/** The names of all the plans that lie there. */
export const sharedPlanNames = (): readonly string[] =>
  readdirSync(FOLDER)
    .filter(file => file.endsWith('.txt'))
    .map(file => file.replace(/\.txt$/, ''));

/** The document, without the line that names its source, and the right reading of it. */
export function sharedPlan(name: string): SharedPlan {
  const lines = readFileSync(`${FOLDER}/${name}.txt`, 'utf8').split('\n');
  return {
    text: lines.filter(line => !line.startsWith('# source:')).join('\n'),
    expected: JSON.parse(readFileSync(`${FOLDER}/${name}.expected.json`, 'utf8')),
  };
}

/**
 * A test of real plans: skipped, with a line that says so, where the folder is missing; run all the
 * same, and so failing, where CI is set.
 */
export function testSharedPlans(title: string, check: (() => void) | (() => Promise<void>)): void {
  if (found || process.env.CI) {
    test(title, check);
    return;
  }
  console.warn(`Hoppet over: ${FOLDER} finnes ikke, så «${title}» er ikke prøvd.`);
  test.skip(`${title} (skipped: ${FOLDER} is missing)`, check);
}
