import { type Draft, measuresOf, openDoubts } from '../../../src/domain/draft/draft';
import { draftOf } from '../../../src/domain/draft/draft-of';
import { readPlan } from '../../../src/domain/reading/read-plan';

/** A plan with one of most things that can be edited or doubted. */
export const TEXT = [
  'Arbeidsplan for Solvik grendelag, 2025-2027',
  '',
  'Vi vil at alle skal trives her i grenda vår, og at det skal merkes.',
  '',
  'Mål 1: Flere med',
  '',
  'Nr\tTiltak\tGjennomføring\tAnsvar',
  '1.1\tRinge alle nye.\t2025\tStyret',
  '1.2\tHolde minst to kurs i året.\t2025-2027\tKurskomiteen, styret',
  '2.2\tLage en plakat.\tbrumaire\tStyret',
  '1.4\tSelge vafler.\t2026\t',
  '1.5\tGå dørsalg.\t\t',
  '',
  'Mål 2: Et fint bygdehus',
  '',
  'Nr\tTiltak\tGjennomføring\tAnsvar',
  '2.1\tMale veggene.\tvåren 2026\tDugnadsgjengen',
].join('\n');

export function draftFrom(text: string): Draft {
  const read = readPlan(text);
  if (!read.ok) throw new Error(`Not read: ${read.problem.kind}`);
  return draftOf(read.value, 2026);
}

/** The draft of a measure by how its words begin. */
export function one(draft: Draft, words: string) {
  const found = measuresOf(draft).find(({ measure }) => measure.text.startsWith(words));
  if (!found) throw new Error(`No measure «${words}»`);
  return found;
}

/** The kinds of the open doubts about a measure. */
export const doubtsAbout = (draft: Draft, words: string): readonly string[] =>
  openDoubts(draft)
    .filter(({ measure }) => measure === one(draft, words).key)
    .map(({ kind }) => kind);
