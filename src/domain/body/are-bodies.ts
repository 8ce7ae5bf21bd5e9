import { looksLikeBody } from './looks-like-body';
import { splitBodies } from './split-bodies';

/** Whether the words are a list of bodies and nothing else. */
export function areBodies(words: string): boolean {
  const bodies = splitBodies(words);
  return bodies.length > 0 && bodies.every(looksLikeBody);
}
