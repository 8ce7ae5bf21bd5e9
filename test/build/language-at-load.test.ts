import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { buildSync } from 'esbuild';

/** The bundle as it would be if no language were spoken until somebody chose one: then no word can be read. */
function bundle() {
  const text =
    buildSync({
      entryPoints: ['src/main.ts'],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'app',
      platform: 'browser',
      charset: 'utf8',
      loader: { '.docx': 'base64' },
    }).outputFiles[0]?.text ?? '';
  const silent = text.replace(/var spoken = "nb";/, 'var spoken;');
  expect(silent).not.toBe(text);
  return silent;
}

test('no text is read while the bundle loads: it would stay in one language for good', () => {
  expect(() => vm.runInNewContext(bundle(), {})).not.toThrow();
});

test('a page names the language it is in where the server can change it', () => {
  for (const page of ['measures', 'plan', 'reminders', 'report', 'tidying']) {
    const html = readFileSync(`dist/${page}.html`, 'utf8');
    expect(html.match(/ lang="nb"/g)).toHaveLength(2);
  }
});
