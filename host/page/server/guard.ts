import type { IncomingMessage } from 'node:http';

/**
 * Why a request is refused, if it is. Another site may send its visitors' browsers here: by a name of
 * its own that points at this machine (the Host header shows it), or by a form (the Origin shows it).
 */
export function refusal(request: IncomingMessage, port: number): string | null {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host = '', origin, 'content-type': type = '' } = request.headers;
  if (!hosts.includes(host)) return 'Siden svarer bare på 127.0.0.1.';
  if (request.method === 'GET') return null;
  if (request.method !== 'POST') return `Siden svarer ikke på ${request.method}.`;
  const isOurs = origin === undefined || hosts.some(name => origin === `http://${name}`);
  return isOurs && type.startsWith('application/json') ? null : 'Forespørselen kom utenfra.';
}
