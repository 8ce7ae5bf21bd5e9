import type { Element } from '@xmldom/xmldom';
import { barXml } from '../../../src/application/report/bar';
import planTemplate from '../../../src/application/report/plan-template.docx';
import type { ReportFacts } from '../../../src/domain/report/report-facts';
import { EVERY_PART, FJORDBY } from './example-facts';
import { parseXml, partOf, partsOf, reportOn, W } from './report-reading';

/** The order Word asks for inside each element (ECMA-376 part 1, transitional), as far as we write. */
const ORDERS: Readonly<Record<string, string>> = {
  p: 'pPr *',
  pPr: 'pStyle keepNext keepLines pageBreakBefore numPr pBdr shd tabs spacing ind jc outlineLvl rPr',
  r: 'rPr *',
  rPr: 'rStyle rFonts b bCs i iCs color sz szCs u lang',
  tbl: 'tblPr tblGrid tr',
  tblPr:
    'tblStyle tblW jc tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  tblBorders: 'top left bottom right insideH insideV',
  tblCellMar: 'top left bottom right',
  tr: 'trPr tc',
  tc: 'tcPr p',
  tcPr: 'tcW gridSpan tcBorders shd tcMar vAlign',
  sectPr: 'headerReference footerReference pgSz pgMar titlePg',
  style: 'name basedOn next uiPriority semiHidden unhideWhenUsed qFormat pPr rPr tblPr',
  lvl: 'start numFmt pStyle lvlText lvlJc pPr rPr',
};
const report = reportOn(EVERY_PART);
const body = parseXml(partOf(report, 'word/document.xml'));
const named = (name: string) => [...body.getElementsByTagNameNS(W, name)];
const childrenOf = (element: Element) =>
  [...element.childNodes].filter((node): node is Element => node.nodeType === 1);
const attributeOf = (element: Element | undefined, name: string) =>
  element?.getAttributeNS(W, name) ?? null;

const FILES = Object.entries({ report, 'plan’s template': planTemplate }).flatMap(([what, docx]) =>
  Object.entries(partsOf(docx)).flatMap(([name, xml]) =>
    /^word\/\w+\.xml$/.test(name) ? [[name, what, xml] as const] : [],
  ),
);

test.each(FILES)('the elements of %s in the %s stand in the order Word asks for', (_, __, xml) => {
  for (const element of parseXml(xml).getElementsByTagNameNS(W, '*')) {
    const order = ORDERS[element.localName ?? '']?.split(' ');
    if (!order) continue;
    const rest = order.indexOf('*');
    const places = childrenOf(element)
      .filter(
        child => child.localName !== 'headerReference' && child.localName !== 'footerReference',
      )
      .map(child => {
        const place = order.indexOf(child.localName ?? '');
        return place < 0 ? rest : place;
      });
    expect([element.localName, places]).toEqual([
      element.localName,
      [...places].sort((a, b) => a - b),
    ]);
    expect(places).not.toContain(-1);
  }
});

test('every table has absolute widths that add up, and no column Google would refuse', () => {
  for (const table of named('tbl')) {
    const grid = [...table.getElementsByTagNameNS(W, 'gridCol')].map(column =>
      Number(attributeOf(column, 'w')),
    );
    expect(Math.min(...grid)).toBeGreaterThanOrEqual(22 * 20);
    const [width] = table.getElementsByTagNameNS(W, 'tblW');
    expect(attributeOf(width, 'type')).toBe('dxa');
    expect(Number(attributeOf(width, 'w'))).toBe(grid.reduce((sum, column) => sum + column));
    for (const row of table.getElementsByTagNameNS(W, 'tr')) {
      const cells = [...row.getElementsByTagNameNS(W, 'tcW')];
      const spans = [...row.getElementsByTagNameNS(W, 'tcPr')].map(cell =>
        Number(attributeOf(cell.getElementsByTagNameNS(W, 'gridSpan')[0], 'val') ?? 1),
      );
      const ends = spans.map((_, i) => spans.slice(0, i + 1).reduce((sum, span) => sum + span));
      const wanted = spans.map((span, i) =>
        grid.slice((ends[i] ?? 0) - span, ends[i]).reduce((sum, column) => sum + column),
      );
      expect(ends[ends.length - 1]).toBe(grid.length);
      expect(cells.map(cell => Number(attributeOf(cell, 'w')))).toEqual(wanted);
      expect(new Set(cells.map(cell => attributeOf(cell, 'type')))).toEqual(new Set(['dxa']));
    }
  }
});

const has = (element: Element, name: string) => element.getElementsByTagNameNS(W, name).length > 0;
/** A bar’s row: Word never splits a row of exact height. */
const isExact = (row: Element) =>
  attributeOf(row.getElementsByTagNameNS(W, 'trHeight')[0], 'hRule') === 'exact';

test('a row is never split between pages, and a table’s head is repeated', () => {
  const rows = named('tr').filter(row => !isExact(row));
  expect(rows.length).toBeGreaterThan(10);
  for (const row of rows) expect(has(row, 'cantSplit')).toBe(true);
  const heads = rows.filter(row => has(row, 'tblHeader'));
  const tables = named('tbl').filter(table => table.getElementsByTagNameNS(W, 'tr').length > 1);
  expect(heads.map(row => row.parentNode)).toEqual(tables);
});

const styles = parseXml(partOf(report, 'word/styles.xml'));
const KEPT_STYLES = [...styles.getElementsByTagNameNS(W, 'style')]
  .filter(style => has(style, 'keepNext'))
  .map(style => attributeOf(style, 'styleId'));
const isKept = (paragraph: Element) =>
  has(paragraph, 'keepNext') ||
  KEPT_STYLES.includes(attributeOf(paragraph.getElementsByTagNameNS(W, 'pStyle')[0], 'val'));
/** From the bookmark’s paragraph, what stands on one page with it. */
function heldTo(bookmark: string, document = body): readonly Element[] {
  const marks = [...document.getElementsByTagNameNS(W, 'bookmarkStart')].filter(
    one => attributeOf(one, 'name') === bookmark,
  );
  const held: Element[] = [];
  let next = marks[0]?.parentNode as Element | null;
  while (next) {
    held.push(next);
    const ends = next.localName === 'p' ? [next] : [...next.getElementsByTagNameNS(W, 'p')];
    if (!ends.every(isKept)) break;
    next = next.nextSibling as Element | null;
  }
  return held;
}

test('a goal’s heading, sentence, percent and bar stand on the page where its words or measures begin', () => {
  const [heading, ...rest] = heldTo('maal_1');
  expect(heading?.textContent).toMatch(/^Mål 1: /);
  expect(rest.map(({ localName }) => localName)).toEqual(['p', 'p', 'tbl', 'p', 'p']);
  // LibreOffice holds a table to what follows it only where no row says that it cannot be split.
  expect(rest.filter(one => one.localName === 'tbl' && has(one, 'cantSplit'))).toEqual([]);
});

const bodyOn = (facts: ReportFacts) => parseXml(partOf(reportOn(facts), 'word/document.xml'));

test('the proposed resolution is not left alone on a page by the comparison before it', () => {
  const held = heldTo('sammenligning', bodyOn(FJORDBY)).map(({ textContent }) => textContent);
  expect(held[0]).toBe('Sammenlignet med året før');
  expect(held[held.length - 1]).toMatch(/^Årsmøtet tar årsrapporten/);
});

test('a comparison of many goals may go on to the next page, but not leave the resolution there alone', () => {
  const goal = { words: '', subgoals: [], measures: FJORDBY.goals[0]?.measures ?? [] };
  const goals = Array.from({ length: 60 }, (_, i) => ({ ...goal, number: `${i + 1}`, title: 'A' }));
  const lastYear = {
    yearLabel: '2024',
    percentByGoal: goals.map(() => 50),
    percent: 50,
    counts: null,
  };
  const [heading, table] = heldTo('sammenligning', bodyOn({ ...FJORDBY, goals, lastYear }));
  expect(heading?.textContent).toBe('Sammenlignet med året før');
  const rows = [...(table?.getElementsByTagNameNS(W, 'tr') ?? [])];
  const held = rows.map(row => [...row.getElementsByTagNameNS(W, 'p')].every(isKept));
  expect(held).toHaveLength(62);
  expect(held.slice(0, 2)).toEqual([true, true]);
  expect(held.slice(2, 40)).not.toContain(true);
  expect(held.slice(-10)).not.toContain(false);
});

test('a bar of one percent or of ninety-nine is drawn with no column Google would refuse', () => {
  for (const percent of [0, 1, 50, 99, 100]) {
    const widths = [...barXml(percent, 'goal').matchAll(/<w:gridCol w:w="(\d+)"/g)].map(
      ([, width]) => Number(width),
    );
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(22 * 20);
    expect(widths.reduce((sum, width) => sum + width)).toBe(9070);
  }
});

test('a bar, which has no words in it, says its percent to those who hear the document', () => {
  const wordless = named('tbl').filter(table => table.textContent?.trim() === '');
  const descriptions = wordless.map(table =>
    attributeOf(table.getElementsByTagNameNS(W, 'tblDescription')[0], 'val'),
  );
  const [ornament, ...bars] = descriptions;
  expect(ornament).toBeNull();
  expect(bars.length).toBeGreaterThan(3);
  for (const said of bars) expect(said).toMatch(/^\d+ %$/);
});

test('two tables never touch, so that Word does not make them one', () => {
  for (const table of named('tbl')) expect(table.nextSibling?.nodeName).toBe('w:p');
});

test('there is nothing in the document that Google drops', () => {
  const gone = [
    'drawing',
    'pict',
    'txbxContent',
    'sdt',
    'fldSimple',
    'instrText',
    'footnoteReference',
  ];
  expect(gone.flatMap(name => named(name))).toEqual([]);
});

test('pages are A4, with page numbers at the foot', () => {
  expect(partOf(report, 'word/document.xml')).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
  const foot = partOf(report, 'word/footer.xml');
  expect(foot).toContain(' PAGE ');
  expect(foot).toContain(' NUMPAGES ');
});

test('nothing is red: every colour has more green than red in it, or is grey', () => {
  const colours = [
    ...partOf(report, 'word/document.xml').matchAll(/w:(?:fill|color|val)="([0-9A-F]{6})"/g),
  ];
  expect(colours.length).toBeGreaterThan(0);
  for (const [, colour = ''] of colours)
    expect(Number.parseInt(colour.slice(0, 2), 16)).toBeLessThanOrEqual(
      Number.parseInt(colour.slice(2, 4), 16),
    );
});
