/** What a page holds that is not words for people. */
const SILENT = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT HEAD TITLE META LINK SVG MATH IFRAME OBJECT EMBED SELECT INPUT TEXTAREA BUTTON CANVAS AUDIO VIDEO MAP'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'P DIV SECTION ARTICLE MAIN HEADER FOOTER NAV ASIDE ADDRESS BLOCKQUOTE PRE FORM FIELDSET FIGURE FIGCAPTION DL DT DD HR UL OL LI TABLE CAPTION THEAD TBODY TFOOT TR TD TH H1 H2 H3 H4 H5 H6 CENTER DETAILS SUMMARY BODY'.split(
    ' ',
  ),
);

/** The style as written, in lower case and without blanks: Word's own words in it are no CSS. */
export const styleOf = (element: Element): string =>
  (element.getAttribute('style') ?? '').toLowerCase().replace(/\s+/g, '');

export const isSilent = (element: Element): boolean =>
  SILENT.has(element.tagName.toUpperCase()) ||
  element.hasAttribute('hidden') ||
  /display:none|mso-hide:all/.test(styleOf(element));

export const isBlock = (element: Element): boolean => BLOCKS.has(element.tagName.toUpperCase());

/** Word prints the mark of a list («·», «2.1») in an element of its own. */
export const isListMark = (element: Element): boolean =>
  styleOf(element).includes('mso-list:ignore');

const isTab = (element: Element): boolean => styleOf(element).includes('mso-tab-count');

/** Text as a browser shows it on one line; a tab that is meant to be seen stays. */
export const oneLine = (text: string): string =>
  text
    .replace(/[ \n\r\f\u00a0]+/g, ' ')
    .replace(/ ?\t ?/g, '\t')
    .replace(/^ +| +$/g, '');

/** The words of a node, with \n for each line break and each block in it. */
export function wordsOf(node: Node): string {
  if (node instanceof Text) return node.data.replace(/[\n\r]+/g, ' ');
  if (!(node instanceof Element) || isSilent(node)) return '';
  if (node.tagName === 'BR') return '\n';
  if (isTab(node)) return '\t';
  const words = Array.from(node.childNodes, wordsOf).join('');
  return isBlock(node) ? `\n${words}\n` : words;
}

/** Whether an element makes its words bold; null when it says nothing of it. */
export const isBold = (element: Element): boolean | null => {
  const weight = /font-weight:(\w+)/.exec(styleOf(element))?.[1];
  if (weight !== undefined)
    return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
  return element.tagName === 'B' || element.tagName === 'STRONG' ? true : null;
};

/** Whether every word in a node is bold. */
export function isAllBold(node: Node, isInBold = false): boolean {
  if (node instanceof Text) return isInBold || node.data.trim() === '';
  if (!(node instanceof Element) || isSilent(node)) return true;
  const isHere = isBold(node) ?? isInBold;
  return Array.from(node.childNodes).every(child => isAllBold(child, isHere));
}
