import type { Day } from '../../domain/calendar/day';
import { additionMark, isAddition } from '../language/additions';
import { differences, type Said, saidWord } from '../workbook/said';

/** Google keeps 50 000 characters in a cell; what would not fit is left as people typed it. */
const MOST_CHARACTERS = 49_000;

const isThere = (comment: string, words: string) =>
  comment.endsWith(`] ${words}`) || comment.includes(`] ${words} [`);

/** The comment with words added and dated; once only, also where a run stopped half-way yesterday. */
function withAddition(comment: string, words: string, day: Day): string {
  if (isThere(comment, words)) return comment;
  return [comment, `${additionMark(day)} ${words}`].filter(part => part !== '').join(' ');
}

function commentAfter(reported: string, now: string, day: Day): string {
  const isLonger = now.startsWith(reported);
  const added = (isLonger ? now.slice(reported.length) : now).trim();
  if (added === '') return reported;
  return isLonger && isAddition(added) ? now : withAddition(reported, added, day);
}

/**
 * What a row of a frozen year is to say after people changed it: everything that was reported,
 * and what they wrote as a dated addition to the comment.
 */
export function asAddition(reported: Said, now: Said, day: Day): Said {
  const others = differences(reported, now).filter(key => key !== 'comment' && now[key] !== '');
  const comment = others.reduce(
    (text, key) => withAddition(text, `${saidWord(key)}: ${now[key]}`, day),
    commentAfter(reported.comment, now.comment, day),
  );
  return comment.length > MOST_CHARACTERS ? now : { ...reported, comment };
}
