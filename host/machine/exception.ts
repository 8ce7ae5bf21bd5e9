/** An error as Google's services throw it: `name` is 'Exception'. */
export const exception = (message: string, name = 'Exception'): Error =>
  Object.assign(new Error(message), { name });

export const mismatch = (operation: string, args: readonly unknown[]): Error =>
  exception(
    `The parameters (${args.map(value => (value === null ? 'null' : typeof value)).join(',')}) ` +
      `don't match the method signature for ${operation}.`,
  );

export const notModelled = (what: string): Error =>
  exception(`${what} er ikke modellert i den lokale verten`, 'NotModelled');
