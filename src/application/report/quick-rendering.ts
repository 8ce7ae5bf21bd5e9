import type Docxtemplater from 'docxtemplater';
import { REWRITTEN } from './references';

type Module = Docxtemplater.DXT.Module;
type Part = Docxtemplater.DXT.Part;
type Mend = Docxtemplater.DXT.RenderOptions['joinUncorrupt'];

/** Stands for a line break on its way through the library; `printable` lets no such sign in. */
const BREAK = '\ufdd0';
const BREAKS = /\ufdd0/g;
const BREAK_XML = '</w:t><w:br/><w:t xml:space="preserve">';

/** Text with line breaks, as it is to pass through the library. */
export const withBreaks = (text: string): string => text.replace(/\n/g, BREAK);

/** What the library looks for at the start of a part when it mends what a loop has emptied; of these some must stand alone. */
const STARTS_PART = /^<\/?w:(?:p|tc|tr|tbl|sectPr)[ />]/;
/** The same where somebody has put content controls in a template. */
const STARTS_PART_OR_CONTROL =
  /^<\/?w:(?:p|r|tc|tr|tbl|sdt|sdtContent|commentRangeStart|sectPr)[ />]/;
const STANDS_ALONE = /^<\/?w:(?:tc|tr|tbl|sdtContent|sectPr)[ />]/;

const isFixed = ({ type, module, tag = '' }: Part) =>
  (type === 'content' || type === 'tag') && module === undefined && !REWRITTEN.includes(tag);

/** The same parts with those that are never filled in put together. */
function joined(parts: readonly Part[], starts: RegExp): Part[] {
  const result: Part[] = [];
  let open: Part | null = null;
  for (const part of parts) {
    if (!isFixed(part)) {
      result.push(part);
      open = null;
    } else if (open && !starts.test(part.value)) open.value += part.value;
    else {
      // The library's own type asks for more than it gives a part that is only text.
      const begun = { type: 'content', value: part.value } as Part;
      result.push(begun);
      open = STANDS_ALONE.test(part.value) ? null : begun;
    }
  }
  return result;
}

/** The same text in fewer parts, with its line breaks put in. */
function fewer(parts: readonly string[], starts: RegExp, breaks: string): string[] {
  const result: string[] = [];
  let isOpen = false;
  for (const part of parts) {
    const text = part.includes(BREAK) ? part.replace(BREAKS, breaks) : part;
    if (isOpen && !starts.test(text)) result[result.length - 1] += text;
    else {
      result.push(text);
      isOpen = !STANDS_ALONE.test(text);
    }
  }
  return result;
}

const asTheyAre: Mend = parts => parts;

/**
 * Spares the library work: it looks through all parts of a document four times at every turn of every
 * loop, to mend what the loop has emptied. With this there are fewer parts, and they are mended once, at
 * the end. Line breaks are put in here, for the library would look for each one's run among the parts.
 */
export function quickRendering(): Module {
  let mend: Mend = asTheyAre;
  let starts = STARTS_PART;
  return {
    name: 'quick-rendering',
    preparse(parts: readonly Part[]) {
      if (parts.some(({ tag }) => tag === 'w:sdtContent')) starts = STARTS_PART_OR_CONTROL;
      return parts;
    },
    postparse: parts => joined(parts, starts),
    render(_, options) {
      if (options.joinUncorrupt !== asTheyAre) {
        mend = options.joinUncorrupt;
        options.joinUncorrupt = asTheyAre;
      }
      return null;
    },
    postrender(parts, options) {
      options.joinUncorrupt = mend;
      return fewer(parts, starts, options.filePath.startsWith('word/') ? BREAK_XML : ' ');
    },
  };
}
