import { performance } from 'node:perf_hooks';
import { serverOf } from '../host/cli/server';
import { openHost } from '../host/host';
import { type RefreshPorts, refresh } from '../src/application/refreshing/refresh';
import { readPlan } from '../src/domain/reading/read-plan';
import { madePlan } from '../test/bundle/made-plan';

type Row = (what: string, value: string) => void;

const MEASURES = 5000;
const FIRST_YEAR = 2024;
const YEARS = 4;
const TODAY = `${FIRST_YEAR + YEARS - 1}-06-10`;
const TRIES = 10;

/** What `refresh` reads from a workbook of so many measures, as tabs of text. */
function filledGrids() {
  const host = openHost({ today: TODAY, costs: { read: 0, write: 0, other: 0 } });
  host.open();
  const period = `${FIRST_YEAR}-${FIRST_YEAR + YEARS - 1}`;
  const read = readPlan(madePlan(MEASURES, period));
  if (!read.ok) throw new Error('The made plan cannot be read');
  const written = serverOf(host).writePlan(read.value, false);
  if (!written.ok) throw new Error(JSON.stringify(written.problem));
  return new Map(host.sheets().map(sheet => [sheet.name, sheet.display()]));
}

/** What a refresh costs apart from Google: tabs as text in, what must be written out. */
export function benchRefreshing(row: Row): void {
  const grids = filledGrids();
  const ports: RefreshPorts = {
    workbook: {
      readNotes: areas =>
        areas.map(({ height, width }) =>
          Array.from({ length: height }, () => Array.from({ length: width }, () => '')),
        ),
      tabNames: () => Array.from(grids.keys()),
      read: tabs => new Map(Array.from(grids).filter(([name]) => tabs.includes(name))),
      write() {},
      settle() {},
    },
    memory: { read: () => ({}), write() {} },
    clock: { today: () => TODAY, now: () => `${TODAY} 08:15` },
  };
  const times = Array.from({ length: TRIES }, () => {
    const start = performance.now();
    const done = refresh(ports);
    if (!done.ok) throw new Error(JSON.stringify(done.problem));
    return performance.now() - start;
  });
  const milliseconds = (value: number) => `${value.toFixed(0)} ms`;
  row(`refresh ${MEASURES} × ${YEARS} years, pure, the first time`, milliseconds(times[0] ?? 0));
  row(`refresh ${MEASURES} × ${YEARS} years, pure, warm`, milliseconds(Math.min(...times)));
}
