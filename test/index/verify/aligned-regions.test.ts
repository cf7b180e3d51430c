import { describe, expect, it } from 'vitest';
import { alignedRegions, disjointRuns, lengthOf } from '../../../index/verify/aligned-regions.ts';

const run = (claim: number, article: number, length: number, source = 0) => ({ source, claim, article, length });

describe('disjointRuns', () => {
  it('takes the longest first and cuts what overlaps it', () => {
    expect(disjointRuns([run(0, 50, 6), run(4, 10, 10)], 20, 2)).toEqual([run(0, 50, 4), run(4, 10, 10)]);
  });

  it('takes a run that goes on where another ends before one of its length elsewhere', () => {
    expect(disjointRuns([run(0, 0, 10), run(12, 90, 4), run(12, 12, 4)], 20, 2)).toEqual([
      run(0, 0, 10),
      run(12, 12, 4),
    ]);
  });

  it('drops what is left too short', () => {
    expect(disjointRuns([run(0, 0, 10), run(8, 50, 3)], 20, 2)).toEqual([run(0, 0, 10)]);
  });
});

describe('disjointRuns beside one another', () => {
  it('goes on where the text goes on, rather than with a run a little longer elsewhere', () => {
    expect(disjointRuns([run(0, 0, 8), run(9, 9, 3), run(9, 90, 5)], 14, 2)).toEqual([
      run(0, 0, 8),
      run(9, 9, 3),
      run(12, 93, 2),
    ]);
  });
});

describe('alignedRegions', () => {
  it('chains what follows in both, near enough and in one article', () => {
    const all = [run(0, 0, 5), run(6, 8, 5), run(12, 40, 5), run(18, 46, 5, 1)];
    expect(alignedRegions(all).map((region) => [region.source, region.runs.length, lengthOf(region)])).toEqual([
      [0, 2, 10],
      [0, 1, 5],
      [1, 1, 5],
    ]);
  });
});
