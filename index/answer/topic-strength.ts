import type { ArticleIndex, IndexedSentence } from '../article-index.ts';
import type { Matches } from './match.ts';
import { contextOf } from './quote-context.ts';
import { rolesIn } from './roles.ts';
import { annotationsOf } from './sentence-annotations.ts';

/** A topic laid over an article. */
export interface Topic {
  readonly index: ArticleIndex;
  readonly matches: Matches;
  /** Which words of the topic the article has; the others count for nothing. */
  readonly known: readonly boolean[];
}

/** What makes a sentence strong; 1 together. Set by hand. */
const worth = { said: 0.7, headed: 0.12, early: 0.08, together: 0.06, defines: 0.04 };
/** What a word counts for that only stands above a sentence. */
const ofAbove = 0.5;
/** Words that a sentence needs to say something by itself. */
const fewestWords = 3;

/** How much of the topic is had, 0 to 1, by how much of each word. */
export function shareOf({ matches: { shares }, known }: Topic, had: (word: number) => number): number {
  let [sum, whole] = [0, 0];
  for (let w = 0; w < shares.length; w++) {
    if (!known[w]) continue;
    whole += shares[w] as number;
    sum += (shares[w] as number) * had(w);
  }
  return whole > 0 ? sum / whole : 0;
}

/** How strongly a sentence speaks of the topic, above 0 to 1; `above` are the words that are meant in it by what stands above it. */
export function strengthOf(topic: Topic, sentence: number, above: readonly boolean[] | undefined): number {
  const { index, matches } = topic;
  const own = matches.bySentence.get(sentence);
  const places = placesOf(topic, sentence);
  const [first = 0, last = first] = [places[0], places.at(-1)];
  const length = index.sentences[sentence]?.tokens.length ?? 1;
  const sum =
    worth.said * shareOf(topic, (w) => Math.max(own?.[w] ?? 0, above?.[w] ? ofAbove : 0)) +
    worth.headed * shareOf(topic, (w) => (above?.[w] ? 1 : 0)) +
    worth.early * (places.length > 0 ? 1 - first / length : 0) +
    worth.together * (places.length > 1 && last - first < places.length ? 1 : 0) +
    worth.defines * (annotationsOf(index, sentence).defines ? 1 : 0);
  return Number(sum.toFixed(4));
}

/** Where in a sentence each word of the topic stands first, ascending. */
function placesOf({ index, matches: { wordOf } }: Topic, sentence: number): number[] {
  const places = new Map<number, number>();
  for (const [place, { term, stop }] of (index.sentences[sentence] as IndexedSentence).tokens.entries()) {
    const word = stop ? undefined : wordOf.get(index.termIds.get(term) ?? -1);
    if (word !== undefined && !places.has(word)) places.set(word, place);
  }
  return [...places.values()];
}

/**
 * A sentence that is there for what stands behind it, is a piece of one, or has hardly a word. An item, a row, a line of code and what
 * answers a question may be as short as they like.
 */
export function saysLittle(index: ArticleIndex, sentence: number): boolean {
  const { span, continues, tokens, passage } = index.sentences[sentence] as IndexedSentence;
  const role = rolesIn(index)[sentence];
  const isAlone = contextOf(index, sentence) === undefined;
  if (role === 'introduction' ? isAlone : role !== undefined) return true;
  const block = index.passages[passage]?.block;
  if (block?.kind !== 'prose' || block.item || block.leads) return false;
  const isPiece = continues === 'before' || continues === 'both';
  const opening = index.article.text.slice(span.start, span.end);
  return isPiece || /^["'“‘«(]*\p{Ll}/u.test(opening) || (isAlone && tokens.length < fewestWords);
}
