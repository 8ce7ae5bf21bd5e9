import { services } from '../services/services';
import type { World } from '../world';
import { exception } from './exception';
import { type Mode, startExecution } from './execution';
import { createRealm, OUTSIDE } from './realm';
import { loadScript } from './script';

export interface Run {
  readonly mode: Mode;
  readonly user: string;
  readonly name: string;
  readonly args: readonly unknown[];
  /** A simple trigger the script need not have. */
  readonly isOptional?: boolean;
}

/** The host's own error, like the one thrown inside the script. */
function outward(error: unknown): Error {
  const { name, message, stack } = Object(error) as Partial<Error>;
  return message === undefined
    ? exception(String(error), 'Error')
    : Object.assign(new Error(message), { name, stack });
}

/** One execution from loading to answer. What it wrote before failing stays written, unless a crash is to lose it. */
export function run(world: World, { mode, user, name, args, isOptional }: Run): unknown {
  const realm = createRealm(services(world), () => world.now());
  const execution = startExecution(mode, user, realm, world.crash);
  world.execution = execution;
  world.crash = null;
  try {
    const functions = loadScript(world.dist, realm);
    world.functions = new Set(functions.keys());
    const entryPoint = functions.get(name);
    if (!entryPoint && isOptional) return undefined;
    if (!entryPoint) throw exception(`Script function not found: ${name}`);
    execution.mode = mode;
    const answer = entryPoint(...args.map(arg => realm.inward(arg)));
    if (execution.stopped) throw execution.stopped;
    return answer;
  } catch (error) {
    throw outward(execution.stopped ?? error);
  } finally {
    world.execution = startExecution('loading', user, OUTSIDE, null);
    for (const act of world.afterRun.splice(0)) act();
  }
}
