import type { Remote } from '../../src/application/rpc';
import type { ServerFunctions } from '../../src/application/server-functions';
import type { Host } from '../host';

/** The bundle's own server functions, as the host answers them: at once. */
export type Server = {
  readonly [K in keyof ServerFunctions]: (
    ...args: Parameters<ServerFunctions[K]>
  ) => Awaited<ReturnType<Remote<ServerFunctions>[K]>>;
};

/** Calls the server functions by name, as a page would. */
export const serverOf = (host: Host): Server =>
  // The table the types come from is the one the bundle was built from.
  new Proxy({} as Server, {
    get:
      (_, name: string) =>
      (...args: unknown[]) =>
        host.call(name, ...args),
  });
