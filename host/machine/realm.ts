import { createContext, runInContext } from 'node:vm';

/**
 * The script's own world: its Date, Array and Error are not the host's. What crosses over is made
 * anew there, or `instanceof` would be false inside.
 */
export interface Realm {
  /** The script's global object, for gas-local to load into. */
  readonly globals: object;
  /** A copy of arrays, plain objects and dates, made of the script's own kind. */
  inward<T>(value: T): T;
  errorLike(error: Error): Error;
}

/** The host itself: where nothing runs, there is nothing to cross into. */
export const OUTSIDE: Realm = {
  globals: {},
  inward: value => value,
  errorLike: error => error,
};

/** Runs inside. A fake has no prototype, so it goes over as it is; everything else is rebuilt. */
const INSIDE = `(now => {
  const Real = Date;
  Date = new Proxy(Real, {
    construct: (target, args, asked) => Reflect.construct(target, args.length ? args : [now()], asked === Date ? target : asked),
    apply: () => new Real(now()).toString(),
    get: (target, key) => key === 'now' ? () => now() : target[key],
  });
  Real.prototype.constructor = Date;
  const kind = value => Object.prototype.toString.call(value);
  const inward = value =>
    Array.isArray(value) ? Array.from(value, inward)
    : value === null || typeof value !== 'object' || Object.getPrototypeOf(value) === null ? value
    : kind(value) === '[object Date]' ? new Real(+value)
    : Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inward(part)]));
  const errorLike = ({ name, message, stack }) => Object.assign(new Error(message), { name, stack });
  return { inward, errorLike };
})`;

export function createRealm(globals: object, now: () => number): Realm {
  const context = createContext(globals);
  const inside: Pick<Realm, 'inward' | 'errorLike'> = runInContext(INSIDE, context)(now);
  return { globals: context, ...inside };
}
