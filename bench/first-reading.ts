import { readFileSync } from 'node:fs';
import { warmUp } from '../src/client/plan/warm-up';
import { readPlan } from '../src/domain/reading/read-plan';
import { timeOf } from './time';

/** In a process of its own: reads one plan for the first time, after the page has warmed up. */
const plan = readFileSync(process.argv[2] ?? '', 'utf8');
const warming = timeOf(warmUp);
console.log(`${warming} ${timeOf(() => readPlan(plan))}`);
