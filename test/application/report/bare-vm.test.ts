import vm from 'node:vm';
import { buildSync } from 'esbuild';
import { FJORDBY, measure } from './example-facts';
import { reportOn, textOf } from './report-reading';

const bundle = (minify: boolean) =>
  buildSync({
    stdin: {
      contents: `
        export { annualReport } from './src/domain/report/annual-report';
        export { makeReportDocx } from './src/application/report/make-report-docx';
        export { REPORT_MESSAGES_NB as words } from './src/application/report/report-messages.nb';
        export { default as template } from './src/application/report/template.docx';`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    minify,
    platform: 'browser',
    target: 'es2019',
    format: 'iife',
    globalName: 'app',
    charset: 'utf8',
    loader: { '.docx': 'base64' },
  }).outputFiles[0]?.text ?? '';

const code = bundle(false);

/** Where there is nothing but the language: no DOM, no timers, no TextEncoder, no console. */
function reportInBareVm(facts: unknown): { ok: boolean; value: string } {
  const context = vm.createContext({ facts: JSON.stringify(facts) });
  vm.runInContext(code, context);
  return vm.runInContext(
    'app.makeReportDocx(app.annualReport(JSON.parse(facts)), app.template, app.words)',
    context,
  );
}

test('the report is made with nothing but the language, and is the same file', () => {
  const made = reportInBareVm(FJORDBY);
  expect(made.ok).toBe(true);
  expect(made.value).toBe(reportOn(FJORDBY));
});

test('a plan of 2 000 measures is a matter of seconds', () => {
  const measures = Array.from({ length: 2000 }, (_, i) =>
    measure(`Tiltak nummer ${i}`, 'done', {
      result: 'done',
      comment: 'Gjort som vedtatt.',
      link: `https://lag.no/${i}`,
    }),
  );
  const facts = {
    ...FJORDBY,
    goals: [{ number: '1', title: 'Alt', words: '', subgoals: [], measures }],
  };
  const started = performance.now();
  const made = reportInBareVm(facts);
  expect(performance.now() - started).toBeLessThan(10_000);
  expect(textOf(made.value)).toContain('Tiltak nummer 1999');
});

test('the report adds less than 350 kB to the script', () => {
  expect(Buffer.byteLength(bundle(true))).toBeLessThan(350 * 1024);
});
