import { canVerify, longestVerified, verifyQuote } from '../../index/verify/verify.ts';
import { type Block, note, type Refusal, refusal } from '../reply/reply.ts';
import type { Context } from './command.ts';
import { quoteBlock } from './quote-block.ts';

/** So many of a message's quotes are looked for. */
const mostLookedFor = 3;

/**
 * What is said of a press under quotes from an edition that isn't there any more: where each stands now, word for word, or that
 * it doesn't.
 */
export function afterChange(quoted: readonly string[], context: Context): Refusal {
  const { library, phrases, lexicon } = context;
  const texts = quoted.filter((text) => canVerify(text) && text.length <= longestVerified).slice(0, mostLookedFor);
  const verdicts = texts.map((text) => verifyQuote(library, text, undefined, lexicon));
  const found = verdicts.flatMap(({ kind, quotes: [first] }) =>
    first && (kind === 'exact' || kind === 'near') ? [first] : [],
  );
  if (texts.length === 0) return refusal(phrases.articleChanged());
  const told = found.length === 0 ? phrases.quotesGone(texts.length) : phrases.quotesStill(found.length, texts.length);
  const blocks: Block[] = [note(told), ...found.map((quote) => quoteBlock(quote, context))];
  return { kind: 'refusal', visibility: 'private', blocks };
}
