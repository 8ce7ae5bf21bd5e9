import { fail, type Result } from '../result';
import { blocksOf } from './blocks-of';
import { isNotText } from './file-signs';
import { LONGEST, readDocument } from './read-document';
import type { Reading, ReadingProblem } from './reading';

export type { Reading, ReadingProblem } from './reading';

/** Reads an adopted plan from its text; see `readDocument`. */
export function readPlan(text: string): Result<Reading, ReadingProblem> {
  if (text.length > LONGEST) return fail({ kind: 'too-long', length: text.length, limit: LONGEST });
  if (isNotText(text)) return fail({ kind: 'not-text' });
  return readDocument(blocksOf(text));
}
