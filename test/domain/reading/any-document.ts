import fc from 'fast-check';
import type { Block, SourceDocument } from '../../../src/domain/reading/document';

/** Pieces of plans, to be put together in any order. */
const PIECES = [
  ...['Mål 1: ', 'Mål', 'Delmål', 'Tiltak:', 'Tiltak 2: ', 'Ansvar: ', 'Frist:', 'Strategi'],
  ...['- ', '• ', 'Nr\tTiltak\tNår\tAnsvar\n', 'Nr Tiltak Når Ansvar\n', 'Nr\nTiltak\nFrist\n'],
  ...['\t', '|', '\n', '\n\n', ' ', '    ', '1. ', '1.1 ', 'a) ', '(', ')', '**', '# '],
  ...[
    '2024-2027',
    '2025',
    'våren ',
    'før ',
    'innen ',
    '31.11.2025',
    'uke 54',
    'minst to ',
    'i året',
  ],
  ...['styret', ' og ', ', ', '/', '.', ':', 'Årsplan ', 'HANDLINGSPLAN', 'Januar', 'Lage et møte'],
  ...['Hjem > Om oss > Plan', 'Side 2 av 3', 'Vedtatt 1.1.2025', 'for-', 'ening', 'Styret skal '],
  ...['\u0000', '\ufeff', '\u00ad', '😀'],
];

/** Any text, and texts that look like plans without being so. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map(parts => parts.join('')),
);

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map(parts => parts.join('')),
);

/** Any document as a web page or a Word file gives it. */
export const anyDocument: fc.Arbitrary<SourceDocument> = fc.array(
  fc.oneof<fc.Arbitrary<Block>[]>(
    fc.record({ kind: fc.constant('line'), text: words }),
    fc.record({ kind: fc.constant('heading'), level: fc.integer({ min: 1, max: 6 }), text: words }),
    fc.record({ kind: fc.constant('item'), depth: fc.integer({ min: 0, max: 4 }), text: words }),
    fc.record({ kind: fc.constant('row'), cells: fc.array(words, { maxLength: 6 }) }),
  ),
  { maxLength: 30 },
);
