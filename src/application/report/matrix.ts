import type { Matrix } from './drawing';
import { printable } from './printable';

/** Twentieths of a point: the whole table, its first column, and each year’s. */
const WIDTH = 9070;
const NUMBER_WIDTH = 640;
const YEAR_WIDTH = 1150;

/** Colours that print as dark, middle and light grey; sizes in half points. */
const DARK = '1F5C57';
const QUIET = '595959';
const LINE = 'CBD6D4';
const [WORDS, SHAPE, SMALL] = [18, 18, 15];

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string) =>
  printable(text)
    .replace(/[&<>]/g, sign => ESCAPES[sign] ?? '')
    .replace(/\n/g, ' ');

interface Run {
  readonly text: string;
  readonly size: number;
  readonly color?: string;
  readonly isBold?: boolean;
}

const runXml = ({ text, size, color, isBold = false }: Run) =>
  `<w:r><w:rPr>${isBold ? '<w:b/><w:bCs/>' : ''}${color ? `<w:color w:val="${color}"/>` : ''}` +
  `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr>` +
  `<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

const paragraphXml = (run: Run, isHead: boolean) =>
  `<w:p><w:pPr>${isHead ? '<w:keepNext/>' : ''}<w:spacing w:before="0" w:after="0"/></w:pPr>${runXml(run)}</w:p>`;

const cellXml = (width: number, runs: readonly Run[], isHead = false) =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${
    isHead
      ? `<w:tcBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="${DARK}"/></w:tcBorders>`
      : ''
  }</w:tcPr>${runs.map(run => paragraphXml(run, isHead)).join('')}</w:tc>`;

const rowXml = (cells: string, isHead = false) =>
  `<w:tr><w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${cells}</w:tr>`;

/** Measures down, years across, each result as a shape and a word. */
export function matrixXml({ head, rows }: Matrix): string {
  const textWidth = WIDTH - NUMBER_WIDTH - head.length * YEAR_WIDTH;
  const widths = [NUMBER_WIDTH, textWidth, ...head.map(() => YEAR_WIDTH)];
  const headRow = ['', '', ...head].map((text, i) =>
    cellXml(widths[i] ?? YEAR_WIDTH, [{ text, size: WORDS, color: DARK, isBold: true }], true),
  );
  const bodyRows = rows.map(({ nr, tekst, cells }) =>
    rowXml(
      [
        cellXml(NUMBER_WIDTH, [{ text: nr, size: WORDS, isBold: true }]),
        cellXml(textWidth, [{ text: tekst, size: WORDS }]),
        ...cells.map(cell =>
          cellXml(
            YEAR_WIDTH,
            cell
              ? [
                  { text: cell.tegn, size: SHAPE, color: DARK },
                  { text: cell.resultat, size: SMALL, color: QUIET },
                ]
              : [{ text: '', size: SMALL }],
          ),
        ),
      ].join(''),
    ),
  );
  const line = (edge: string) =>
    `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="${LINE}"/>`;
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${WIDTH}" w:type="dxa"/>` +
    `<w:tblBorders>${line('bottom')}${line('insideH')}</w:tblBorders><w:tblLayout w:type="fixed"/>` +
    '<w:tblCellMar><w:top w:w="60" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>' +
    '<w:bottom w:w="60" w:type="dxa"/><w:right w:w="140" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
    `<w:tblGrid>${widths.map(width => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
    `${rowXml(headRow.join(''), true)}${bodyRows.join('')}</w:tbl>`
  );
}
