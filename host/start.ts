import { parseArgs } from 'node:util';
import { stop } from './cli/stop';
import { openHost } from './host';
import { type ServedPage, servePage } from './page/serve-page';
import type { HostState } from './state';
import { readState, writeState } from './state-file';

/** The workbook in a browser: `npm start [-- --new --today YYYY-MM-DD --state FILE]`. */
const { values } = parseArgs({
  options: {
    new: { type: 'boolean', default: false },
    today: { type: 'string', default: new Date().toLocaleDateString('sv-SE') },
    state: { type: 'string', default: '.host/workbook.json' },
  },
});

const FIRST_PORT = 4173;
const PORTS = 50;

if (!/^\d{4}-\d{2}-\d{2}$/.test(values.today)) stop('Skriv datoen slik: --today 2026-01-20');

/** The saved workbook, if there is one; a file that is something else is left as it is. */
function savedState(): HostState | undefined {
  if (values.new) return undefined;
  try {
    return readState(values.state);
  } catch {
    return stop(
      `${values.state} er ikke en lagret arbeidsbok. Velg en annen med --state, eller begynn på nytt med --new.`,
    );
  }
}

const state = savedState();
const host = openHost({ today: values.today, ...(state === undefined ? {} : { state }) });

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

let told = 0;
/** What the script writes to its log, which in Google stands under «Kjøringer». */
function tellLog(): void {
  for (const { level, text } of host.logs.slice(told)) console.log(`[${level}] ${text}`);
  told = host.logs.length;
}

/** Serves on the first port that nobody has. */
async function serve(port: number): Promise<ServedPage> {
  try {
    return await servePage({
      host,
      port,
      save(saved) {
        writeState(values.state, saved);
        tellLog();
      },
    });
  } catch (error) {
    if (!isTaken(error)) throw error;
    if (port >= FIRST_PORT + PORTS) {
      stop(`Alle porter fra ${FIRST_PORT} til ${port} er opptatt. Lukk noe, og prøv igjen.`);
    }
    return serve(port + 1);
  }
}

const { url } = await serve(FIRST_PORT);
console.log(`Planvakt er åpnet på ${url}`);
console.log(`Arbeidsboken ligger i ${values.state}. Avslutt med Ctrl+C.`);
