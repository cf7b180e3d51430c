import { describe, expect, it } from 'vitest';
import { areaUnderRoc, interval } from './score.ts';

describe('interval', () => {
  it('is the one that Wilson gives', () => {
    const known: readonly [number, number, number, number][] = [
      [0, 10, 0, 0.2775],
      [5, 10, 0.2366, 0.7634],
      [8, 10, 0.4902, 0.9433],
      [81, 263, 0.2553, 0.3662],
    ];
    for (const [count, n, low, high] of known) {
      expect(interval(count / n, n).map((end) => Number(end.toFixed(4)))).toEqual([low, high]);
    }
  });
});

describe('areaUnderRoc', () => {
  it('is how often a positive scores above a negative, ties counting half', () => {
    expect(areaUnderRoc([0.9, 0.5], [0.5, 0.1])).toBe(0.875);
    expect(areaUnderRoc([0.1], [0.2, 0.3])).toBe(0);
  });
});
