import fc from 'fast-check';
import type { Host } from '../../host/host';
import type { HostState } from '../../host/state';
import type { MeasureView } from '../../src/application/measures/measure-view';
import type { Entry } from '../../src/domain/status/entry';
import { answered, emptyWorkbook, type Workbook } from './workbook';

const YEARS = ['2025', '2026'] as const;
const RESULTS = ['Gjennomført', 'Delvis gjennomført', 'Utgår', 'Påbegynt', ''] as const;

const year = fc.constantFrom(...YEARS);
const tab = fc.constantFrom(...YEARS, 'Plan');
/** Few rows and many words, so that hands meet, and each word is known again. */
const row = fc.integer({ min: 1, max: 4 });
const result = fc.oneof(
  fc.constantFrom(...RESULTS),
  fc.nat(99).map(n => `nesten ${n}`),
);
const client = fc.constantFrom(0, 1);
const is = <K extends string>(kind: K) => fc.constant(kind);

/** One thing somebody does; rows count from 0, as they stand then. */
const anyAct = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: is('type'), tab: year, row, result, isLost: fc.boolean() }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: is('paste'),
      tab: year,
      row,
      results: fc.array(result, { minLength: 1, maxLength: 4 }),
      isLost: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: is('save'),
      client,
      tab: year,
      measure: fc.nat(6),
      result: fc.constantFrom('done', 'partly', 'started', null),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: is('load'), client, tab: year }) },
  { weight: 2, arbitrary: fc.record({ kind: is('copy'), tab, row }) },
  fc.record({ kind: is('sort'), tab, column: fc.nat(8), up: fc.boolean() }),
  fc.record({ kind: is('insert'), tab, row }),
  { weight: 3, arbitrary: fc.record({ kind: is('delete'), tab: year, row }) },
  fc.record({
    kind: is('move'),
    tab: fc.constantFrom(...YEARS, 'Logg'),
    from: fc.nat(10),
    to: fc.nat(10),
  }),
  fc.record({ kind: is('refresh') }),
  fc.record({ kind: is('tidy') }),
);

export const anyActs = fc.array(anyAct, { minLength: 3, maxLength: 15 });
export type Act = typeof anyAct extends fc.Arbitrary<infer T> ? T : never;

/** A result that somebody gave, and that Planvakt was told of. */
export interface Given {
  readonly tab: string;
  readonly id: string;
  readonly result: string;
}

const cells = (host: Host, name: string) => host.sheet(name)?.display() ?? [];
const columnOf = (host: Host, name: string, header: string) =>
  cells(host, name)[0]?.indexOf(header) ?? -1;
const letter = (column: number) => String.fromCharCode(65 + column);

/** The reports that stand in a year's tab, in some of its rows. */
function standing(host: Host, name: string, rows: readonly number[] | null): readonly Given[] {
  const [id, said] = [columnOf(host, name, 'ID'), columnOf(host, name, 'Resultat ▾')];
  return cells(host, name).flatMap((line, i) =>
    i > 0 && (rows === null || rows.includes(i)) && line[id] && line[said]
      ? [{ tab: name, id: line[id], result: line[said] }]
      : [],
  );
}

/** Two people and their sheet, from a saved state on. */
export function playing(state: HostState) {
  const workbook: Workbook = emptyWorkbook({ state });
  const { host, server } = workbook;
  const loaded: (readonly MeasureView[])[] = [[], []];
  const given: Given[] = [];

  const seeAll = () => {
    for (const name of YEARS) given.push(...standing(host, name, null));
  };
  const write = (name: string, at: number, results: readonly string[], isLost: boolean) => {
    if (isLost) host.loseNextEdit();
    const a1 = `${letter(columnOf(host, name, 'Resultat ▾'))}${at + 1}`;
    if (results.length === 1) host.edit(name, a1, results[0] ?? '');
    else
      host.paste(
        name,
        a1,
        results.map(one => [one]),
      );
    const rows = results.map((_, i) => at + i);
    if (!isLost) given.push(...standing(host, name, rows));
  };
  const save = ({ client, tab: name, measure, result: said }: Act & { kind: 'save' }) => {
    const view = loaded[client]?.[measure];
    if (!view) return;
    const entry: Entry = { ...view.entry, result: said };
    const year = Number(name);
    const answer = server.markMeasure({ id: view.id, year, entry, seen: view.entry });
    if (answer.ok) given.push(...standing(host, name, null).filter(({ id }) => id === view.id));
  };

  const ACTS: { readonly [K in Act['kind']]: (one: Act & { kind: K }) => void } = {
    type: ({ tab, row, result, isLost }) => write(tab, row, [result], isLost),
    paste: ({ tab, row, results, isLost }) => write(tab, row, results, isLost),
    save,
    load({ client, tab }) {
      loaded[client] = answered(server.loadMeasures(Number(tab))).measures;
    },
    copy: ({ tab, row }) => host.sheet(tab)?.copyRow(row),
    sort: ({ tab, column, up }) => host.sheet(tab)?.sort(column, up),
    insert: ({ tab, row }) => host.sheet(tab)?.insertRow(row),
    delete: ({ tab, row }) => host.sheet(tab)?.deleteRow(row),
    move: ({ tab, from, to }) => host.sheet(tab)?.moveColumn(from, to),
    refresh() {
      host.choose('Oppdater status');
      seeAll();
    },
    tidy() {
      answered(server.tidyUp());
      seeAll();
    },
  };
  // The table has an entry for each kind, so the one found takes just this act.
  const act = (one: Act) => (ACTS[one.kind] as (act: Act) => void)(one);
  return { workbook, given, act };
}
