import jspreadsheet from 'jspreadsheet-ce';
import type { TabView } from '../../view';
import type { Change } from './block';
import { cellEditor, type EditorFacts } from './editor';
import type { MenuLine } from './row-menu';

export type Worksheet = jspreadsheet.WorksheetInstance;

export interface WorksheetEvents extends EditorFacts {
  changed(changes: readonly Change[]): void;
  pasted(rows: readonly (readonly string[])[]): void;
  selected(rows: readonly [number, number], columns: readonly [number, number]): void;
  editingEnded(): void;
  menuFor(row: number | null, column: number | null): readonly MenuLine[];
}

const MINIMUM_WIDTH = 20;

const textsOf = (view: TabView) => view.rows.map(cells => cells.map(({ text }) => text));

const numberOr = (value: unknown): number | null =>
  value === null || value === undefined || Number.isNaN(Number(value)) ? null : Number(value);

/** A jspreadsheet with one worksheet. It shows and asks; what a cell holds is for the host to say. */
export function makeWorksheet(
  place: HTMLDivElement,
  view: TabView,
  events: WorksheetEvents,
): Worksheet {
  const editor = cellEditor(events);
  const [worksheet] = jspreadsheet(place, {
    about: false,
    tabs: false,
    toolbar: false,
    parseFormulas: false,
    contextMenu: (_worksheet, column, row) => [
      ...events.menuFor(numberOr(row), numberOr(column)).map(({ title, run }) => ({
        title,
        onclick: run,
      })),
    ],
    onafterchanges: (_worksheet, changes) =>
      events.changed(
        changes.map(({ x, y, value }) => ({
          row: Number(y),
          column: Number(x),
          text: String(value ?? ''),
        })),
      ),
    onbeforepaste(_worksheet, rows) {
      events.pasted(rows.map(cells => cells.map(({ value }) => String(value ?? ''))));
      return false;
    },
    onselection: (_worksheet, left, top, right, bottom) =>
      events.selected(
        [Math.min(Number(top), Number(bottom)), Math.max(Number(top), Number(bottom))],
        [Math.min(Number(left), Number(right)), Math.max(Number(left), Number(right))],
      ),
    oneditionend: () => events.editingEnded(),
    worksheets: [
      {
        data: textsOf(view),
        columns: view.columns.map(({ width, isHidden }) => ({
          type: isHidden ? 'hidden' : editor,
          width: Math.max(MINIMUM_WIDTH, width),
          wordWrap: true,
        })),
        allowInsertRow: false,
        allowInsertColumn: false,
        allowDeleteRow: false,
        allowDeleteColumn: false,
        allowRenameColumn: false,
        columnDrag: false,
        columnResize: true,
        columnSorting: false,
        rowDrag: false,
        rowResize: false,
        secureFormulas: false,
      },
    ],
  });
  if (!worksheet) throw new Error('jspreadsheet made no worksheet');
  return worksheet;
}

export const destroyWorksheet = (place: HTMLDivElement): void => {
  // jspreadsheet hangs itself on the element it was given.
  if ('spreadsheet' in place) {
    jspreadsheet.destroy(place as jspreadsheet.JspreadsheetInstanceElement);
  }
};

/** Which worksheet keys and pastes go to; null while a person is elsewhere on the page. */
export const takeKeys = (worksheet: Worksheet | null): void => {
  jspreadsheet.current = worksheet;
};
