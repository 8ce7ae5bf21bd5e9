import { DOMParser } from '@xmldom/xmldom';
import PizZip from 'pizzip';
import { makeReportDocx } from '../../../src/application/report/make-report-docx';
import { REPORT_MESSAGES_NB } from '../../../src/application/report/report-messages.nb';
import template from '../../../src/application/report/template.docx';
import { annualReport } from '../../../src/domain/report/annual-report';
import type { ReportFacts } from '../../../src/domain/report/report-facts';

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The report on these facts, from the built-in template, in base64. */
export function reportOn(facts: ReportFacts): string {
  const made = makeReportDocx(annualReport(facts), template, REPORT_MESSAGES_NB);
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  return made.value;
}

const strict = new DOMParser({
  onError: (level, message) => {
    if (level !== 'warning') throw new Error(`${level}: ${message}`);
  },
});
export const parseXml = (xml: string) => strict.parseFromString(xml, 'text/xml');

export const partsOf = (base64: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(new PizZip(base64, { base64: true }).files)
      .filter(([, file]) => !file.dir)
      .map(([name, file]) => [name, file.asText()]),
  );

export const partOf = (base64: string, name: string): string => partsOf(base64)[name] ?? '';

/** All text of the document, a line a paragraph; line breaks inside a paragraph are kept. */
export const textOf = (base64: string): string =>
  [...parseXml(partOf(base64, 'word/document.xml')).getElementsByTagNameNS(W, 'p')]
    .map(paragraph =>
      [...paragraph.getElementsByTagNameNS(W, '*')]
        .map(({ localName, textContent }) =>
          localName === 'br' ? '\n' : localName === 't' ? textContent : '',
        )
        .join(''),
    )
    .join('\n');
