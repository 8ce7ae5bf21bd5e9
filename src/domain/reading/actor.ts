import type { SourceLine } from './source-lines';
import { repeats } from './title';

/** Who a line that leads in gives the list under it to: «Styret skal:». */
export interface Actor {
  readonly words: string;
  readonly source: SourceLine;
  /** It may be the organisation itself, so that the bodies are only a proposal. */
  readonly unsure: boolean;
}

/** Whether the words mean the organisation whose plan it is: «Vika IL», or «laget» in Vika mållag's plan. */
const namesOwner = (words: string, title: string): boolean =>
  repeats(words, title) ||
  title
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some(word => word.endsWith(words.toLowerCase().replace(/(?:et|en|a)$/, '')));

/** What a lead-in's bodies are to the items under it. What the organisation will, all the plan says. */
export const actorOf = (
  words: string | null,
  source: SourceLine,
  title: string | null,
): Actor | null =>
  words === null ? null : { words, source, unsure: namesOwner(words, title ?? '') };
