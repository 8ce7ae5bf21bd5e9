import { existsSync, readFileSync, statSync } from 'node:fs';
import { build } from 'esbuild';
import { serverOf } from '../host/cli/server';
import { openHost } from '../host/host';
import { squeezeLibraries } from '../squeeze-libraries.mjs';
import { madePlan } from '../test/bundle/made-plan';
import { best, timeOf } from './time';

type Row = (what: string, value: string) => void;

const BERGEN = '../shared/plans/bergen-sv-arbeidsplan-2024-2027.txt';
const EXAMPLE = 'examples/arbeidsplan-solvik.txt';
const milliseconds = (value: number) => `${value.toFixed(0)} ms`;

/** A workbook with this plan, after its first two years. */
function reportOn(text: string): () => unknown {
  const host = openHost({ today: '2026-01-20', costs: { read: 0, write: 0, other: 0 } });
  const server = serverOf(host);
  host.open();
  const read = server.readPlan(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const written = server.writePlan(read.value, false);
  if (!written.ok) throw new Error(JSON.stringify(written.problem));
  return () => server.makeReport(2025);
}

/** What the libraries that write the report weigh, squeezed as they are in the script. */
async function libraryBytes(): Promise<number> {
  const built = await build({
    stdin: {
      contents: "export * from 'docxtemplater'; export * from 'pizzip';",
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    minify: true,
    platform: 'browser',
    target: 'es2019',
    format: 'iife',
    globalName: 'libraries',
    charset: 'utf8',
    plugins: [squeezeLibraries],
  });
  return Buffer.byteLength(built.outputFiles[0]?.text ?? '');
}

/** What the annual report costs: a real plan and a large one, and the room its libraries take in the script. */
export async function benchReporting(row: Row): Promise<void> {
  const file = existsSync(BERGEN) ? BERGEN : EXAMPLE;
  const name = file === BERGEN ? 'Bergen SV' : 'the example plan';
  const report = reportOn(readFileSync(file, 'utf8').replace(/^# source:.*\n/, ''));
  row(`report on ${name}, the first time, host included`, milliseconds(timeOf(report)));
  row(`report on ${name}, host included`, milliseconds(best(report, 10)));
  row('report on 2000 measures, host included', milliseconds(best(reportOn(madePlan(2000)), 5)));
  const [bytes, all] = [await libraryBytes(), statSync('dist/code.js').size];
  row(
    'docxtemplater and pizzip, of dist/code.js',
    `${Math.round(bytes / 1000)} kB, ${Math.round((100 * bytes) / all)} %`,
  );
}
