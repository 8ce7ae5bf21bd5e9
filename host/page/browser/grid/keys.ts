import { takeKeys, type Worksheet } from './worksheet';

export interface GridKeys {
  clear(): void;
  /** Gives the chosen cells what stands in the uppermost of each column. */
  fillDown(): void;
  /** False where nothing that is chosen can be ticked. */
  tick(): boolean;
  /** Goes where the chosen cell leads. */
  follow(): void;
  undo(): void;
  leave(): void;
  worksheet(): Worksheet | null;
}

function openEditor(worksheet: Worksheet, event: KeyboardEvent): void {
  const [column, row] = (worksheet.selectedCell ?? []).map(Number);
  const cell = worksheet.records[row ?? -1]?.[column ?? -1]?.element;
  if (cell) worksheet.openEditor(cell, false, event);
}

/**
 * Keys that Sheets gives another meaning than jspreadsheet does. jspreadsheet listens to the whole
 * document, so these are caught on the way down, and it gets no keys while a person is elsewhere.
 */
export function listenForKeys(grid: HTMLElement, acts: GridKeys): void {
  const isInGrid = (target: EventTarget | null) => target instanceof Node && grid.contains(target);
  const byKey: Record<string, (worksheet: Worksheet, event: KeyboardEvent) => unknown> = {
    Enter: (worksheet, event) => (event.altKey ? acts.follow() : openEditor(worksheet, event)),
    ' ': acts.tick,
    Delete: acts.clear,
    Backspace: acts.clear,
    Escape: acts.leave,
  };
  const byControlKey: Record<string, () => void> = {
    z: acts.undo,
    d: acts.fillDown,
    // Nothing to save or repeat: jspreadsheet would download a file and redo what the host undid.
    s: () => {},
    y: () => {},
  };

  document.addEventListener(
    'keydown',
    event => {
      const worksheet = acts.worksheet();
      if (!worksheet || worksheet.edition || !isInGrid(event.target)) return;
      const isControl = event.ctrlKey || event.metaKey;
      const meant = isControl ? byControlKey[event.key.toLowerCase()] : byKey[event.key];
      if (!meant || meant(worksheet, event) === false) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    true,
  );
  document.addEventListener('focusin', ({ target }) => {
    takeKeys(isInGrid(target) ? acts.worksheet() : null);
  });
  // Before jspreadsheet hears of a click elsewhere: it would take the mark off the chosen cells.
  document.addEventListener(
    'mousedown',
    ({ target }) => {
      const worksheet = acts.worksheet();
      const isInMenu = target instanceof Element && target.closest('.jcontextmenu') !== null;
      if (!worksheet || isInGrid(target) || isInMenu) return;
      if (worksheet.edition) worksheet.closeEditor(worksheet.edition[0], true);
      takeKeys(null);
    },
    true,
  );
}
