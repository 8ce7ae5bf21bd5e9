import type { World } from '../world';
import { exception, mismatch, notModelled } from './exception';
import { type Group, OPERATIONS } from './operations';
import { demandPermission } from './permissions';

/** Anything that has been made a fake answers to every name: with what is modelled, or by throwing. */
export const strict = <T extends object>(object: string, modelled: Partial<T>): T =>
  new Proxy<object>(Object.assign(Object.create(null), { toString: () => object }, modelled), {
    get(target, name) {
      if (typeof name === 'symbol' || name in target) return Reflect.get(target, name);
      throw notModelled(`${object}.${name}`);
    },
    set(_, name) {
      throw notModelled(`${object}.${String(name)} = …`);
    },
    // The proxy is a whole T: a method that is missing here is one that throws.
  }) as T;

/** Another person's hands are quick: they come between two calls of ours. */
function meddle(world: World): void {
  const { meddling, execution } = world;
  if (execution.counted !== meddling?.before) return;
  world.meddling = null;
  execution.settled = null;
  meddling.act();
}

/** Writes wait until something is read or flushed; a run that dies before that may lose them. */
function queue({ execution, state }: World, operation: string, group: Group): void {
  if (execution.crash?.unflushed !== 'lost') return;
  if (group === 'write') execution.settled ??= structuredClone(state.spreadsheet);
  if (group === 'read' || operation === 'SpreadsheetApp.flush') execution.settled = null;
}

function die({ execution, state }: World, operation: string): never {
  if (execution.settled) Object.assign(state.spreadsheet, execution.settled);
  execution.stopped = exception(`Krasj før kall ${execution.counted}: ${operation}`, 'Crash');
  throw execution.stopped;
}

function charge(world: World, object: string, method: string, cells: number): void {
  const { execution, calls } = world;
  const operation = `${object}.${method}`;
  const group = OPERATIONS.get(operation);
  if (!group) throw new Error(`${operation} mangler i host/machine/operations.ts`);
  if (execution.stopped) throw execution.stopped;
  demandPermission(object, method, execution.mode, world.grantedTo(execution.user));
  if (group !== 'navigation') {
    execution.counted++;
    meddle(world);
    if (execution.counted === execution.crash?.at) die(world, operation);
    queue(world, operation, group);
    world.spend(world.costs[operation] ?? world.costs[object] ?? world.costs[group] ?? 0);
  }
  calls.note(operation, group, cells);
}

type Method = (...args: readonly unknown[]) => unknown;

/** The stand-in for one object of Google's, with every call counted, timed and permitted. */
export function makeFake<T extends object>(
  world: World,
  object: string,
  modelled: Partial<T>,
  cells = 0,
): T {
  const metered =
    (method: string, act: Method): Method =>
    (...args) => {
      const { realm } = world.execution;
      try {
        charge(world, object, method, cells);
        if (args.length > act.length) throw mismatch(`${object}.${method}`, args);
        return realm.inward(act(...args));
      } catch (error) {
        throw error instanceof Error ? realm.errorLike(error) : error;
      }
    };
  const members = Object.entries(modelled).map(([name, member]) => [
    name,
    typeof member === 'function' ? metered(name, member as Method) : member,
  ]);
  return strict(object, Object.fromEntries(members));
}
