import { blocksOf } from '../../../src/domain/reading/blocks-of';
import { classify } from '../../../src/domain/reading/classify';
import { LINE_RULES } from '../../../src/domain/reading/line-rules';
import { numberedLine } from '../../../src/domain/reading/line-shapes';
import { sourceLines } from '../../../src/domain/reading/source-lines';

const placed = (text: string) => {
  const [line] = sourceLines(blocksOf(text));
  if (!line) throw new Error(text);
  return { line, before: undefined, after: undefined };
};

test.each(LINE_RULES)('the example «$example» is read by its own rule', rule => {
  const reader = LINE_RULES.find(other => other.read(placed(rule.example)) !== null);
  expect(reader).toBe(rule);
});

const kindOf = (text: string) => classify(sourceLines(blocksOf(text)))[0]?.line.kind;

test.each([
  ['8. mars', 'time'],
  ['- 8. mars skal markeres', 'item'],
  ['Mål 1 og 2 henger sammen, og skal nås i løpet av perioden.', 'prose'],
  ['Målet er å bli flere.', 'prose'],
  ['Tiltakene skal gjennomføres av alle.', 'prose'],
  ['Ansvarlige ledere', 'heading'],
  ['250 aktivister i valgkampen', 'heading'],
  ['12', 'furniture'],
  ['Side 3 av 12', 'furniture'],
  ['Vedtatt på årsmøtet 3. mars 2025', 'furniture'],
  ['styret@laget.no', 'furniture'],
  ['Frist : 1. mai', 'label'],
  ['Tiltak; Male huset', 'measure'],
  ['MÅL 2 – Flere unge', 'goal'],
  ['Mål 3', 'goal'],
] as const)('«%s» is %s', (text, kind) => {
  expect(kindOf(text)).toBe(kind);
});

test.each(['8. mars', '1. mai-tog', '2025 Noe', '250 aktivister', 'NS 8178', 'a'])(
  '«%s» is not a numbered line',
  text => {
    expect(numberedLine(text)).toBeNull();
  },
);

test.each([
  ['1. Male', '1'],
  ['1) Male', '1'],
  ['1.10 Male', '1.10'],
  ['5.1.1 Fiske', '5.1.1'],
  ['a) Male', 'a'],
])('«%s» has the number %s', (text, number) => {
  expect(numberedLine(text)?.number).toBe(number);
});
