import { readRhythm, rhythmOf } from '../../../src/domain/rhythm/read-rhythm';
import { RHYTHM_RULES } from '../../../src/domain/rhythm/rules';
import { readByRule } from '../../../src/domain/text/rule';
import { corpus } from '../../corpus';

test.each(corpus('rhythm'))('«%s» counts %s', (text = '', expected = '', words = '') => {
  const read = readRhythm(text);
  const said = read.kind === 'quota' ? `${read.quota.count} ${read.quota.per}` : read.kind;
  expect([said, read.kind === 'none' ? '' : read.words]).toEqual([expected, words]);
});

test.each(RHYTHM_RULES)('the example «$example» is read by its own rule first', rule => {
  const first = RHYTHM_RULES.find(other => readByRule(other, rule.example) !== null);
  expect(first?.pattern).toBe(rule.pattern);
});

test('the sentence goes before the column, and the column before nothing', () => {
  expect(rhythmOf('Møtes to ganger i året', 'hvert år').kind).toBe('quota');
  expect(rhythmOf('Holde kurs', 'hvert år').kind).toBe('yearly');
  expect(rhythmOf('Minst ett møte under festivalen', 'hvert år').kind).toBe('yearly');
  expect(rhythmOf('Holde kurs', null).kind).toBe('none');
});
