import { serverOf } from './cli/server';
import { stop } from './cli/stop';
import { textOf } from './cli/text-file';
import { openHost } from './host';

/** Prints a plan as the bundle reads it: `npm run --silent read -- FILE`. */
const [file] = process.argv.slice(2);
if (file === undefined) stop('Skriv hvilken fil som skal leses: npm run --silent read -- FIL');
const text = textOf(file);
if (text === null) stop(`Finner ikke filen ${file}. Sjekk navnet og prøv igjen.`);

const server = serverOf(openHost());
const read = server.planDocument(text);
if (!read.ok) stop(server.explain(read.problem));
console.log(JSON.stringify(read.value, null, 2));
