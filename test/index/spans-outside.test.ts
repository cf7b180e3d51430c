import { describe, expect, it } from 'vitest';
import { spansOutside } from '../../index/spans-outside.ts';

const others = [
  { start: 2, end: 4 },
  { start: 6, end: 8 },
  { start: 12, end: 20 },
];

describe('spansOutside', () => {
  it('gives the parts between the others', () => {
    expect(spansOutside({ start: 0, end: 14 }, others)).toEqual([
      { start: 0, end: 2 },
      { start: 4, end: 6 },
      { start: 8, end: 12 },
    ]);
  });

  it('gives the whole span where the others lie beside it, and nothing where one covers it', () => {
    expect(spansOutside({ start: 8, end: 12 }, others)).toEqual([{ start: 8, end: 12 }]);
    expect(spansOutside({ start: 13, end: 20 }, others)).toEqual([]);
    expect(spansOutside({ start: 3, end: 5 }, others)).toEqual([{ start: 4, end: 5 }]);
    expect(spansOutside({ start: 3, end: 5 }, [])).toEqual([{ start: 3, end: 5 }]);
  });
});
