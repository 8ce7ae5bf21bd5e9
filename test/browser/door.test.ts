import { request } from 'node:http';
import { openHost } from '../../host/host';
import { type ServedPage, servePage } from '../../host/page/serve-page';

let served: ServedPage;
beforeAll(async () => {
  served = await servePage({ host: openHost({ today: '2026-01-20' }), port: 0 });
});
afterAll(() => served.close());

interface Asked {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** Asks as no browser would let us: any path, any header. */
const ask = (path: string, { method = 'GET', headers = {}, body }: Asked = {}) =>
  new Promise<{ status: number; body: string }>((resolve, reject) => {
    const { port } = new URL(served.url);
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, response => {
      const parts: Buffer[] = [];
      response.on('data', part => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString() }),
      );
    });
    asked.on('error', reject).end(body);
  });

const JSON_TYPE = { 'content-type': 'application/json' };
const act = (name: string, body: unknown, headers: Record<string, string> = {}) =>
  ask(`/act/${name}`, {
    method: 'POST',
    headers: { ...JSON_TYPE, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

test('it listens on this machine only', () => {
  expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
});

test('another name for this machine is turned away', async () => {
  expect(await ask('/book', { headers: { host: 'evil.example' } })).toMatchObject({ status: 403 });
  const changes = await ask('/changes', { headers: { host: 'evil.example' } });
  expect(changes.status).toBe(403);
});

test('a form on another site cannot do anything', async () => {
  const foreign = await act('setToday', { day: '2030-01-01' }, { origin: 'https://evil.example' });
  expect(foreign.status).toBe(403);
  const plain = await act('setToday', { day: '2030-01-01' }, { 'content-type': 'text/plain' });
  expect(plain.status).toBe(403);
  expect((await ask('/book')).body).toContain('2026-01-20');
});

test.each(['/../package.json', '/%2e%2e/package.json', '/tab/../../package.json', '/file/..%2f..'])(
  '%s leads to no file',
  async path => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body).not.toContain('devDependencies');
  },
);

test.each([
  ['no JSON', 'edit', '{', 'Forespørselen er ikke et JSON-objekt.'],
  ['an unknown act', 'format', {}, 'Siden kan ikke gjøre «format».'],
  ['a missing part', 'edit', { tab: 'Ark1' }, 'Forespørselen mangler teksten «a1».'],
  ['a ragged block', 'paste', { tab: 'Ark1', a1: 'A1', rows: [['a'], []] }, 'rektangulær'],
  ['no such tab', 'deleteRow', { tab: 'Borte', row: 1 }, 'Fanen «Borte» finnes ikke lenger.'],
  ['a nameless person', 'open', { user: 'kari' }, '«kari» er ikke en e-postadresse.'],
  ['nothing to take back', 'takeBack', { id: 7 }, 'Fanen er endret siden'],
  ['no such day', 'setToday', { day: '2026-02-' }, '«2026-02-» er ikke en dato.'],
])('a request with %s is answered by a sentence', async (_, name, body, sentence) => {
  const { status, body: answer } = await act(name, body);
  expect([200, 400]).toContain(status);
  expect(JSON.parse(answer).error).toContain(sentence);
});

test('everything a person does is saved', async () => {
  const saved: string[] = [];
  const page = await servePage({
    host: openHost({ today: '2026-01-20' }),
    port: 0,
    save: state => saved.push(JSON.stringify(state)),
  });
  await fetch(`${page.url}act/edit`, {
    method: 'POST',
    headers: JSON_TYPE,
    body: JSON.stringify({ tab: 'Ark1', a1: 'B2', text: 'Hei' }),
  });
  await page.close();
  expect(saved.at(-1)).toContain('Hei');
});
