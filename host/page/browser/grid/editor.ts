import type jspreadsheet from 'jspreadsheet-ce';
import { element } from '../element';

/** What an editor needs to know of the cell it opens in. */
export interface EditorFacts {
  typedAt(row: number, column: number): string;
  choicesAt(row: number, column: number): readonly string[];
}

const isTyping = (event: Event | undefined): boolean =>
  event instanceof KeyboardEvent && event.key.length === 1 && event.key !== ' ';

/** A list of what the cell offers; what is typed need not be in it. */
function choiceList(field: HTMLTextAreaElement, choices: readonly string[], take: () => void) {
  const list = element('ul', { class: 'choices', role: 'listbox' });
  let chosen = -1;
  const options = () => [...list.querySelectorAll('li')];
  const mark = (place: number) => {
    chosen = place;
    options().forEach((option, i) => {
      option.setAttribute('aria-selected', String(i === place));
    });
    const text = options()[place]?.textContent;
    if (text) field.value = text;
  };
  const fill = (typed: string) => {
    chosen = -1;
    const fitting = choices.filter(text => text.toLowerCase().startsWith(typed.toLowerCase()));
    list.replaceChildren(
      ...fitting.map((text, i) =>
        element('li', {
          role: 'option',
          text,
          on: {
            mousedown: event => {
              event.preventDefault();
              mark(i);
              take();
            },
          },
        }),
      ),
    );
  };
  const move = (step: number) => {
    const { length } = options();
    if (length > 0) mark((chosen + step + length) % length);
  };
  field.addEventListener('input', () => fill(field.value));
  field.addEventListener('keydown', event => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    move(step);
  });
  fill('');
  return list;
}

function placeBelow(list: HTMLElement, cell: HTMLElement): void {
  const { left, top, bottom, width } = cell.getBoundingClientRect();
  list.style.left = `${left}px`;
  list.style.minWidth = `${width}px`;
  const fitsBelow = bottom + list.offsetHeight < window.innerHeight;
  list.style.top = `${fitsBelow ? bottom : top - list.offsetHeight}px`;
}

/** A cell's editor: a field, and a list where the cell offers choices. Cells are text, never markup. */
export const cellEditor = (facts: EditorFacts): jspreadsheet.CustomEditor => ({
  openEditor(cell, _value, column, row, worksheet, _options, event) {
    const before = cell.getBoundingClientRect();
    const field = element('textarea', { rows: 1, spellcheck: 'false' });
    const save = () => worksheet.closeEditor(cell, true);
    field.value = isTyping(event) ? '' : facts.typedAt(row, column);
    field.style.height = `${Math.max(22, before.height - 4)}px`;
    field.onblur = save;
    cell.classList.add('editor');
    cell.replaceChildren(field);
    const choices = facts.choicesAt(row, column);
    if (choices.length > 0) {
      const list = choiceList(field, choices, () => field.blur());
      cell.append(list);
      placeBelow(list, cell);
    }
    field.focus({ preventScroll: true });
    field.setSelectionRange(field.value.length, field.value.length);
    // jspreadsheet opens by key press, and lets the key fall into the field; blank is a key as well.
    if (event instanceof KeyboardEvent && event.key === 'Enter') event.preventDefault();
  },
  closeEditor(cell) {
    const field = cell.querySelector('textarea');
    if (!field) return '';
    // Taking the field away would blur it, and that would save anew.
    field.onblur = null;
    return field.value;
  },
  updateCell(cell, value) {
    cell.textContent = String(value ?? '');
    return value;
  },
});
