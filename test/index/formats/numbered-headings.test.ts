import { describe, expect, it } from 'vitest';
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
