import PizZip from 'pizzip';
import { describeProblem } from '../../../src/application/language/problems.nb';
import { makeReportDocx } from '../../../src/application/report/make-report-docx';
import { REPORT_MESSAGES_NB } from '../../../src/application/report/report-messages.nb';
import template from '../../../src/application/report/template.docx';
import { annualReport } from '../../../src/domain/report/annual-report';
import { EVERY_PART, FJORDBY } from './example-facts';
import { parseXml, partOf, textOf, W } from './report-reading';

const DOCUMENT = 'word/document.xml';
const make = (base64: string) => makeReportDocx(annualReport(FJORDBY), base64, REPORT_MESSAGES_NB);

function templateWith(change: (xml: string) => string): string {
  const zip = new PizZip(template, { base64: true });
  zip.file(DOCUMENT, change(zip.file(DOCUMENT)?.asText() ?? ''));
  return zip.generate({ type: 'base64' });
}
const withText = (text: string) =>
  templateWith(xml =>
    xml.replace('<w:sectPr>', `<w:p><w:r><w:t>${text}</w:t></w:r></w:p><w:sectPr>`),
  );

test.each([
  ['a text file', Buffer.from('Hei på deg').toString('base64')],
  ['nothing', ''],
  ['a zip that is no document', new PizZip().file('a.txt', 'a').generate({ type: 'base64' })],
  ['half a document', template.slice(0, 4000)],
])('%s is not a template, and the person is told', (_, base64) => {
  expect(make(base64)).toEqual({ ok: false, problem: { kind: 'template-unreadable' } });
});

test('a tag the report does not know is named', () => {
  const made = make(withText('{leder}'));
  expect(made).toEqual({ ok: false, problem: { kind: 'template-unknown-tag', tag: 'leder' } });
  if (!made.ok) expect(describeProblem(made.problem)).toContain('«leder»');
});

test.each([
  ['that never closes', '{#mål}', 'mål'],
  ['that never opens', '{/mål}', 'mål'],
  ['with half a brace', '{tittel', 'tittel'],
])('a tag %s is named', (_, text, tag) => {
  const made = make(withText(text));
  expect(made).toMatchObject({ ok: false, problem: { kind: 'template-broken' } });
  if (!made.ok) expect(describeProblem(made.problem)).toContain(tag);
});

test('an organisation may write its own words around the tags', () => {
  const made = make(withText('Vennlig hilsen styret i {organisasjon}, {år}'));
  expect(made.ok && textOf(made.value)).toContain(
    'Vennlig hilsen styret i Fjordby idrettslag, 2025',
  );
});

test('a template without links or bookmarks works as well', () => {
  const plain = (xml: string) =>
    xml.replace(/<w:bookmark[^>]*>/g, '').replace(/<\/?w:hyperlink[^>]*>/g, '');
  const made = make(templateWith(plain));
  expect(made.ok && textOf(made.value)).toContain('fjordbyil.no/apen-dag');
});

test('a word processor may give each link in a template an address of its own: all of them lead to the evidence', () => {
  const RELATIONSHIPS = 'word/_rels/document.xml.rels';
  const zip = new PizZip(template, { base64: true });
  const change = (name: string, to: (xml: string) => string) =>
    zip.file(name, to(zip.file(name)?.asText() ?? ''));
  let links = 0;
  change(DOCUMENT, xml =>
    xml.replace(/r:id="rIdDokumentasjon"/g, () => `r:id="rIdEgen${links++}"`),
  );
  change(RELATIONSHIPS, xml =>
    xml.replace(/<Relationship [^>]*rIdDokumentasjon[^>]*>/, one =>
      Array.from({ length: links }, (_, i) => one.replace('rIdDokumentasjon', `rIdEgen${i}`)).join(
        '',
      ),
    ),
  );
  const made = makeReportDocx(
    annualReport(EVERY_PART),
    zip.generate({ type: 'base64' }),
    REPORT_MESSAGES_NB,
  );
  if (!made.ok) throw new Error(made.problem.kind);
  const addresses = new Map(
    [...partOf(made.value, RELATIONSHIPS).matchAll(/ Id="([^"]+)"[^>]* Target="([^"]+)"/g)].map(
      ([, id = '', target]) => [id, target] as const,
    ),
  );
  const linked = [...partOf(made.value, DOCUMENT).matchAll(/<w:hyperlink r:id="([^"]+)"/g)].map(
    ([, id = '']) => addresses.get(id),
  );
  expect(links).toBeGreaterThan(1);
  expect(linked).toContain('https://fjordbyil.example/vei');
  expect(linked).not.toContain('https://dokumentasjon/');
});

test('a cell, a row, a table or a content control that a loop leaves empty does not spoil the document', () => {
  const cell = (inside: string) =>
    `<w:tc><w:tcPr><w:tcW w:w="4500" w:type="dxa"/></w:tcPr>${inside}</w:tc>`;
  const paragraph = (inside: string) => `<w:p><w:r><w:t>${inside}</w:t></w:r></w:p>`;
  const gone = [paragraph('{#låst}'), paragraph('{låst}'), paragraph('{/låst}')].join('');
  const tables = [cell(gone) + cell(paragraph('Her')), cell(paragraph('{#låst}Der{/låst}'))]
    .map(cells => `<w:tbl><w:tr>${cells}</w:tr></w:tbl>`)
    .join(paragraph(''));
  const made = make(
    templateWith(xml =>
      xml.replace(
        '<w:sectPr>',
        `${tables}<w:sdt><w:sdtContent>${gone}</w:sdtContent></w:sdt><w:sectPr>`,
      ),
    ),
  );
  if (!made.ok) throw new Error(made.problem.kind);
  const body = parseXml(partOf(made.value, DOCUMENT));
  for (const [name, needs] of [
    ['tc', 'p'],
    ['tr', 'tc'],
    ['tbl', 'tr'],
    ['sdtContent', 'p'],
  ] as const)
    for (const element of body.getElementsByTagNameNS(W, name))
      expect(element.getElementsByTagNameNS(W, needs).length).toBeGreaterThan(0);
});

test('what stands on several lines keeps its look on all of them', () => {
  const bold = '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{organisasjon}</w:t></w:r></w:p>';
  const made = makeReportDocx(
    annualReport({ ...FJORDBY, organisation: 'Fjordby\nidrettslag' }),
    templateWith(xml => xml.replace('<w:sectPr>', `${bold}<w:sectPr>`)),
    REPORT_MESSAGES_NB,
  );
  expect(made.ok && partOf(made.value, DOCUMENT)).toContain(
    '<w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Fjordby</w:t><w:br/><w:t xml:space="preserve">idrettslag</w:t></w:r>',
  );
});
