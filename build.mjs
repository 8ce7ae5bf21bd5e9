import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { squeezeLibraries } from './squeeze-libraries.mjs';

const OUT = 'dist';
const options = {
  bundle: true,
  write: false,
  target: 'es2019',
  platform: 'browser',
  charset: 'utf8',
  legalComments: 'none',
  loader: { '.docx': 'base64' },
};
const bundle = async (entry, extra) =>
  (await build({ ...options, entryPoints: [entry], ...extra })).outputFiles[0].text;

/** Loads the bundle with no Apps Script services: a service touched at load time fails the build here. */
const entryPointNames = code => [...vm.runInNewContext(`${code};Object.keys(app.entryPoints)`)];
const stub = name => `function ${name}(...args) { return app.entryPoints.${name}(...args); }`;

async function server() {
  const code = await bundle('src/main.ts', {
    format: 'iife',
    globalName: 'app',
    plugins: [squeezeLibraries],
  });
  await writeFile(`${OUT}/code.js`, [code, ...entryPointNames(code).map(stub), ''].join('\n'));
}

/** Libraries a page unpacks only when they are needed: squeezed, in letters Google has nothing to cut in. */
const PACKED = { plan: { mammoth: 'node_modules/mammoth/mammoth.browser.min.js' } };
async function packed(id, file) {
  const letters = gzipSync(await readFile(file), { level: 9 }).toString('base64url');
  return `<script type="text/plain" id="packed-${id}">${letters}</script>\n    `;
}
const packedFor = async name =>
  (
    await Promise.all(Object.entries(PACKED[name] ?? {}).map(([id, file]) => packed(id, file)))
  ).join('');

/** What is left of backticks stands in strings, where Google may take it for the start of a template literal. */
const asScript = code => code.replaceAll('</script', '<\\/script').replaceAll('`', '\\x60');

/** One self-contained html per page: Google serves no other files, and a sidebar may fetch nothing. */
async function page(name) {
  const html = await readFile('src/client/page.html', 'utf8');
  const style = await bundle('src/client/page.css', {});
  const code = await bundle(`src/client/pages/${name}.tsx`, {
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: true,
    // Google cuts what follows // inside a template literal, as if it were a comment.
    supported: { 'template-literal': false },
  });
  const libraries = await packedFor(name);
  await writeFile(
    `${OUT}/${name}.html`,
    html
      .replace('<link rel="stylesheet" href="page.css">', () => `<style>\n${style}</style>`)
      .replace(
        '<script src="page.tsx"></script>',
        () => `${libraries}<script>\n${asScript(code)}</script>`,
      ),
  );
}

await rm(OUT, { recursive: true, force: true });
await mkdir(OUT);
await cp('appsscript.json', `${OUT}/appsscript.json`);
const pages = (await readdir('src/client/pages')).map(file => file.slice(0, -'.tsx'.length));
await Promise.all([server(), ...pages.map(page)]);
