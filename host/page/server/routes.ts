import type { Host } from '../../host';
import type { BookView } from '../view';
import type { Bundle } from './bundle';
import { documents } from './documents';
import { complaint, json, type Reply } from './http';
import type { Frames } from './screen';
import { tabView } from './tab-view';

const HTML = 'text/html; charset=utf-8';
const OWN = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:";
/** As in a sidebar of ours: its own script and style, nothing from outside. */
const FRAMED =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:";

const bookView = (host: Host, version: number): BookView => ({
  version,
  title: host.title,
  user: host.user,
  today: host.today,
  timeZone: host.timeZone,
  tabs: host
    .sheets()
    .filter(({ facts }) => !facts.hidden)
    .map(({ name, facts }) => ({ id: facts.id, name, colour: facts.tabColor })),
  menus: host.menu,
  mails: host.mails.length,
  files: host.files.length,
});

export interface Served {
  readonly host: Host;
  readonly bundle: Bundle;
  readonly frames: Frames;
  version(): number;
}

function framed({ frames, bundle }: Served, id: string): Reply {
  const html = frames.html(Number(id));
  if (html === undefined) return complaint('Siden er lukket. Åpne den igjen fra menyen.', 404);
  return {
    type: HTML,
    body: html.replace('<head>', () => `<head><script>${bundle.shim}</script>`),
    headers: { 'content-security-policy': FRAMED },
  };
}

function tab({ host }: Served, id: string): Reply {
  const sheet = host.sheets().find(({ facts }) => String(facts.id) === id);
  return sheet ? json(tabView(sheet)) : complaint('Fanen finnes ikke lenger.', 404);
}

type Route = (served: Served, id: string) => Reply | Promise<Reply>;

/** What can be asked for, by the first part of the path; the second names which one. */
const ROUTES: ReadonlyMap<string, Route> = new Map<string, Route>([
  [
    '',
    ({ bundle }) => ({
      type: HTML,
      body: bundle.html,
      headers: { 'content-security-policy': OWN },
    }),
  ],
  ['page.js', ({ bundle }) => ({ type: 'text/javascript; charset=utf-8', body: bundle.code })],
  ['page.css', ({ bundle }) => ({ type: 'text/css; charset=utf-8', body: bundle.style })],
  ['favicon.ico', () => ({ status: 204, type: 'image/x-icon', body: '' })],
  ['book', ({ host, version }) => json(bookView(host, version()))],
  ['tab', tab],
  ['frame', framed],
  ...documents,
]);

export const answerGet = async (served: Served, path: string): Promise<Reply> => {
  const [, first = '', second = ''] = path.split('/');
  const route = ROUTES.get(first);
  return route ? route(served, second) : complaint(`Siden har ikke noe som heter «${first}».`, 404);
};
