import PizZip from 'pizzip';
import { reportWorkbook, textOf } from './report-workbook';
import { answered, type Workbook } from './workbook';

/** The built-in template with words added, as a board would in Word. */
function templateWith({ server }: Workbook, text: string): string {
  const zip = new PizZip(answered(server.reportTemplate()).base64, { base64: true });
  const xml = zip.file('word/document.xml')?.asText() ?? '';
  zip.file(
    'word/document.xml',
    xml.replace('<w:sectPr>', `<w:p><w:r><w:t>${text}</w:t></w:r></w:p><w:sectPr>`),
  );
  return zip.generate({ type: 'base64' });
}

test('an organisation’s own template is kept in the workbook and used, with the same tags', async () => {
  const workbook = reportWorkbook();
  const { server, host } = workbook;
  const base64 = templateWith(workbook, 'Hilsen styret i {organisasjon}');
  answered(server.keepTemplate(2025, { name: 'Vår mal.docx', base64 }));
  expect(answered(server.reportDraft(2025)).template).toBe('Vår mal.docx');
  const text = await textOf(answered(server.makeReport(2025)).docxBase64);
  expect(text).toContain('Hilsen styret i Nordvik velforening');
  answered(server.saveReport(2025));
  expect(host.files).toHaveLength(1);
});

test('a wrong tag is named, nothing is kept, and the built-in template still works', () => {
  const workbook = reportWorkbook();
  const { server } = workbook;
  const base64 = templateWith(workbook, '{lederen}');
  const answer = server.keepTemplate(2025, { name: 'Feil.docx', base64 });
  expect(answer).toMatchObject({ ok: false, problem: { kind: 'template-unknown-tag' } });
  if (!answer.ok) {
    expect(server.explain(answer.problem)).toMatch(/«lederen».*innebygde malen/);
  }
  expect(answered(server.reportDraft(2025)).template).toBeNull();
});

test('the built-in template can be chosen for one report, and for good', async () => {
  const workbook = reportWorkbook();
  const { server } = workbook;
  const base64 = templateWith(workbook, 'Vårt brevhode');
  answered(server.keepTemplate(2025, { name: 'Vår mal.docx', base64 }));
  const once = await textOf(answered(server.makeReport(2025, 'built-in')).docxBase64);
  expect(once).not.toContain('Vårt brevhode');
  answered(server.keepTemplate(2025, null));
  expect(answered(server.reportDraft(2025)).template).toBeNull();
  expect(await textOf(answered(server.makeReport(2025)).docxBase64)).not.toContain('Vårt brevhode');
});

test('a template of several cells comes back letter by letter', async () => {
  const workbook = reportWorkbook();
  const zip = new PizZip(templateWith(workbook, 'Stort brevhode'), { base64: true });
  const noise = Array.from({ length: 120_000 }, (_, i) => String.fromCharCode(33 + ((i * i) % 90)));
  zip.file('word/media/brevhode.bin', noise.join(''));
  const base64 = zip.generate({ type: 'base64', compression: 'STORE' });
  expect(base64.length).toBeGreaterThan(150_000);
  answered(workbook.server.keepTemplate(2025, { name: 'Stor.docx', base64 }));
  const text = await textOf(answered(workbook.server.makeReport(2025)).docxBase64);
  expect(text).toContain('Stort brevhode');
});

test('a template that is far too large is refused with a way out', () => {
  const { server } = reportWorkbook();
  const answer = server.keepTemplate(2025, { name: 'Stor.docx', base64: 'A'.repeat(1_500_000) });
  expect(answer).toMatchObject({ ok: false, problem: { kind: 'template-too-large' } });
});
