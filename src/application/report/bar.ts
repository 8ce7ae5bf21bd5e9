/** The text width of the page, in twentieths of a point. */
const WIDTH = 9070;
/** Google gives up on a narrower column than 22 points. */
const NARROWEST = 440;

/** Height in twentieths of a point, and colours that print as dark and light grey. */
const BARS = {
  all: { height: 300, filled: '1F5C57', rest: 'E4ECEA' },
  goal: { height: 160, filled: '1F5C57', rest: 'E4ECEA' },
  subgoal: { height: 100, filled: '1F5C57', rest: 'E4ECEA' },
  lastYear: { height: 80, filled: '9DB5B0', rest: 'E4ECEA' },
} as const;

export type BarLook = keyof typeof BARS;

const widthsOf = (percent: number): readonly number[] => {
  if (percent <= 0 || percent >= 100) return [WIDTH];
  const filled = Math.round((WIDTH * percent) / 100);
  const safe = Math.min(WIDTH - NARROWEST, Math.max(NARROWEST, filled));
  return [safe, WIDTH - safe];
};

/**
 * A bar as a table of one row, with cells shaded: the only drawing Google keeps as it was. A row of exact
 * height is never split; where it said so as well, LibreOffice would not hold the bar to what follows it.
 */
export function barXml(percent: number, look: BarLook): string {
  const { height, filled, rest } = BARS[look];
  const widths = widthsOf(percent);
  const cells = widths.map((width, i) => {
    const fill = i === 0 && percent > 0 ? filled : rest;
    return (
      `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>` +
      `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/></w:tcPr>` +
      '<w:p><w:pPr><w:keepNext/><w:spacing w:before="0" w:after="0"/>' +
      '<w:rPr><w:sz w:val="4"/></w:rPr></w:pPr></w:p></w:tc>'
    );
  });
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${WIDTH}" w:type="dxa"/><w:tblLayout w:type="fixed"/>` +
    '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>' +
    `<w:tblDescription w:val="${Math.round(percent)} %"/></w:tblPr>` +
    `<w:tblGrid>${widths.map(width => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
    `<w:tr><w:trPr><w:trHeight w:val="${height}" w:hRule="exact"/></w:trPr>` +
    `${cells.join('')}</w:tr></w:tbl>`
  );
}
