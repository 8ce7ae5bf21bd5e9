import { ok, type Result } from '../../domain/result';
import { FREEZING_WORDS } from '../language/additions';
import { inEveryLanguage } from '../language/languages';
import type { Grid } from '../workbook/cell';
import { logUnderHeaders } from '../workbook/record-grid';
import { LOG_TAB, type LogKey } from '../workbook/record-tabs.nb';
import { NOTHING_SAID, type Said, saidKeysByWord } from '../workbook/said';
import { isBlank, type Row, readTable, type TableProblem } from '../workbook/table';

/** What «Logg» knows of the years' tabs: the memory against which the cells are held. */
export interface Journal {
  /** What was last known to be reported on a measure, in the tab of that name. */
  last(tab: string, id: string): Said;
  /** Whether these words were ever reported on the measure, in any column. */
  knows(tab: string, id: string, words: string): boolean;
  /** Whether the tab was frozen when its year was last looked at. */
  isFrozen(tab: string): boolean;
}

const place = (tab: string, id: string) => JSON.stringify([tab, id]);

/** The lines from the earliest to the latest, also after people have sorted the tab. */
function inOrder(rows: readonly Row<LogKey>[]): readonly Row<LogKey>[] {
  const time = (row: Row<LogKey> | undefined) => row?.text('time') ?? '';
  const lines = time(rows[0]) > time(rows[rows.length - 1]) ? rows.slice().reverse() : rows.slice();
  return lines.sort((a, b) => (time(a) < time(b) ? -1 : time(a) > time(b) ? 1 : 0));
}

/** Reads «Logg»; one that is not there yet knows nothing. */
export function readJournal(grid: Grid | undefined): Result<Journal, TableProblem> {
  const isEmpty = !grid || isBlank(grid);
  const head = LOG_TAB.columns.map(({ header }) => header);
  const read = readTable(LOG_TAB, isEmpty ? [head] : logUnderHeaders(grid));
  if (!read.ok) return read;
  const said = new Map<string, Said>();
  const words = new Map<string, Set<string>>();
  const frozen = new Map<string, boolean>();
  const saidKeys = saidKeysByWord();
  const freezing = inEveryLanguage(FREEZING_WORDS);
  for (const line of inOrder(read.value.rows)) {
    const at = place(line.text('tab'), line.text('id'));
    const [what, to] = [line.text('what'), line.text('to')];
    const key = saidKeys.get(what);
    if (key) said.set(at, { ...(said.get(at) ?? NOTHING_SAID), [key]: to });
    const known = words.get(at) ?? new Set();
    words.set(at, known.add(line.text('from')).add(to));
    if (freezing.some(one => one.what === what)) {
      frozen.set(
        line.text('tab'),
        freezing.some(one => one.frozen === to),
      );
    }
  }
  return ok({
    last: (tab, id) => said.get(place(tab, id)) ?? NOTHING_SAID,
    knows: (tab, id, text) => text === '' || words.get(place(tab, id))?.has(text) === true,
    isFrozen: tab => frozen.get(tab) === true,
  });
}
