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
const STARTS_PART = /^<\/?w:(?:p|r|tc|tr|tbl|sdt|sdtContent|commentRangeStart|sectPr)[ />]/;
const STANDS_ALONE = /^<\/?w:(?:tc|tr|tbl|sdtContent|sectPr)[ />]/;

const isFixed = ({ type, module, tag = '' }: Part) =>
  (type === 'content' || type === 'tag') && module === undefined && !REWRITTEN.includes(tag);

/** The same parts with those that are never filled in put together. */
function joined(parts: readonly Part[]): Part[] {
  const fewer: Part[] = [];
  let open: Part | null = null;
  for (const part of parts) {
    if (!isFixed(part)) {
      fewer.push(part);
      open = null;
    } else if (open && !STARTS_PART.test(part.value)) open.value += part.value;
    else {
      // The library's own type asks for more than it gives a part that is only text.
      const begun = { type: 'content', value: part.value } as Part;
      fewer.push(begun);
      open = STANDS_ALONE.test(part.value) ? null : begun;
    }
  }
  return fewer;
}

const asTheyAre: Mend = parts => parts;

/**
 * Spares the library work: it looks through all parts of a document four times at every turn of every
 * loop, to mend what the loop has emptied. With this there are fewer parts, and they are mended once, at
 * the end. Line breaks are put in here, for the library would look for each one's run among the parts.
 */
export function quickRendering(): Module {
  let mend: Mend = asTheyAre;
  return {
    name: 'quick-rendering',
    postparse: joined,
    render(_, options) {
      if (options.joinUncorrupt !== asTheyAre) {
        mend = options.joinUncorrupt;
        options.joinUncorrupt = asTheyAre;
      }
      return null;
    },
    postrender(parts, options) {
      options.joinUncorrupt = mend;
      const breaks = options.filePath.startsWith('word/') ? BREAK_XML : ' ';
      return parts.map(part => (part.includes(BREAK) ? part.replace(BREAKS, breaks) : part));
    },
  };
}
