import { expect, it } from 'vitest';
import { joined, vocabularyOf } from '../../../../index/formats/pdf/words.ts';
import { linesOf } from './line-of.ts';

function joinedOf(...texts: readonly string[]): string {
  const lines = linesOf(texts);
  return joined(lines, vocabularyOf(linesOf(['an example of a well-known rule by TraceMonkey', ...texts]))).text;
}

it('joins lines with blanks, and none where none are written', () => {
  expect([joinedOf('One', 'two.'), joinedOf('上海是', '一座城市。')]).toEqual(['One two.', '上海是一座城市。']);
});

it('makes broken words whole, and keeps hyphens that belong to them', () => {
  expect(joinedOf('An exam-', 'ple.')).toBe('An example.');
  expect(joinedOf('A well-', 'known one.')).toBe('A well-known one.');
  expect(joinedOf('By Trace-', 'Monkey.')).toBe('By TraceMonkey.');
  expect(joinedOf('By Jean-', 'Paul.')).toBe('By Jean-Paul.');
  expect(joinedOf('An exam\u00ad', 'ple.')).toBe('An example.');
  expect(joinedOf('2001-', '2004.')).toBe('2001- 2004.');
});

it('says where each line begins', () => {
  expect(joined(linesOf(['An exam-', 'ple.', 'More.']), new Set()).starts).toEqual([0, 7, 12]);
});
