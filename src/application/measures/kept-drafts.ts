import { ok, type Result } from '../../domain/result';
import type { Entry } from '../../domain/status/entry';
import type { Ports } from '../ports';

const OWN_BODY = 'own body';
const DRAFTS = 'drafts';
const LONGEST_NAME = 200;

/** What a person has typed of a measure and not yet saved, and what stood in the sheet when they began. */
export interface KeptDraft {
  /** The working year and the measure. */
  readonly key: string;
  readonly base: Entry;
  readonly entry: Entry;
  /** The day and the words of one more, where a quota is counted; '' until something is typed. */
  readonly day: string;
  readonly what: string;
}

export interface Own {
  /** The body whose measures this user looks at first; '' for all. */
  readonly ownBody: string;
  readonly drafts: readonly KeptDraft[];
}

/** What is remembered for the present user alone. */
export function readOwn({ own }: Pick<Ports, 'own'>): Own {
  const texts = own.read();
  return { ownBody: texts[OWN_BODY] ?? '', drafts: JSON.parse(texts[DRAFTS] || '[]') };
}

export function rememberBody({ own }: Pick<Ports, 'own'>, name: string): Result<null, never> {
  own.write(OWN_BODY, String(name).slice(0, LONGEST_NAME));
  return ok(null);
}

/** Google keeps 9 kB under one name. */
const MOST_BYTES = 9000;
const bytesIn = (text: string) => encodeURIComponent(text).replace(/%../g, '.').length;

/**
 * Keeps what is typed and not saved, so that it is there when the sidebar is opened again. Where it is
 * more than can be kept, what was typed first goes; it still stands on the page.
 */
export function keepDrafts(
  { own }: Pick<Ports, 'own'>,
  drafts: readonly KeptDraft[],
): Result<null, never> {
  const kept = Array.isArray(drafts) ? drafts.slice() : [];
  while (bytesIn(JSON.stringify(kept)) > MOST_BYTES) kept.shift();
  own.write(DRAFTS, JSON.stringify(kept));
  return ok(null);
}
