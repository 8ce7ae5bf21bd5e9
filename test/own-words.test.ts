import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { sharedPlan, sharedPlanNames, testSharedPlans } from './shared-plans';

/** Runs of this many words are somebody's sentence; shorter ones are the language. */
const WORDS = 6;
const SHORTEST = 28;

const runsIn = (text: string): readonly string[] => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .map((_, i) => words.slice(i, i + WORDS).join(' '))
    .filter(run => run.length >= SHORTEST);
};

const ownFiles = () =>
  execFileSync('git', ['ls-files', 'src', 'host', 'test', 'examples', 'docs', 'bench'], {
    encoding: 'utf8',
  })
    .split('\n')
    .filter(file => /\.(?:tsx?|txt|tsv|md|expected)$/.test(file));

testSharedPlans('no sentence of a real plan stands in the project', () => {
  const theirs = new Set(sharedPlanNames().flatMap(name => runsIn(sharedPlan(name).text)));
  const copied = ownFiles().flatMap(file =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(line => runsIn(line).some(run => theirs.has(run)))
      .map(line => `${file}: ${line}`),
  );
  expect(copied).toEqual([]);
});
