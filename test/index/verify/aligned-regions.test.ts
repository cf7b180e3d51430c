import { describe, expect, it } from 'vitest';
import { alignedRegions, disjointRuns, lengthOf } from '../../../index/verify/aligned-regions.ts';
import type { MatchingRun } from '../../../index/verify/matching-runs.ts';

const run = (claim: number, article: number, length: number, source = 0): MatchingRun => ({
  source,
  claim,
  article,
  length,
});

describe('disjointRuns', () => {
  it('takes the longest first, and of the others what they leave', () => {
    expect(disjointRuns([run(0, 0, 6), run(4, 40, 5)], 10, 2)).toEqual([run(0, 0, 6), run(6, 42, 3)]);
    expect(disjointRuns([run(0, 0, 6), run(4, 40, 3)], 10, 2)).toEqual([run(0, 0, 6)]);
  });

  it('goes on where the text goes on, rather than with a run a little longer elsewhere', () => {
    expect(disjointRuns([run(0, 0, 8), run(9, 9, 3), run(9, 90, 5)], 14, 2)).toEqual([
      run(0, 0, 8),
      run(9, 9, 3),
      run(12, 93, 2),
    ]);
  });
});

describe('alignedRegions', () => {
  it('chains runs that follow each other in the text and in one article', () => {
    const regions = alignedRegions([run(0, 10, 3), run(4, 15, 2), run(7, 50, 4), run(11, 54, 2, 1)]);
    expect(regions).toEqual([
      { source: 0, runs: [run(0, 10, 3), run(4, 15, 2)] },
      { source: 0, runs: [run(7, 50, 4)] },
      { source: 1, runs: [run(11, 54, 2, 1)] },
    ]);
    expect(regions.map(lengthOf)).toEqual([5, 4, 2]);
  });
});
