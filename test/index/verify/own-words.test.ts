import { describe, expect, it } from 'vitest';
import { alignAt } from '../../../index/verify/align.ts';
import { alignedRegions, disjointRuns } from '../../../index/verify/aligned-regions.ts';
import { matchingRuns } from '../../../index/verify/matching-runs.ts';
import { isQuotation, quotationsOf, withoutOwnWords } from '../../../index/verify/own-words.ts';
import { quotePlace, sentenceAround } from '../../../index/verify/quote-place.ts';
import { tokensIn, tokensOf } from '../../../index/verify/tokens.ts';
import { harbour, harbourLibrary } from './harbour.ts';

const index = harbourLibrary.indexOf(harbour);
const article = { text: harbour.text, tokens: tokensOf(harbour.text) };

/** A text laid beside the harbour's article. */
function placed(text: string) {
  const claim = { text, tokens: tokensOf(text) };
  const runs = disjointRuns(matchingRuns(claim.tokens, article.tokens, 3, 0), claim.tokens.forms.length, 3);
  const region = alignedRegions(runs)[0] ?? { source: 0, runs: [] };
  const sentenceOf = (token: number) => {
    return tokensIn(article.tokens, sentenceAround(index, article.tokens.starts[token] as number));
  };
  const whole = { start: 0, end: claim.tokens.forms.length };
  const ends = { leading: true, trailing: true, sentenceOf };
  return {
    claim,
    article,
    region,
    sentenceOf,
    whole,
    pairs: alignAt(claim.tokens, article.tokens, region, whole, ends).pairs,
  };
}

/** What is left of a text. */
function quoted(text: string): string {
  const { whole, ...its } = placed(text);
  const { start, end } = withoutOwnWords(its, whole);
  return its.claim.tokens.forms.slice(start, end).join(' ');
}

describe('withoutOwnWords', () => {
  it.each([
    [
      'a whole sentence is quoted',
      'as I said: nobody may go. under no circumstances may the gates be opened at night. right?',
      'under no circumstances may the gates be opened at night .',
    ],
    ['a mark sets them off', 'They wrote this: they would not pay a toll; odd', 'they would not pay a toll'],
    [
      'many lead to a part of a sentence',
      'as far as I can tell they would not pay a toll',
      'they would not pay a toll',
    ],
  ])('takes them off where %s', (_, text, left) => {
    expect(quoted(text)).toBe(left);
  });

  it.each([
    [
      'words of the article',
      'I know that sixty per cent said they would not pay a toll',
      'sixty per cent said they would not pay a toll',
    ],
    [
      'the rest of its sentence',
      'the keeper may, with written leave of the board, open them by night',
      'the keeper may , with written leave of the board , open them by night',
    ],
    [
      'what the sentence goes on with',
      'the keeper may, with written leave of the board, sell it all to the highest bidder',
      'the keeper may , with written leave of the board , sell it all to the highest bidder',
    ],
    [
      'a word put in',
      'never under no circumstances may the gates be opened',
      'never under no circumstances may the gates be opened',
    ],
  ])('leaves what stands for %s', (_, text, left) => {
    expect(quoted(text)).toBe(left);
  });

  it('leaves all where too little is quoted', () => {
    expect(quoted('so we asked about the bridge and left it there')).toBe(
      'so we asked about the bridge and left it there',
    );
  });
});

describe('isQuotation', () => {
  it.each([
    ['five words in a row', 'they would not pay a toll', true],
    ['four', 'would not pay a', false],
    ['five that carry grammar', 'We’re sure that it’s the', false],
    ['a heading', 'read the harbour report now', true],
    ['a turn of phrase', 'I hear that seventy per cent said they were not so sure of it at all, and left', false],
  ])('holds for %s: %j', (_, text, holds) => {
    expect(isQuotation(placed(text))).toBe(holds);
  });
});

describe('quotationsOf', () => {
  it('parts two sentences with much between them that is nobody’s change', () => {
    const far =
      'Seventy per cent said they would not pay a toll but I have also been told that under no circumstances may the gates';
    const near = 'Seventy per cent said they would not pay a toll and under no circumstances may the gates';
    expect([far, near].map((text) => quotationsOf(placed(text)).length)).toEqual([2, 1]);
  });
});

describe('the sentence around a place', () => {
  it('is what quotes of it refer to', () => {
    const at = harbour.text.indexOf('circumstances');
    const span = sentenceAround(index, at);
    expect(quotePlace(index, span).sentences).toEqual([1, 1]);
  });
});
