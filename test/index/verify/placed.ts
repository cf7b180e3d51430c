import { languageOf } from '../../../index/languages/registry.ts';
import { alignAt } from '../../../index/verify/align.ts';
import { alignedRegions, disjointRuns } from '../../../index/verify/aligned-regions.ts';
import { matchingRuns } from '../../../index/verify/matching-runs.ts';
import { sentenceAround } from '../../../index/verify/quote-place.ts';
import { tokensIn, tokensOf } from '../../../index/verify/tokens.ts';
import { harbour, harbourLibrary } from './harbour.ts';

const index = harbourLibrary.indexOf(harbour);
const article = { text: harbour.text, tokens: tokensOf(harbour.text) };

/** A text laid beside the harbour's article. */
export function placed(text: string) {
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
    stopWords: languageOf(harbour.language).words.stopWords,
    sentenceOf,
    whole,
    pairs: alignAt(claim.tokens, article.tokens, region, whole, ends).pairs,
  };
}
