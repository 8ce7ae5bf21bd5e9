import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import vm from 'node:vm';

const CODE = readFileSync('dist/code.js', 'utf8');
const PAGES = readdirSync('dist').filter(file => file.endsWith('.html'));

const ENTRY_POINTS = [...CODE.matchAll(/^function (\w+)\(\.\.\.args\)/gm)].map(([, name]) => name);

test('the bundle loads where there is nothing: no service, no timer, no page', () => {
  const context = vm.createContext({});
  expect(() => vm.runInContext(CODE, context)).not.toThrow();
});

test('every entry point is a function of its own, under a name Google may call', () => {
  const context = vm.createContext({});
  vm.runInContext(CODE, context);
  for (const name of ENTRY_POINTS) {
    expect(vm.runInContext(`typeof ${name}`, context)).toBe('function');
    expect(name).not.toMatch(/_$/);
  }
  expect(ENTRY_POINTS).toEqual(
    expect.arrayContaining(['onOpen', 'onEdit', 'dailyJob', 'openMeasures', 'markMeasure']),
  );
});

test.each(PAGES)('%s stands alone: nothing is fetched', page => {
  const html = readFileSync(`dist/${page}`, 'utf8');
  expect(html).not.toMatch(/<script[^>]+src=|<link[^>]+href=/);
  const [, style = ''] = /<style>([\s\S]*)<\/style>/.exec(html) ?? [];
  expect(style.length).toBeGreaterThan(1000);
  expect(style).not.toMatch(/@import|url\(/);
  expect(html).toContain('lang="nb"');
});

test.each(PAGES)('%s has no template literal for Google to cut at //', page => {
  const [, script = ''] =
    /<script>([\s\S]*)<\/script>/.exec(readFileSync(`dist/${page}`, 'utf8')) ?? [];
  expect(script.length).toBeGreaterThan(1000);
  expect(script).not.toContain('`');
});

test('clasp would push exactly what was built', () => {
  const status = execFileSync('npx', ['clasp', 'show-file-status', '--json'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const { filesToPush } = JSON.parse(status) as { filesToPush: string[] };
  expect(filesToPush.sort()).toEqual(
    readdirSync('dist')
      .map(file => `dist/${file}`)
      .sort(),
  );
});

test('the manifest asks for the six permissions we promise, and no more', () => {
  const { oauthScopes } = JSON.parse(readFileSync('dist/appsscript.json', 'utf8'));
  expect(oauthScopes.map((scope: string) => scope.split('/').pop()).sort()).toEqual([
    'drive.file',
    'script.container.ui',
    'script.scriptapp',
    'script.send_mail',
    'spreadsheets.currentonly',
    'userinfo.email',
  ]);
});

test('the README states what is pushed, to a twentieth', () => {
  const stated = [
    ...readFileSync('README.md', 'utf8').matchAll(
      /`(?<file>[\w.]+\.(?:js|html))` (?<kB>[\d ]+) kB/g,
    ),
  ].map(({ groups }) => [groups?.file ?? '', Number(groups?.kB?.replace(/ /g, ''))] as const);
  expect(stated.map(([file]) => file).sort()).toEqual(['code.js', ...PAGES].sort());
  const far = stated.filter(([file, kB]) => {
    const { size } = statSync(`dist/${file}`);
    return Math.abs(size / 1000 - kB) > size / 20_000;
  });
  expect(far).toEqual([]);
});

test('every item of the menu runs a function that exists', () => {
  const labels: string[] = [];
  const menu = {
    addItem: (_: string, run: string) => {
      labels.push(run);
      return menu;
    },
    addSeparator: () => menu,
    addToUi: () => undefined,
  };
  const context = vm.createContext({
    SpreadsheetApp: { getUi: () => ({ createMenu: () => menu }) },
    PropertiesService: {
      getDocumentProperties: () => ({ getProperties: () => ({ language: 'nn' }) }),
    },
    Utilities: { formatDate: () => '2026-01-20' },
  });
  vm.runInContext(`${CODE}\nonOpen();`, context);
  expect(labels.length).toBeGreaterThan(3);
  expect(labels.filter(name => !ENTRY_POINTS.includes(name))).toEqual([]);
});
