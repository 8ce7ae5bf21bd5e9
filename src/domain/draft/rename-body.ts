import type { MeasureDraft } from './draft';

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The words of the responsible column with one body written otherwise, wherever it is a word of its own. */
export function renamed(words: string, from: string, to: string): string {
  if (from.trim() === '') return words;
  const body = new RegExp(`(^|[^\\p{L}\\d])${literally(from)}(?![\\p{L}\\d])`, 'gu');
  return words.replace(body, (_, before: string) => before + to);
}

/** The measures whose words change when a body is written otherwise, each with its new words. */
export const withBody = (
  measures: readonly MeasureDraft[],
  from: string,
  to: string,
): readonly { readonly measure: string; readonly responsible: string }[] =>
  measures.flatMap(({ key, measure: { responsibleText } }) => {
    const responsible = renamed(responsibleText ?? '', from, to);
    return responsibleText === null || responsible === responsibleText
      ? []
      : [{ measure: key, responsible }];
  });
