import type { Remote } from '../application/rpc';
import type { ServerFunctions } from '../application/server-functions';

interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Record<string, (...args: unknown[]) => void>;
}
declare const google: {
  readonly script: {
    readonly run: Runner;
    readonly host: { close(): void; readonly editor: { focus(): void } };
  };
};

/** The server's functions, each answering with a promise. */
// The proxy makes each function when it is asked for; their types are the server's own.
export const server = new Proxy({} as Remote<ServerFunctions>, {
  get:
    (_, name: string) =>
    (...args: unknown[]) =>
      new Promise((resolve, reject) => {
        google.script.run
          .withSuccessHandler(resolve)
          .withFailureHandler(reject)
          [name]?.(...args);
      }),
});

/** Puts the keys back in the sheet. */
export const focusSheet = (): void => google.script.host.editor.focus();

export const closeDialog = (): void => google.script.host.close();
