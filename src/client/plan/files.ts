import { LONGEST } from '../../domain/reading/read-document';
import { fail, ok, type Result } from '../../domain/result';
import { decode } from './decode';
import { htmlBlocks } from './html-blocks';
import type { InputProblem } from './input-problems';
import { docxToHtml } from './mammoth';
import { retyped, type Source, sourceOfBlocks, textOf } from './source';

type FileKind = 'docx' | 'html' | 'text';
type Refused = 'pdf' | 'old-word' | 'spreadsheet' | 'picture' | 'other-file';

const BY_ENDING: Readonly<Record<string, FileKind | Refused>> = {
  docx: 'docx',
  html: 'html',
  htm: 'html',
  txt: 'text',
  text: 'text',
  tsv: 'text',
  md: 'text',
  markdown: 'text',
  pdf: 'pdf',
  doc: 'old-word',
  dot: 'old-word',
  xlsx: 'spreadsheet',
  xls: 'spreadsheet',
  ods: 'spreadsheet',
  csv: 'spreadsheet',
  numbers: 'spreadsheet',
  gsheet: 'spreadsheet',
  png: 'picture',
  jpg: 'picture',
  jpeg: 'picture',
  gif: 'picture',
  webp: 'picture',
  heic: 'picture',
  tif: 'picture',
  tiff: 'picture',
};

/** What the file dialog offers; all else can be chosen too, and gets a sentence. */
export const READABLE = '.docx,.txt,.md,.html,.htm';

/** How a file begins says more than its name. */
const BY_START: readonly (readonly [string, FileKind | Refused])[] = [
  ['%PDF', 'pdf'],
  ['\u00d0\u00cf\u0011\u00e0', 'old-word'],
  ['\u0089PNG', 'picture'],
  ['\u00ff\u00d8\u00ff', 'picture'],
  ['{\\rtf', 'other-file'],
];
const LARGEST = 40_000_000;

function kindOf(name: string, bytes: Uint8Array): FileKind | Refused {
  const ending = /\.(\w+)$/.exec(name.toLowerCase())?.[1] ?? '';
  const named = BY_ENDING[ending] ?? 'other-file';
  const start = String.fromCharCode(...bytes.slice(0, 8));
  const begins = BY_START.find(([sign]) => start.startsWith(sign))?.[1];
  if (begins) return begins === 'old-word' && named === 'spreadsheet' ? named : begins;
  if (!start.startsWith('PK')) return named;
  return named === 'docx' || named === 'spreadsheet' ? named : 'other-file';
}

/** What a file holds, ready for the paste area; nothing leaves the page. */
export async function readFile(file: File): Promise<Result<Source, InputProblem>> {
  const { name } = file;
  const read = await sourceIn(file);
  if (!read.ok) return read;
  const text = textOf(read.value);
  if (text.trim() === '') return fail({ kind: 'empty-file', name });
  return text.length > LONGEST ? fail({ kind: 'large-file', name }) : read;
}

async function sourceIn(file: File): Promise<Result<Source, InputProblem>> {
  const { name } = file;
  if (file.size > LARGEST) return fail({ kind: 'large-file', name });
  const buffer = await file.arrayBuffer();
  const bytes = new Uint8Array(buffer);
  const kind = kindOf(name, bytes);
  switch (kind) {
    case 'docx': {
      const html = await docxToHtml(name, buffer);
      return html.ok ? ok(sourceOfBlocks(htmlBlocks(html.value))) : html;
    }
    case 'html':
      return ok(sourceOfBlocks(htmlBlocks(decode(bytes))));
    case 'text':
      return ok(retyped([], decode(bytes).replace(/\r\n?/g, '\n')));
    default:
      return fail({ kind });
  }
}
