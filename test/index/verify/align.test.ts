import { expect, it } from 'vitest';
import { type Alignment, alignAt } from '../../../index/verify/align.ts';
import { alignedRegions } from '../../../index/verify/aligned-regions.ts';
import { matchingRuns } from '../../../index/verify/matching-runs.ts';
import { tokensOf } from '../../../index/verify/tokens.ts';

function align(text: string, article: string): Alignment & { readonly changes: string[] } {
  const [claim, there] = [tokensOf(text), tokensOf(article)];
  const [region] = alignedRegions(matchingRuns(claim, there, 2, 0));
  const alignment = alignAt(claim, there, region ?? { source: 0, runs: [] }, { start: 0, end: claim.forms.length });
  const changes = alignment.edits.map(
    ({ claim: { start, end }, article: other }) =>
      `${claim.forms.slice(start, end).join(' ')} | ${there.forms.slice(other.start, other.end).join(' ')}`,
  );
  return { ...alignment, changes };
}

it('shows words that were changed, left out and put in', () => {
  expect(align('the old ferry leaves Molde at one', 'Every day the old ferry leaves Molde at noon.')).toMatchObject({
    changes: ['one | noon'],
    matched: 6,
    article: { start: 2, end: 9 },
  });
  expect(align('the old ferry never leaves Molde', 'the old grey ferry leaves Molde').changes).toEqual([
    ' | grey',
    'never | ',
  ]);
});

it('has nothing to show where nothing was changed', () => {
  expect(align('old ferry leaves', 'the old ferry leaves Molde')).toMatchObject({
    changes: [],
    matched: 3,
    claim: { start: 0, end: 3 },
    article: { start: 1, end: 4 },
  });
});
