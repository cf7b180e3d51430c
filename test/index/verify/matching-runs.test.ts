import { describe, expect, it } from 'vitest';
import { matchingRuns } from '../../../index/verify/matching-runs.ts';
import { tokensOf } from '../../../index/verify/tokens.ts';

const runs = (claim: string, article: string, least = 2) => matchingRuns(tokensOf(claim), tokensOf(article), least, 7);

describe('matchingRuns', () => {
  it('gives the runs that go on to neither side', () => {
    expect(runs('x the gates are shut y', 'now the gates are shut. the gates')).toEqual([
      { source: 7, claim: 1, article: 1, length: 4 },
      { source: 7, claim: 1, article: 6, length: 2 },
    ]);
  });

  it('gives none that is too short', () => {
    expect(runs('the gates are shut', 'the gates open', 3)).toEqual([]);
  });

  it('ends on what repeats itself endlessly', () => {
    expect(runs('a '.repeat(500), 'a '.repeat(5_000)).length).toBeLessThanOrEqual(4_000);
  });
});
