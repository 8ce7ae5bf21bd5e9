import { readdirSync, readFileSync, statSync } from 'node:fs';
import { serverOf } from '../host/cli/server';
import { openHost } from '../host/host';
import { readPlan } from '../src/domain/reading/read-plan';
import { madePlan } from '../test/bundle/made-plan';
import { benchReading } from './reading';
import { benchRefreshing } from './refreshing';
import { benchReporting } from './reporting';
import { best } from './time';

const row = (what: string, value: string) =>
  console.log(`${what.padEnd(52)} ${value.padStart(12)}`);
const milliseconds = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;

benchReading(row);
const example = readFileSync('examples/arbeidsplan-solvik.txt', 'utf8');
row('read the example plan', milliseconds(best(() => readPlan(example))));
for (const measures of [500, 5000]) {
  const text = madePlan(measures);
  row(
    `read ${measures} measures (${kilobytes(text.length)})`,
    milliseconds(best(() => readPlan(text), 3)),
  );
}

benchRefreshing(row);
await benchReporting(row);
for (const measures of [50, 500, 2000]) {
  const host = openHost({ today: '2026-01-20', costs: { read: 0, write: 0, other: 0 } });
  const server = serverOf(host);
  host.open();
  const read = readPlan(madePlan(measures));
  if (!read.ok) throw new Error('The made plan cannot be read');
  row(
    `fill ${measures} measures, host included`,
    milliseconds(best(() => server.writePlan(read.value, false), 1)),
  );
  row(
    `refresh ${measures} measures, host included`,
    milliseconds(best(() => host.choose('Oppdater status'), 3)),
  );
  row(
    `open the sidebar on ${measures} measures, host included`,
    milliseconds(best(() => server.loadMeasures(null), 3)),
  );
}

for (const file of readdirSync('dist').filter(name => /\.(?:js|html)$/.test(name))) {
  row(`dist/${file}`, kilobytes(statSync(`dist/${file}`).size));
}
