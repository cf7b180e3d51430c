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
  const scores = new Float64Array(indexes.length);
  for (const language of new Set(indexes.map((index) => index.language))) {
    const written = [...indexes.keys()].filter((i) => indexes[i]?.language === language);
    for (const token of contentOf(text, language)) addScores(scores, indexes, written, token, lexicon);
  }
  const found = [...indexes.keys()].filter((i) => (scores[i] as number) > 0);
  const best = found.sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b).slice(0, most);
  return best.length > 0 ? best.sort((a, b) => a - b).map((i) => indexes[i] as ArticleIndex) : indexes.slice(0, 1);
}

/** Adds what a word counts for in each of the articles that are in its language. */
function addScores(
  scores: Float64Array,
  indexes: readonly ArticleIndex[],
  written: readonly number[],
  token: Token,
  lexicon: Pick<WordMeanings, 'id'> | undefined,
): void {
  const all = (i: number): ArticleIndex => indexes[i] as ArticleIndex;
  let holding = written.filter((i) => isHeld(all(i), token.term));
  let shareIn = (i: number): number => shareOf(all(i), token.term);
  if (holding.length === 0 && (lexicon?.id(token.form) ?? -1) < 0) {
    const meant = new Map(written.map((i) => [i, misspeltIn(all(i), token)]));
    holding = written.filter((i) => meant.get(i) !== undefined);
    shareIn = (i) => shareOf(all(i), meant.get(i) ?? '');
  }
  const idf = inverseDocumentFrequency(holding.length, indexes.length);
  for (const i of holding) scores[i] = (scores[i] as number) + idf * (1 + shareIn(i));
}

function contentOf(text: string, language: Language): Iterable<Token> {
  const content = tokenize(text, language).filter(({ stop }) => !stop);
  return new Map(content.map((token) => [token.term, token])).values();
}

function isHeld({ termIds, article }: ArticleIndex, term: string): boolean {
  return termIds.has(term) || nameTerms(article).has(term);
}

/** How often an article has a word: 0 to 1, by the logarithm of its sentences. */
function shareOf({ termIds, postings, size }: ArticleIndex, term: string): number {
  return Math.log(1 + postings.count(termIds.get(term) ?? -1)) / Math.log(1 + size);
}

/** The article's word that a misspelt one stands for. */
function misspeltIn(index: ArticleIndex, { form }: Token): string | undefined {
  const [first] = misspellings(index, form, false);
  return first && index.terms.of(first.id);
}
