import { createServer, type IncomingMessage } from 'node:http';
import type { Host } from '../host';
import type { HostState } from '../state';
import { isBadRequest, parseBody } from './server/body';
import { bundlePage } from './server/bundle';
import { refusal } from './server/guard';
import { complaint, json, type Reply, readBody, send } from './server/http';
import { perform } from './server/perform';
import { createRemembered } from './server/remembered';
import { answerGet, type Served } from './server/routes';
import { createFrames } from './server/screen';
import { createWatchers } from './server/watchers';

export interface PageOptions {
  readonly host: Host;
  /** 0 takes any free one. */
  readonly port: number;
  /** Called after everything a person does. */
  save?(state: HostState): void;
}

export interface ServedPage {
  readonly url: string;
  close(): Promise<void>;
}

const ADDRESS = '127.0.0.1';

/** Serves the page that plays Google Sheets around a host, to this machine only. */
export async function servePage({ host, port, save }: PageOptions): Promise<ServedPage> {
  const frames = createFrames();
  const remembered = createRemembered();
  const watchers = createWatchers();
  const served: Served = {
    host,
    frames,
    bundle: await bundlePage(),
    version: () => watchers.version,
  };
  let ownPort = port;

  async function act(request: IncomingMessage, path: string): Promise<Reply> {
    const [, first, name = ''] = path.split('/');
    if (first !== 'act') return complaint('Siden tar ikke imot noe her.', 404);
    const text = await readBody(request);
    if (text === null) return complaint('Forespørselen er for stor.', 413);
    const answer = perform(host, { frames, remembered }, name, parseBody(text));
    save?.(host.save());
    watchers.changed();
    return json(answer);
  }

  async function answer(request: IncomingMessage): Promise<Reply> {
    const refused = refusal(request, ownPort);
    if (refused !== null) return complaint(refused, 403);
    const { pathname } = new URL(request.url ?? '/', `http://${ADDRESS}`);
    try {
      return request.method === 'POST'
        ? await act(request, pathname)
        : await answerGet(served, pathname);
    } catch (error) {
      if (isBadRequest(error)) return complaint(error.message, 400);
      console.error(error);
      return complaint('Den lokale siden feilet. Se i vinduet der den ble startet.', 500);
    }
  }

  const server = createServer(async (request, response) => {
    if (request.url === '/changes' && refusal(request, ownPort) === null) watchers.add(response);
    else send(response, await answer(request));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, ADDRESS, resolve);
  });
  const address = server.address();
  if (typeof address === 'object' && address) ownPort = address.port;

  return {
    url: `http://${ADDRESS}:${ownPort}/`,
    close: () =>
      new Promise(resolve => {
        watchers.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
