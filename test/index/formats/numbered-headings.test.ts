import { describe, expect, it } from 'vitest';
import { sectionsOf } from '../../../index/formats/outline.ts';
import { numbersOf } from './outlined.ts';

describe('paragraphs numbered like the headings', () => {
  it('go on with those of headings', () => {
    const licence = [
      '# 1. Definitions.',
      'a',
      '2. Grant. You may copy.',
      '(a) whole',
      '(b) in part',
      '3. Ends. It ends.',
      '# 4. Law.',
      'b',
    ];
    expect(numbersOf(...licence)).toEqual(['1*', '2*', '2(a)*', '2(b)*', '3*', '4*']);
    expect(numbersOf('# Article I. Name', 'a', '# Article II. Aims', 'b', 'Article III. Posts', 'c')).toEqual([
      'I*',
      'II*',
      'III*',
    ]);
  });
});

it('counts a heading’s number where its author’s program counted it, though nothing else goes on from it', () => {
  const text = '1 Scope\n\nx';
  const heading = { kind: 'heading' as const, start: 0, end: 7, depth: 1 };
  const prose = { kind: 'prose' as const, start: 9, end: 10 };
  const numbers = [heading, { ...heading, isCounted: true as const }].map((one) =>
    sectionsOf(text, [one, prose]).map(({ number, own }) => [number, own]),
  );
  expect(numbers).toEqual([[['1', undefined]], [['1', true]]]);
});
