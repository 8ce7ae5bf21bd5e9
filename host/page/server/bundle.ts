import { readFileSync } from 'node:fs';
import { build, stop } from 'esbuild';

const BROWSER = 'host/page/browser';
const SHIM = 'host/page/frame/google-script-run.ts';

export interface Bundle {
  readonly html: string;
  readonly code: string;
  readonly style: string;
  /** Goes first in every page the script shows. */
  readonly shim: string;
}

async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    target: 'es2022',
    platform: 'browser',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

export async function bundlePage(): Promise<Bundle> {
  const [code, style, shim] = await Promise.all(
    [`${BROWSER}/main.ts`, `${BROWSER}/page.css`, SHIM].map(bundled),
  );
  // esbuild's own process would keep a test run from ending.
  await stop();
  return {
    html: readFileSync(`${BROWSER}/index.html`, 'utf8'),
    code: code ?? '',
    style: style ?? '',
    shim: (shim ?? '').replaceAll('</script', '<\\/script'),
  };
}
