import fc from 'fast-check';
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

  it('finds only what is there, and nothing that could be longer', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 }).map((list) => tokensOf(list.join(' ')));
    fc.assert(
      fc.property(words, words, fc.integer({ min: 2, max: 3 }), (claim, article, least) => {
        for (const run of matchingRuns(claim, article, least, 0)) {
          const [here, there] = [claim.forms.slice(run.claim), article.forms.slice(run.article)];
          expect(run.length).toBeGreaterThanOrEqual(least);
          expect(here.slice(0, run.length)).toEqual(there.slice(0, run.length));
          const [next, nextThere] = [here[run.length], there[run.length]];
          expect(next === undefined || next !== nextThere).toBe(true);
        }
      }),
    );
  });

  it('ends on what repeats itself endlessly', () => {
    expect(runs('a '.repeat(500), 'a '.repeat(5_000)).length).toBeLessThanOrEqual(4_000);
  });
});
