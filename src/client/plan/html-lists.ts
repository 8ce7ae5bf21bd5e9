import { isListMark, oneLine, styleOf, wordsOf } from './html-text';

const LETTERED = /lower-(?:alpha|latin)|upper-(?:alpha|latin)/;
const letter = (n: number) => String.fromCharCode(96 + (((n - 1) % 26) + 1));

/** The number or letter a browser shows before an item of an ordered list; '' for all other items. */
export function itemMark(item: Element): string {
  const list = item.parentElement;
  if (!(list instanceof HTMLOListElement)) return '';
  const style = `${styleOf(list)};${styleOf(item)}`;
  if (/list-style(?:-type)?:(?:none|disc|circle|square)/.test(style)) return '';
  let number = list.start;
  for (let one = list.firstElementChild; one && one !== item; one = one.nextElementSibling) {
    if (one.tagName === 'LI') number += 1;
  }
  if (item instanceof HTMLLIElement && item.hasAttribute('value')) number = item.value;
  return LETTERED.test(style) || /^a$/i.test(list.type) ? `${letter(number)}) ` : `${number}. `;
}

/** How many lists stand around a list of an item. */
export function depthOf(item: Element): number {
  let depth = -1;
  for (let above = item.parentElement; above; above = above.parentElement) {
    if (above.tagName === 'UL' || above.tagName === 'OL') depth += 1;
    if (above.tagName === 'TD' || above.tagName === 'TH') break;
  }
  return Math.max(0, depth);
}

export interface WordItem {
  readonly depth: number;
  readonly text: string;
}

/** An item of one of Word's lists, which are paragraphs that say so in their style; null for all else. */
export function wordItem(paragraph: Element): WordItem | null {
  const level = /mso-list:l\d+level(\d+)/.exec(styleOf(paragraph))?.[1];
  if (level === undefined) return null;
  const mark = Array.from(paragraph.querySelectorAll('span')).find(isListMark);
  const printed = oneLine(mark ? wordsOf(mark) : '').replace(/\t/g, ' ');
  const all = oneLine(wordsOf(paragraph));
  const text = mark && all.startsWith(printed) ? all.slice(printed.length).trim() : all;
  const isNumber = /^\(?(?:\d+(?:\.\d+)*|[a-zæøå])[.)]?$/i.test(printed) && printed !== 'o';
  return { depth: Number(level) - 1, text: isNumber ? `${printed} ${text}` : text };
}
