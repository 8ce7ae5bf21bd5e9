import type Docxtemplater from 'docxtemplater';

type Module = Docxtemplater.DXT.Module;
type ScopeManager = Docxtemplater.DXT.ScopeManager;

/** The bookmark on a goal's heading in the template, and what the links to it there point at. */
const BOOKMARK = 'maal';
/** Far above the numbers of the bookmarks a person may have made in a template. */
const FIRST_BOOKMARK_ID = 10_000;
/** Where the link beside a measure points in the template; each copy gets an address of its own. */
const PLACEHOLDER = 'https://dokumentasjon/';
const FIRST_LINK = 'dokumentasjon';
/** The elements that get a value of their own for each goal or link. */
export const REWRITTEN: readonly string[] = ['w:bookmarkStart', 'w:bookmarkEnd', 'w:hyperlink'];
const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

const attribute = (xml: string, name: string): string | null =>
  new RegExp(` ${name}="([^"]*)"`).exec(xml)?.[1] ?? null;

const withAttribute = (xml: string, name: string, value: string) =>
  xml.replace(new RegExp(`( ${name}=")[^"]*`), (_, start: string) => start + value);

/** An address that has been found safe needs no more than this to stand in an attribute. */
const escaped = (address: string) => address.replace(/&/g, '&amp;').replace(/'/g, '&apos;');

/** The innermost value of a tag where the template stands just now. */
const valueIn = ({ scopeList }: ScopeManager, tag: string): unknown =>
  [...scopeList].reverse().find(scope => Object.keys(scope).includes(tag))?.[tag];

/** One, or as many as there are links: a word processor that saves the template decides. */
const placeholderIds = (relationships: string): readonly (string | null)[] =>
  (relationships.match(/<Relationship\b[^>]*>/g) ?? [])
    .filter(xml => attribute(xml, 'Target') === PLACEHOLDER)
    .map(xml => attribute(xml, 'Id'));

/**
 * Gives each goal its own bookmark, and each link its own goal or address. In the template they are
 * one bookmark, `maal`, and links made the ordinary way in Word; the library only knows text.
 */
export function referencesFor(relationships: string) {
  const linkIds = placeholderIds(relationships);
  const addresses: string[] = [];
  let bookmarkIdInTemplate: string | null = null;

  const goalReference = (tag: string, xml: string, goal: number): string | null => {
    const id = String(FIRST_BOOKMARK_ID + goal);
    if (tag === 'w:bookmarkStart' && attribute(xml, 'w:name') === BOOKMARK) {
      bookmarkIdInTemplate = attribute(xml, 'w:id');
      return withAttribute(withAttribute(xml, 'w:name', `${BOOKMARK}_${goal}`), 'w:id', id);
    }
    if (tag === 'w:bookmarkEnd' && attribute(xml, 'w:id') === bookmarkIdInTemplate)
      return withAttribute(xml, 'w:id', id);
    if (tag === 'w:hyperlink' && attribute(xml, 'w:anchor') === BOOKMARK)
      return withAttribute(xml, 'w:anchor', `${BOOKMARK}_${goal}`);
    return null;
  };

  const evidenceLink = (tag: string, xml: string, address: string): string | null => {
    const id = attribute(xml, 'r:id');
    if (tag !== 'w:hyperlink' || id === null || !linkIds.includes(id)) return null;
    addresses.push(address);
    return withAttribute(xml, 'r:id', `${FIRST_LINK}${addresses.length}`);
  };

  /** The tag with its own reference; null where it is no business of ours, or stands outside a goal. */
  const rewritten = (tag: string, xml: string, scope: ScopeManager): string | null => {
    const goal = valueIn(scope, 'målnr');
    const address = valueIn(scope, 'adresse');
    return (
      (typeof goal === 'number' ? goalReference(tag, xml, goal) : null) ??
      (typeof address === 'string' ? evidenceLink(tag, xml, address) : null)
    );
  };

  const module: Module = {
    name: 'references',
    optionsTransformer(options, document) {
      // The library's own list of the elements a module gets to see; a new one for each document.
      const { fileTypeConfig } = document as unknown as {
        fileTypeConfig: { tagsXmlLexedArray: string[] };
      };
      fileTypeConfig.tagsXmlLexedArray.push('w:hyperlink');
      return options;
    },
    render(part, { scopeManager }) {
      if (part.tag === undefined || !REWRITTEN.includes(part.tag)) return null;
      const value = rewritten(part.tag, part.value, scopeManager);
      return value === null ? null : { value, errors: [] };
    },
  };

  return {
    module,
    /** The relationships with one more for each link; to be asked for after rendering. */
    relationships: () =>
      relationships.replace(
        '</Relationships>',
        () =>
          `${addresses
            .map(
              (address, i) =>
                `<Relationship Id="${FIRST_LINK}${i + 1}" Type="${HYPERLINK}" Target="${escaped(address)}" TargetMode="External"/>`,
            )
            .join('')}</Relationships>`,
      ),
  };
}
