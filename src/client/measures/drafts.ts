import type { KeptDraft } from '../../application/measures/kept-drafts';
import type { Entry } from '../../domain/status/entry';

export type Draft = Omit<KeptDraft, 'key'>;

export const newDraft = (base: Entry): Draft => ({ base, entry: base, day: '', what: '' });

const FIELDS = ['result', 'count', 'comment', 'link'] as const;
type Field = (typeof FIELDS)[number];

/** The fields in which two entries say different things; space around words says nothing. */
export const differing = (a: Entry, b: Entry): readonly Field[] =>
  FIELDS.filter(field => String(a[field] ?? '').trim() !== String(b[field] ?? '').trim());

export const isUnsaved = ({ base, entry, what }: Draft): boolean =>
  differing(base, entry).length > 0 || what.trim() !== '';

/** Whether somebody has changed the entry since, to something else than what was typed here. */
export const isInConflict = ({ base, entry }: Draft, theirs: Entry): boolean =>
  differing(base, entry).length > 0 &&
  differing(base, theirs).length > 0 &&
  differing(entry, theirs).length > 0;

/**
 * What somebody has written about a measure of a closed year: in the field for it, or as a sentence
 * before the year was closed.
 */
export function laterWords({ base, entry, what }: Draft): string {
  if (what !== '' || !differing(base, entry).includes('comment')) return what;
  const { comment } = entry;
  return (comment.startsWith(base.comment) ? comment.slice(base.comment.length) : comment).trim();
}

const lines = (...texts: readonly string[]) => texts.filter(text => text !== '').join('\n');

/** The entry with a sentence more. */
export const withSentence = (entry: Entry, sentence: string): Entry => ({
  ...entry,
  comment: lines(entry.comment, sentence.trim()),
});

/** Both versions in one, for a person to look over: what was typed here where it was, both sentences where both are new. */
export function merged({ base, entry }: Draft, theirs: Entry): Entry {
  const mine = differing(base, entry);
  const other = differing(base, theirs);
  const pick = <F extends Field>(field: F): Entry[F] =>
    mine.includes(field) ? entry[field] : theirs[field];
  const comment =
    mine.includes('comment') && other.includes('comment')
      ? lines(theirs.comment, entry.comment.trim())
      : pick('comment');
  return { result: pick('result'), count: pick('count'), comment, link: pick('link') };
}

/** What was typed, on top of what stands now that one more has been counted. */
export function afterOneMore(draft: Draft, now: Entry): Draft {
  const { base, entry } = draft;
  const added = now.comment.startsWith(base.comment)
    ? now.comment.slice(base.comment.length).trim()
    : '';
  const isTyped = differing(base, entry).includes('comment');
  const kept = merged({ ...draft, entry: { ...entry, count: base.count } }, now);
  const comment = isTyped ? lines(entry.comment.trim(), added) : now.comment;
  return { ...newDraft(now), entry: { ...kept, comment } };
}
