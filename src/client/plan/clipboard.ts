import { LONGEST } from '../../domain/reading/read-document';
import { fail, ok, type Result } from '../../domain/result';
import { readFile } from './files';
import { hasStructure, htmlBlocks } from './html-blocks';
import type { InputProblem } from './input-problems';
import { retyped, type Source, sourceOfBlocks } from './source';

/** What was pasted or dropped: a page's own structure where it has one, its plain text, or a file. */
export async function readTransfer(data: DataTransfer): Promise<Result<Source, InputProblem>> {
  // The clipboard is emptied once the event is over, so all is taken before anything is waited for.
  const html = data.getData('text/html');
  const text = data
    .getData('text/plain')
    .replace(/\r\n?/g, '\n')
    .replace(/^\s*\n/, '');
  const [file] = Array.from(data.files);
  if (text.length > LONGEST) {
    return fail({ kind: 'too-long', length: text.length, limit: LONGEST });
  }
  const document = html === '' ? [] : htmlBlocks(html);
  if (hasStructure(document)) return ok(sourceOfBlocks(document));
  if (text.trim() !== '') return ok(retyped([], text));
  if (document.length > 0) return ok(sourceOfBlocks(document));
  return file ? readFile(file) : fail({ kind: 'nothing-pasted' });
}
