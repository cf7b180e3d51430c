import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchingRuns } from '../../../index/verify/matching-runs.ts';
import { tokensOf } from '../../../index/verify/tokens.ts';

describe('matchingRuns', () => {
  it('finds what text and article share, as far as it goes on', () => {
    const runs = matchingRuns(
      tokensOf('then the old ferry leaves now'),
      tokensOf('the old ferry leaves; an old ferry'),
      2,
      4,
    );
    expect(runs).toEqual([
      { source: 4, claim: 1, article: 0, length: 4 },
      { source: 4, claim: 2, article: 6, length: 2 },
    ]);
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
});
