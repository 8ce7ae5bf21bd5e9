import { ok, type Result } from '../../domain/result';
import type { Grid } from './cell';
import { ARCHIVE_TAB } from './report-tabs.nb';
import { ARCHIVE_WORDS, type ArchiveWhat, isAbout } from './report-words';
import { type Row, readTable, type TableProblem } from './table';
import { recordLines, rowsBelow, type Write } from './writes';

/** Something long that is kept in the workbook, in as many cells as it takes. */
export interface Kept {
  readonly what: ArchiveWhat;
  readonly name: string;
  readonly content: string;
}

export interface Archive {
  /** The latest that was kept, under that name where one is given; null where there is none, or it is not whole. */
  latest(what: ArchiveWhat, name?: string): Kept | null;
  /** What adds to the archive; nothing in it is ever changed. `now` as «2026-01-20 08:15». */
  adding(kept: readonly Kept[], now: string): readonly Write[];
}

/** Google keeps 50 000 characters in a cell. */
const MOST_IN_CELL = 45_000;
/** Stands around each part, so that no cell trims it or takes it for a number or a formula. */
const FENCE = '|';

type ArchiveRow = Row<(typeof ARCHIVE_TAB.columns)[number]['key']>;

function partsOf(content: string): readonly string[] {
  const parts: string[] = [];
  for (let at = 0; at === 0 || at < content.length; at += MOST_IN_CELL) {
    parts.push(`${FENCE}${content.slice(at, at + MOST_IN_CELL)}${FENCE}`);
  }
  return parts;
}

/** «2/3» */
const partIn = (row: ArchiveRow) => {
  const [part, of] = row.text('part').split('/').map(Number);
  return { part: part ?? 0, of: of ?? 0 };
};

/** The whole content, from its rows in any order; null where a part is gone. */
function joined(rows: readonly ArchiveRow[]): string | null {
  const of = rows[0] ? partIn(rows[0]).of : 0;
  const parts = Array.from({ length: of }, (_, i) =>
    rows.find(row => partIn(row).part === i + 1)?.text('content'),
  );
  const fenced = (part: string | undefined): part is string =>
    part !== undefined && part.length >= 2 && part.startsWith(FENCE) && part.endsWith(FENCE);
  return parts.length > 0 && parts.every(fenced)
    ? parts.map(part => (part ?? '').slice(1, -1)).join('')
    : null;
}

const numberOf = (id: string) => Number(/^A-(\d+)$/.exec(id)?.[1] ?? 0);

/** Reads «Arkiv»; one that is not there yet is empty. */
export function readArchive(grid: Grid | undefined): Result<Archive, TableProblem> {
  const read = grid ? readTable(ARCHIVE_TAB, grid) : null;
  if (read && !read.ok) return read;
  const rows = read ? read.value.rows : [];
  const byId = new Map<number, ArchiveRow[]>();
  for (const row of rows) {
    const number = numberOf(row.text('id'));
    if (number > 0) byId.set(number, [...(byId.get(number) ?? []), row]);
  }
  const newestFirst = Array.from(byId.keys()).sort((a, b) => b - a);
  return ok({
    latest(what, name) {
      for (const number of newestFirst) {
        const its = byId.get(number) ?? [];
        const found = its[0]?.text('name') ?? '';
        if (!isAbout(its[0]?.text('what') ?? '', what)) continue;
        if (name !== undefined && name !== found) continue;
        const content = joined(its);
        if (content !== null) return { what, name: found, content };
      }
      return null;
    },
    adding(kept, now) {
      const lines = kept.flatMap(({ what, name, content }, n) => {
        const id = `A-${String((newestFirst[0] ?? 0) + 1 + n).padStart(4, '0')}`;
        const parts = partsOf(content);
        return parts.map((part, i) => ({
          what: ARCHIVE_WORDS[what],
          name,
          kept: now,
          part: `${i + 1}/${parts.length}`,
          content: part,
          id,
        }));
      });
      return [
        ...(grid ? [] : [{ kind: 'lay' as const, tab: ARCHIVE_TAB }]),
        ...(read ? rowsBelow(read.value, lines) : recordLines(ARCHIVE_TAB, lines, true)),
      ];
    },
  });
}
