import { parseArgs } from 'node:util';
import { runDemo } from './cli/demo';
import { stop } from './cli/stop';
import { textOf } from './cli/text-file';

/** The main job from end to end: `npm run demo [-- --plan FILE --today YYYY-MM-DD --out DIR]`. */
const { values } = parseArgs({
  options: {
    plan: { type: 'string', default: 'examples/arbeidsplan-solvik.txt' },
    /** The example plan's own date, so that what comes out is the same every time. */
    today: { type: 'string', default: '2026-01-20' },
    out: { type: 'string', default: 'demo-ut' },
  },
});

if (!/^\d{4}-\d{2}-\d{2}$/.test(values.today)) stop('Skriv datoen slik: --today 2026-01-20');
const text = textOf(values.plan);
if (text === null) stop(`Finner ikke filen ${values.plan}. Sjekk navnet og prøv igjen.`);
await runDemo({ text, today: values.today, out: values.out, say: console.log, stop });
