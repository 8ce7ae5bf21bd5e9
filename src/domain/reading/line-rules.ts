import { parsePeriod } from '../period/parse-period';
import { anyOf } from '../text/words';
import { isUpperCase } from './join-lines';
import { labelled } from './labels';
import type { Line } from './line';
import { columnRole, headingShaped, numberedGoal, numberedLine, withoutColon } from './line-shapes';
import type { SourceLine } from './source-lines';
import * as nb from './words.nb';
import * as nn from './words.nn';

/** A line with its nearest neighbours that hold words. */
export interface Placed {
  readonly line: SourceLine;
  readonly before: SourceLine | undefined;
  readonly after: SourceLine | undefined;
}

/** One kind of line. The rules are tried in order; the first that reads a line decides. */
export interface LineRule {
  readonly example: string;
  read(placed: Placed): Line | null;
}

const AREA = new RegExp(`^(?:${anyOf(nb.AREA_WORDS_NB)}) ?: (?<title>\\S.*)$`, 'iu');
const SUBGOAL =
  /^delmål ?(?<number>\d{1,2}(?:\.\d{1,2})?|[a-z])(?:[ )]?[:.)–—-]? (?<text>\S.*))?$/iu;
const MEASURE =
  /^(?:tiltak|aktivitet)(?: ?(?<number>\d{1,3}(?:\.\d{1,2})?))? ?(?<sign>[:;.–—-])? (?<text>\S.*)$/iu;
const LEAD_IN = new RegExp(
  `(?:^| )(?:${anyOf([...nb.LEAD_IN_NB, ...nn.LEAD_IN_NN])})(?: [^:]{0,80})?:$`,
  'iu',
);
const ADOPTION = new RegExp(`^(?:${anyOf(nb.ADOPTION_NB)}) .{0,100}\\d`, 'iu');
const PAGE = /^(?:(?:side|s\.) ?)?\d{1,3}(?: ?(?:av|\/|\|) ?\d{1,3})?$/iu;
const LEADERS = /\.{4}|(?:\. ){4}|…{2}|(?:^| )s\. ?\d{1,3}$/u;
const ADDRESS = /@|https?:|www\.|^(?:telefon|tlf|telefaks|e-post|epost|adresse|org\.? ?nr)[ .:]/iu;

const depthOf = (line: SourceLine | undefined): number =>
  line && !line.cells ? (numberedLine(line.text)?.number.split('.').length ?? 0) : 0;

/** Whether something that belongs to a heading comes right after it, with no blank line between. */
const leadsOn = ({ line, after }: Placed): boolean =>
  line.blankAfter ||
  after === undefined ||
  after.cells !== null ||
  after.bullet ||
  after.text.length > 60 ||
  labelled(after.text) !== null ||
  numberedLine(after.text) !== null ||
  /[.:!?]$/.test(after.text);

function isHeading(placed: Placed, text: string): boolean {
  const { line, before } = placed;
  if (line.bullet || !headingShaped(text)) return false;
  if (line.depth > 0 || isUpperCase(text)) return true;
  return (line.blankBefore || before?.cells != null) && leadsOn(placed);
}

/** A numbered line is one of a list when its neighbour is numbered to the same depth. */
const inNumberedList = ({ line, before, after }: Placed): boolean => {
  const depth = depthOf(line);
  return depthOf(after) === depth || depthOf(before) === depth;
};

export const LINE_RULES: readonly LineRule[] = [
  {
    example: 'Nr.	Tiltak:	Gjennomføring	Ansvar',
    read({ line: { cells } }) {
      if (!cells) return null;
      const roles = cells.map(columnRole);
      const known = roles.filter(role => role !== null).length;
      const filled = cells.filter(cell => cell !== '').length;
      const tells = roles.some(
        role => role === 'measures' || role === 'when' || role === 'responsible',
      );
      return known >= 2 && known * 2 >= filled && tells ? { kind: 'header', roles } : null;
    },
  },
  {
    example: '1.1	Lage en plan	2024	Styret',
    read: ({ line: { cells } }) => (cells ? { kind: 'row', cells } : null),
  },
  {
    example: 'Innledning ........ 3',
    read({ line: { text } }) {
      if (PAGE.test(text)) return { kind: 'furniture', why: 'page-number' };
      return LEADERS.test(text) ? { kind: 'furniture', why: 'contents' } : null;
    },
  },
  {
    example: 'Mål 1: Flere medlemmer',
    read({ line: { text, bullet } }) {
      const goal = bullet ? null : numberedGoal(text);
      return goal && { kind: 'goal', ...goal };
    },
  },
  {
    example: 'Satsingsområde: Ungdom',
    read({ line: { text, bullet } }) {
      const title = bullet ? undefined : AREA.exec(text)?.groups?.title;
      return title === undefined ? null : { kind: 'goal', number: null, title };
    },
  },
  {
    example: 'Delmål 2: Flere unge',
    read({ line: { text } }) {
      const parts = SUBGOAL.exec(text)?.groups;
      return parts?.text === undefined
        ? null
        : { kind: 'subgoal', number: parts.number ?? null, text: parts.text };
    },
  },
  {
    example: 'Tiltak 3: Lage en plan',
    read({ line: { text } }) {
      const parts = MEASURE.exec(text)?.groups;
      if (!parts || (parts.number === undefined && !/[:;]/.test(parts.sign ?? ''))) return null;
      if (parts.sign === undefined && !/^\p{Lu}/u.test(parts.text ?? '')) return null;
      return { kind: 'measure', number: parts.number ?? null, text: parts.text ?? '' };
    },
  },
  {
    example: 'Ansvar: Styret',
    read({ line: { text } }) {
      const found = labelled(text);
      return found ? { kind: 'label', ...found } : null;
    },
  },
  {
    example: 'Vedtatt av årsmøtet 12.04.2018',
    read({ line: { text, bullet } }) {
      if (bullet) return null;
      if (ADOPTION.test(text)) return { kind: 'furniture', why: 'adopted' };
      return text.length < 80 && ADDRESS.test(text) ? { kind: 'furniture', why: 'address' } : null;
    },
  },
  {
    example: 'Før sommeren:',
    read({ line, before }) {
      if (line.bullet || line.text.length > 60 || !headingShaped(line.text)) return null;
      if (!line.blankBefore && line.depth === 0 && !before?.bullet) return null;
      const read = parsePeriod(line.text);
      const isTime = read.ok && (read.value.kind === 'spans' || read.value.kind === 'yearless');
      return isTime ? { kind: 'time', words: withoutColon(line.text) } : null;
    },
  },
  {
    example: '- Lage en plan',
    read({ line: { text, bullet } }) {
      if (!bullet) return null;
      const numbered = numberedLine(text);
      return {
        kind: 'item',
        mark: 'bullet',
        number: numbered?.number ?? null,
        text: numbered?.text ?? text,
      };
    },
  },
  {
    example: '5.1 Fiskeri',
    read(placed) {
      const { text } = placed.line;
      const numbered = numberedLine(text);
      if (!numbered) return null;
      const lettered = !/^\d/.test(numbered.number);
      const shaped = headingShaped(numbered.text) && !lettered;
      if (placed.line.depth > 0 || (shaped && !inNumberedList(placed))) {
        return {
          kind: 'heading',
          number: numbered.number,
          title: withoutColon(numbered.text),
          strong: true,
        };
      }
      return { kind: 'item', mark: 'number', ...numbered };
    },
  },
  {
    example: 'Styret skal følge opp:',
    read: ({ line: { text, depth } }) =>
      depth === 0 && LEAD_IN.test(text) ? { kind: 'leadIn' } : null,
  },
  {
    example: 'Medlemmer',
    read(placed) {
      const { text, depth } = placed.line;
      if (!isHeading(placed, text)) return null;
      const strong = depth > 0 || isUpperCase(text);
      return { kind: 'heading', number: null, title: withoutColon(text), strong };
    },
  },
  {
    example: 'Et lag lever av at folk møtes.',
    read: ({ line: { text } }) => ({ kind: 'prose', text }),
  },
];
