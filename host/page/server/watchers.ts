import type { ServerResponse } from 'node:http';

/** The open windows, each told by a server-sent event when the workbook may have changed. */
export function createWatchers() {
  const open = new Set<ServerResponse>();
  let version = 0;
  const tell = (response: ServerResponse) => response.write(`data: ${version}\n\n`);
  return {
    get version() {
      return version;
    },
    changed() {
      version += 1;
      for (const response of open) tell(response);
    },
    add(response: ServerResponse) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      open.add(response);
      response.on('close', () => open.delete(response));
      tell(response);
    },
    close() {
      for (const response of open) response.end();
    },
  };
}
