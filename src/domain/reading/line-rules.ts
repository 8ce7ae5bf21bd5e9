import { leadInBodies } from '../body/sentence-bodies';
import { anyOf } from '../text/words';
import { ADDRESS, ADOPTION, BREADCRUMB, LEADERS, PAGE } from './furniture';
import { labelled } from './labels';
import { columnRole, headingShaped, numberedGoal, numberedLine, withoutColon } from './line-shapes';
import {
  inNumberedList,
  isHeading,
  isLabelled,
  type LineRule,
  leadsItems,
  leadsList,
} from './placed';
import { isTimeHeading, timedItem } from './time-lines';
import { isUpperCase } from './upper-case';
import * as nb from './words.nb';
import * as nn from './words.nn';

const AREA = new RegExp(`^(?:${anyOf(nb.AREA_WORDS_NB)}) ?: (?<title>\\S.*)$`, 'iu');
const SUBGOAL =
  /^delmål ?(?<number>\d{1,2}(?:\.\d{1,2})?|[a-z])(?:[ )]?[:.)–—-]? (?<text>\S.*))?$/iu;
const MEASURE =
  /^(?:tiltak|aktivitet)(?: ?(?<number>\d{1,3}(?:\.\d{1,2})?))? ?(?<sign>[:;.–—-])? (?<text>\S.*)$/iu;
const LEAD_IN = new RegExp(
  `(?:^| )(?:${anyOf([...nb.LEAD_IN_NB, ...nn.LEAD_IN_NN])})(?: [^:]{0,80})?:$`,
  'iu',
);
export const LINE_RULES: readonly LineRule[] = [
  {
    example: 'Nr.	Tiltak:	Gjennomføring	Ansvar',
    read({ line: { cells } }) {
      if (!cells) return null;
      const roles = cells.map(cell => columnRole(cell.replace(/\n/g, ' ')));
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
      if (BREADCRUMB.test(text)) return { kind: 'furniture', why: 'breadcrumb' };
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
    read({ line, after }) {
      if (line.bullet || line.text.length > 60 || !headingShaped(line.text)) return null;
      const words = withoutColon(line.text);
      const stands = line.depth > 0 || line.strong || after?.bullet || after?.cells != null;
      return isTimeHeading(words, stands === true) ? { kind: 'time', words } : null;
    },
  },
  {
    example: '- 17. mai: Gå i tog',
    read(placed) {
      const { line, before, after } = placed;
      const timed = timedItem(line.text);
      if (!timed) return null;
      const inList =
        line.bullet ||
        (before !== undefined && timedItem(before.text) !== null) ||
        (after !== undefined && timedItem(after.text) !== null);
      return inList
        ? { kind: 'item', mark: 'bullet', number: null, ...timed, leads: leadsItems(placed) }
        : null;
    },
  },
  {
    example: '- Lage en plan',
    read(placed) {
      const { text, bullet } = placed.line;
      if (!bullet) return null;
      const numbered = numberedLine(text);
      return {
        kind: 'item',
        mark: 'bullet',
        number: numbered?.number ?? null,
        text: numbered?.text ?? text,
        when: null,
        leads: leadsItems(placed),
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
          leads: leadsList(placed),
          labelled: isLabelled(placed),
        };
      }
      return { kind: 'item', mark: 'number', ...numbered, when: null, leads: leadsItems(placed) };
    },
  },
  {
    example: 'Styret skal følge opp:',
    read({ line: { text, depth } }) {
      const bodies = leadInBodies(text);
      return bodies !== null || (depth === 0 && LEAD_IN.test(text))
        ? { kind: 'leadIn', bodies }
        : null;
    },
  },
  {
    example: 'Medlemmer',
    read(placed) {
      const { text, depth } = placed.line;
      if (!isHeading(placed, text)) return null;
      const strong = depth > 0 || placed.line.strong || isUpperCase(text);
      const leads = leadsList(placed);
      return {
        kind: 'heading',
        number: null,
        title: withoutColon(text),
        strong,
        leads,
        labelled: isLabelled(placed),
      };
    },
  },
  {
    example: 'Et lag lever av at folk møtes.',
    read: ({ line: { text } }) => ({ kind: 'prose', text }),
  },
];
