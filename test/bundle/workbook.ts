import { type Server, serverOf } from '../../host/cli/server';
import { type Host, openHost } from '../../host/host';
import type { HostOptions } from '../../host/options';

export interface Workbook {
  readonly host: Host;
  readonly server: Server;
}

/** A small plan with one of everything that is easy to get wrong. */
export const SMALL_PLAN = [
  'Arbeidsplan for Nordvik velforening, 2025-2027',
  '',
  'Mål 1: Flere medlemmer',
  '',
  'Delmål',
  '- a) 50 nye medlemmer',
  '',
  'Nr\tTiltak\tGjennomføring\tAnsvar',
  '1.1\tLage en plan for verving.\t2025\tStyret',
  '1.2\tHolde minst to kurs i året.\t2025-2027\tKurskomiteen',
  '1.10\t=SUM(A1:A9) skal stå som tekst.\t2026\tStyret og kurskomiteen',
  '1.11\t+47 ringes til alle nye medlemmer.\t2025-2027\tVervegruppa',
  '',
  'Mål 2: Et bedre nabolag',
  '',
  'Nr\tTiltak\tGjennomføring\tAnsvar',
  '2.1\tPlante trær langs veien.\tvåren 2026\tDugnadsgjengen',
  '2.2\tSette opp benker.\t2025-2026\tDugnadsgjengen',
  '2.3\tArrangere gatefest.\t2025, 2026, 2027\tFestkomiteen',
].join('\n');

export function emptyWorkbook(options: HostOptions = {}): Workbook {
  const host = openHost({ today: '2026-01-20', ...options });
  host.open();
  return { host, server: serverOf(host) };
}

/** Reads a text and writes its plan, as the dialog does. */
export function writeText({ server }: Workbook, text: string, confirmed = false) {
  return server.writePlan(answered(server.readPlan(text)), confirmed);
}

/** A workbook with a plan in it. */
export function filledWorkbook(text = SMALL_PLAN, options: HostOptions = {}): Workbook {
  const workbook = emptyWorkbook(options);
  answered(writeText(workbook, text));
  return workbook;
}

type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: object };

export function answered<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(`Expected an answer, got ${JSON.stringify(answer.problem)}`);
  return answer.value;
}

/** What a tab shows, as one object a row, by header. */
export function rowsOf(host: Host, tab: string): Record<string, string>[] {
  const [head = [], ...rows] = host.sheet(tab)?.display() ?? [];
  return rows
    .filter(cells => cells.some(cell => cell !== ''))
    .map(cells => Object.fromEntries(head.map((header, i) => [header, cells[i] ?? ''])));
}

/** The row of one measure, by its number. */
export const rowOf = (host: Host, tab: string, number: string): Record<string, string> =>
  rowsOf(host, tab).find(({ Nr }) => Nr === number) ?? {};

/** The cell of a measure under a header, as «D5». */
export function cellOf(host: Host, tab: string, number: string, header: string): string {
  const display = host.sheet(tab)?.display() ?? [];
  const column = display[0]?.indexOf(header) ?? -1;
  const row = display.findIndex(cells => cells[display[0]?.indexOf('Nr') ?? -1] === number);
  if (row < 0 || column < 0) throw new Error(`No cell for ${number} under ${header} in ${tab}`);
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}

/** The cell in which a setting has its value, as «B5». */
export const settingCell = (host: Host, name: string): string =>
  `B${rowsOf(host, 'Innstillinger').findIndex(({ Navn }) => Navn === name) + 2}`;

/** What each setting is, by its name. */
export const settingsOf = (host: Host): Record<string, string | undefined> =>
  Object.fromEntries(rowsOf(host, 'Innstillinger').map(({ Navn = '', Verdi }) => [Navn, Verdi]));

/** Types what a setting is to be. */
export const setting = (host: Host, name: string, value: string): void =>
  host.edit('Innstillinger', settingCell(host, name), value);

/** The small plan when 2025 was reported, taken to the annual meeting and locked; «2.2» was partly done. */
export function lockedWorkbook(): Workbook {
  const workbook = filledWorkbook();
  const { host } = workbook;
  host.edit('2025', cellOf(host, '2025', '2.2', 'Resultat ▾'), 'Delvis gjennomført');
  host.edit('2025', cellOf(host, '2025', '2.2', 'Kommentar'), 'To av fem benker står.');
  host.setToday('2026-03-12');
  setting(host, 'Låste år', '2025');
  return workbook;
}

/** Every body gets a role address of its own. */
export const giveAddresses = (host: Host): void =>
  host.paste(
    'Organer',
    'D2',
    rowsOf(host, 'Organer').map(({ ID }) => [`${ID}@nordvik.example`]),
  );

/** A measure as the sidebar has it. */
export function measureIn({ server }: Workbook, year: number, number: string) {
  const { measures } = answered(server.loadMeasures(year));
  const found = measures.find(measure => measure.number === number);
  if (!found) throw new Error(`No measure ${number} in ${year}`);
  return found;
}

/** Everything people can see, tab by tab. */
export const everything = (host: Host): Record<string, readonly (readonly string[])[]> =>
  Object.fromEntries(host.sheets().map(sheet => [sheet.name, sheet.display()]));
