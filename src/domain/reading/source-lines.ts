import { tidyText } from '../text/tidy';
import { firstCells, TABLE_RULE } from './cells-of';
import type { Block, SourceDocument } from './document';
import { lineInRow } from './line-in-row';
import { BULLET, plainMarks } from './marks';
import type { LeftOutReason } from './reading';

/** One line of a document, before anything is made of it. Lines without words are left out. */
export interface SourceLine {
  /** The words, without bullet, Markdown marks and needless blanks. */
  readonly text: string;
  /** The words as they stood, marks and bullet included. */
  readonly raw: string;
  /** The cells of a table row; null for a line of text. */
  readonly cells: readonly string[] | null;
  readonly bullet: boolean;
  /** How far in an item of a list stands; 0 for the outermost, and for all that is no item. */
  readonly indent: number;
  /** The level of a heading, 1 for the highest; 0 for all that is no heading. */
  readonly depth: number;
  /** Stood after other words on its line: «… ferdig. Ansvar: styret». */
  readonly part: boolean;
  /** Whole: a paragraph of its own, and not a line of a text that a page has wrapped. */
  readonly whole: boolean;
  /** Bold throughout, where the marks tell. */
  readonly strong: boolean;
  /** Known to be no part of the plan before it is understood. */
  readonly leftOut: LeftOutReason | null;
  readonly blankBefore: boolean;
  readonly blankAfter: boolean;
}

type Draft = Omit<SourceLine, 'blankBefore' | 'blankAfter'> & { readonly blank: boolean };

const PLAIN: Draft = {
  text: '',
  raw: '',
  cells: null,
  bullet: false,
  indent: 0,
  depth: 0,
  whole: false,
  part: false,
  strong: false,
  leftOut: null,
  blank: false,
};
const STRONG = /^(\*\*|__).{1,120}\1 ?:?$/;
const CHECKBOX = /^\[[ xX]?\] /;
const INDENTED = /^[ \t]*/;

/** A cell's words; its paragraphs stay parted, as the bodies of a cell may be. */
const cellText = (cell: string): string =>
  tidyText(cell)
    .split('\n')
    .map(plainMarks)
    .filter(words => words !== '')
    .join('\n');

function rowDraft(row: readonly string[]): Draft {
  const cells = firstCells(row.map(cellText), ' ');
  const raw = row.join('\t').replace(/\n/g, ' ').trim();
  const text = cells.join(' ').replace(/\s+/g, ' ').trim();
  return { ...PLAIN, text, raw, cells, whole: true };
}

function lineDraft(text: string, printed: boolean): Draft {
  const tidied = tidyText(text).trim();
  const line = printed ? tidied : tidied.replace(/\s+/g, ' ');
  if (line === '' || TABLE_RULE.test(line)) return { ...PLAIN, blank: line === '' };
  const bullet = BULLET.test(line);
  const words = (bullet ? line.replace(BULLET, '') : line).replace(CHECKBOX, '');
  const indent = printed ? (INDENTED.exec(text)?.[0].length ?? 0) : 0;
  return {
    ...PLAIN,
    text: plainMarks(words),
    raw: line,
    bullet,
    indent,
    whole: !printed,
    strong: STRONG.test(line),
  };
}

function draftOf(block: Block): Draft {
  switch (block.kind) {
    case 'row': {
      const line = lineInRow(block.cells);
      return line === null ? rowDraft(block.cells) : lineDraft(line, false);
    }
    case 'heading': {
      const raw = tidyText(block.text).replace(/\s+/g, ' ').trim();
      return { ...PLAIN, text: plainMarks(raw), raw, depth: Math.max(1, block.level), whole: true };
    }
    case 'item': {
      const line = lineDraft(block.text, false);
      return { ...line, bullet: true, indent: block.depth };
    }
    case 'line':
      return lineDraft(block.text, block.printed === true);
  }
}

/** The lines of a document that hold words, each knowing whether a blank line stands before and after. */
export function sourceLines(document: SourceDocument): readonly SourceLine[] {
  const drafts = document.map(draftOf);
  const isBlank = (at: number, line: Draft) => {
    const other = drafts[at];
    return other === undefined || other.blank || (line.whole && !line.cells && !line.bullet);
  };
  const lines: SourceLine[] = [];
  drafts.forEach((draft, i) => {
    if (draft.text === '') return;
    lines.push({ ...draft, blankBefore: isBlank(i - 1, draft), blankAfter: isBlank(i + 1, draft) });
  });
  return lines;
}
