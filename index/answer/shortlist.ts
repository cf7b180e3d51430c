import type { ArticleIndex } from '../article-index.ts';
import { inverseDocumentFrequency } from '../bm25.ts';
import type { Language } from '../languages/language.ts';
import type { Token } from '../languages/token.ts';
import { tokenize } from '../terms.ts';
import { misspellings } from './misspellings.ts';
import { nameTerms } from './name-terms.ts';
import type { WordMeanings } from './similarity.ts';

/** Articles that a question is read against. */
const most = 24;

/**
 * Of many articles those that have most of a text's words, by how few have a word and how often they do, in the order given; all of
 * a few. A word that none has counts for what it may be misspelt from.
 */
export function shortlist(
  indexes: readonly ArticleIndex[],
  text: string,
  lexicon: Pick<WordMeanings, 'id'> | undefined,
): readonly ArticleIndex[] {
  if (indexes.length <= most) return indexes;
  const scores = new Map<ArticleIndex, number>();
  for (const language of new Set(indexes.map((index) => index.language))) {
    const written = indexes.filter((index) => index.language === language);
    for (const token of contentOf(text, language)) {
      const exact = written.flatMap((index) => heldIn(index, token.term));
      const isMisspelt = exact.length === 0 && (lexicon?.id(token.form) ?? -1) < 0;
      const holding = isMisspelt ? written.flatMap((index) => misspeltIn(index, token)) : exact;
      const idf = inverseDocumentFrequency(holding.length, indexes.length);
      for (const { index, share } of holding) scores.set(index, (scores.get(index) ?? 0) + idf * (1 + share));
    }
  }
  const best = [...scores].sort(([, one], [, other]) => other - one).slice(0, most);
  const chosen = new Set(best.map(([index]) => index));
  return chosen.size > 0 ? indexes.filter((index) => chosen.has(index)) : indexes.slice(0, 1);
}

function contentOf(text: string, language: Language): Iterable<Token> {
  const content = tokenize(text, language).filter(({ stop }) => !stop);
  return new Map(content.map((token) => [token.term, token])).values();
}

/** An article that has a word, and how often: 0 to 1, by the logarithm of its sentences. */
interface Holding {
  readonly index: ArticleIndex;
  readonly share: number;
}

function heldIn(index: ArticleIndex, term: string): Holding[] {
  const id = index.termIds.get(term);
  if (id === undefined && !nameTerms(index.article).has(term)) return [];
  const sentences = id === undefined ? 0 : index.postings.count(id);
  return [{ index, share: Math.log(1 + sentences) / Math.log(1 + index.size) }];
}

function misspeltIn(index: ArticleIndex, { form }: Token): Holding[] {
  const [first] = misspellings(index, form, false);
  return first ? heldIn(index, index.terms.of(first.id)) : [];
}
