import Docxtemplater from 'docxtemplater';
import type { AnnualReport } from '../../domain/report/annual-report';
import { fail, ok, type Result } from '../../domain/result';
import { barXml } from './bar';
import type { Drawing } from './drawing';
import { matrixXml } from './matrix';
import { printable } from './printable';
import { quickRendering, withBreaks } from './quick-rendering';
import { referencesFor } from './references';
import type { ReportMessages } from './report-messages';
import type { ReportProblem } from './report-problem';
import { templateData } from './template-data';
import Zip from './zip.cjs';

const RELATIONSHIPS = 'word/_rels/document.xml.rels';
const STYLES = 'word/styles.xml';
const NORWEGIAN = /(<w:lang w:val=")(?:nb|nn)-NO"/g;

/** Only what was put there: no tag reaches what every object has. A live table is asked, not looked into. */
function propertyOf(scope: unknown, key: string): unknown {
  const has = Object.getOwnPropertyDescriptor(Object(scope), key) !== undefined;
  return has ? Reflect.get(Object(scope), key) : undefined;
}

const isDrawing = (value: unknown): value is Drawing => Object(value).draws !== undefined;

const drawn = (drawing: Drawing): string => {
  switch (drawing.draws) {
    case 'bar':
      return barXml(drawing.percent, drawing.look);
    case 'matrix':
      return matrixXml(drawing);
    default:
      return drawing satisfies never;
  }
};

/** A tag such as `ord.tiltak` is looked up one word at a time; all text passes here on its way in. */
const parser = (tag: string) => {
  const keys = tag.split('.');
  return {
    get(scope: unknown): unknown {
      const value = keys.reduce(propertyOf, scope);
      if (isDrawing(value)) return drawn(value);
      return typeof value === 'string' ? withBreaks(printable(value)) : value;
    },
  };
};

/** What the library says of a person's own template: it throws one error, or one that holds several. */
interface TemplateError {
  readonly name: 'TemplateError';
  readonly properties: { readonly xtag?: string; readonly errors?: readonly TemplateError[] };
}

const isTemplateError = (error: unknown): error is TemplateError =>
  error instanceof Error && error.name === 'TemplateError';

const tagIn = ({ properties: { xtag = '', errors = [] } }: TemplateError): string =>
  errors[0] ? tagIn(errors[0]) : xtag;

function openTemplate(base64: string): Zip | null {
  // The library has no other way to say that a file is no zip.
  try {
    const zip = new Zip(base64, { base64: true });
    return zip.file('word/document.xml') && zip.file(RELATIONSHIPS) ? zip : null;
  } catch {
    return null;
  }
}

/** What stands as Norwegian in a template is in the report's language: Word checks the spelling by it. */
function setLanguage(zip: Zip, language: string): void {
  const styles = zip.file(STYLES)?.asText();
  if (styles !== undefined) zip.file(STYLES, styles.replace(NORWEGIAN, `$1${language}"`));
}

function fill(zip: Zip, data: object): Result<string, ReportProblem> {
  const unknownTags: string[] = [];
  const references = referencesFor(zip.file(RELATIONSHIPS)?.asText() ?? '');
  // What a person wrote wrong in a template is thrown here, and is theirs to mend.
  try {
    const document = new Docxtemplater<Zip>(zip, {
      paragraphLoop: true,
      errorLogging: false,
      parser,
      nullGetter: ({ value }) => {
        unknownTags.push(value);
        return '';
      },
      modules: [references.module, quickRendering()],
    }).render(data);
    const [unknownTag] = unknownTags;
    if (unknownTag !== undefined) return fail({ kind: 'template-unknown-tag', tag: unknownTag });
    zip.file(RELATIONSHIPS, references.relationships());
    // The time of day a file was zipped would make two equal reports differ.
    for (const entry of Object.values(zip.files)) entry.date = new Date(1980, 0, 1);
    // Squeezed hard, a report takes half as long again to make, and is a third smaller.
    return ok(document.toBase64({ compressionOptions: { level: 1 } }));
  } catch (error) {
    if (!isTemplateError(error)) throw error;
    return fail({ kind: 'template-broken', tag: tagIn(error) });
  }
}

/**
 * The report as a Word document, in base64: the same report and template give the same bytes.
 * A template that cannot be opened, or has a wrong tag, comes back as a problem.
 */
export function makeReportDocx(
  report: AnnualReport,
  templateBase64: string,
  messages: ReportMessages,
): Result<string, ReportProblem> {
  return fillTemplate(templateBase64, templateData(report, messages), messages.language);
}

/** A template with its tags filled in, in base64, spelled in a language as Word names it; the same problems can come back. */
export function fillTemplate(
  templateBase64: string,
  data: object,
  language: string,
): Result<string, ReportProblem> {
  const zip = openTemplate(templateBase64);
  if (!zip) return fail({ kind: 'template-unreadable' });
  setLanguage(zip, language);
  return fill(zip, data);
}
