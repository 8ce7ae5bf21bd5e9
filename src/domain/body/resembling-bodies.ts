import { bodyStem } from './body-register';

/** Two spellings that may be one body: the first in the plan, and the one that came later. */
export interface Resemblance {
  readonly known: string;
  readonly later: string;
}

const DEFINITE = /(?:ene|ane|en|et|a)$/u;
const SHORTEST = 8;

/** Whether two words differ by one letter: changed, added, left out, or two that changed places. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const swapped = restA.length === 2 && restB === `${restA.charAt(1)}${restA.charAt(0)}`;
  return Math.max(restA.length, restB.length) <= 1 || swapped;
}

/** «bystyregruppa» and «bystyregruppen» are both definite and end otherwise; «lag» and «lagene» only inflect. */
function endsOtherwise(a: string, b: string): boolean {
  const [endA, endB] = [DEFINITE.exec(a)?.[0], DEFINITE.exec(b)?.[0]];
  return endA !== undefined && endB !== undefined && endA !== endB;
}

/** «5. trinn» and «4. trinn» are two, however alike. */
const figuresIn = (name: string) => name.replace(/\D/g, '');
const isShort = (name: string) => /^\p{Lu}{2,4}$/u.test(name);

/** The pairs of spellings in a plan that look like one body and are not plainly so; each later spelling once. */
export function resemblingBodies(names: readonly string[]): readonly Resemblance[] {
  const known = new Map<string, string>();
  const found: Resemblance[] = [];
  for (const name of names) {
    const key = name.toLowerCase();
    if (known.has(key)) continue;
    const other = Array.from(known.values()).find(earlier => {
      if (figuresIn(earlier) !== figuresIn(name)) return false;
      const [a, b] = [earlier.toLowerCase(), key];
      const [stemA, stemB] = [bodyStem(earlier), bodyStem(name)];
      if (stemA !== stemB) {
        return Math.min(a.length, b.length) >= SHORTEST && isOneSlip(stemA, stemB);
      }
      const inOneNumber = !/(?:ene|ane)$/.test(a) && !/(?:ene|ane)$/.test(b);
      return (inOneNumber && endsOtherwise(a, b)) || isShort(earlier) !== isShort(name);
    });
    if (other !== undefined) found.push({ known: other, later: name });
    known.set(key, name);
    if (known.size > MOST_BODIES) break;
  }
  return found;
}

/** More bodies than any plan has; beyond these none is compared. */
const MOST_BODIES = 300;
