import { parsePeriod, saysNoTime } from '../period/parse-period';
import { MONTHS } from '../period/words';
import { anyOf } from '../text/words';

const BEFORE_SIGN = /^(?<time>[^:]{3,40}?)(?: ?:| [–—-]) (?<text>\S.*)$/u;
const DATE_FIRST = new RegExp(
  `^(?<time>\\d{1,2}\\. ?(?:${anyOf(MONTHS.keys())}|\\d{1,2}\\.)(?: ?20\\d\\d)?) (?<text>\\p{Lu}.*)$`,
  'iu',
);
/** «Vår (april–juni)»: a time and what it means. */
const EXPLAINED = /^(?<first>[^()]{2,40}) \((?<second>[^()]{2,40})\)$/u;
const LONGEST_ITEM = 300;

/**
 * Whether a heading is a time that what stands under it is for. A year alone, «Hele året» and «Løpende»
 * are so only where a list comes after.
 */
export function isTimeHeading(words: string, leads: boolean): boolean {
  const { first, second } = EXPLAINED.exec(words)?.groups ?? {};
  if (first !== undefined && second !== undefined) {
    return isTimeHeading(first, leads) && isTimeHeading(second, leads);
  }
  const read = parsePeriod(words);
  if (!read.ok || saysNoTime(words)) return false;
  const { kind } = read.value;
  return kind === 'spans' || kind === 'yearless' || leads;
}

const isTime = (words: string) => isTimeHeading(words, true);

/** An item that begins with its time: «17. mai: Gå i tog», «Januar – Årsmøte», «8. mars Markere dagen». */
export function timedItem(line: string): { readonly when: string; readonly text: string } | null {
  if (line.length > LONGEST_ITEM || !/^[\p{Lu}\d]/u.test(line)) return null;
  for (const pattern of [BEFORE_SIGN, DATE_FIRST]) {
    const { time, text } = pattern.exec(line)?.groups ?? {};
    if (time !== undefined && text !== undefined && isTime(time)) return { when: time, text };
  }
  return null;
}
