import type { ArticleIndex } from '../article-index.ts';
import { articlePostings } from '../article-postings.ts';
import { inverseDocumentFrequency } from '../bm25.ts';
import type { Language } from '../languages/language.ts';
import type { Token } from '../languages/token.ts';
import { tokenize } from '../terms.ts';
import { misspellings } from './misspellings.ts';
import { nameTerms } from './name-terms.ts';
import type { WordMeanings } from './similarity.ts';

const postingsOf = articlePostings(({ article }) => nameTerms(article));

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
  for (const language of new Set(indexes.map((index) => index.language)))
    for (const token of contentOf(text, language)) addScores(scores, indexes, language, token, lexicon);
  const found = scored(scores);
  const best = found.sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b).slice(0, most);
  return best.length > 0 ? best.sort((a, b) => a - b).map((i) => indexes[i] as ArticleIndex) : indexes.slice(0, 1);
}

function scored(scores: Float64Array): number[] {
  const found: number[] = [];
  for (let i = 0; i < scores.length; i++) if ((scores[i] as number) > 0) found.push(i);
  return found;
}

/** Adds what a word counts for in each of the articles that are in its language. */
function addScores(
  scores: Float64Array,
  indexes: readonly ArticleIndex[],
  language: Language,
  token: Token,
  lexicon: Pick<WordMeanings, 'id'> | undefined,
): void {
  const shares = sharesOf(token.term, indexes, language);
  const isMisspelt = shares.length === 0 && (lexicon?.id(token.form) ?? -1) < 0;
  const holding = isMisspelt ? sharesOfMeant(token, indexes, language) : shares;
  const idf = inverseDocumentFrequency(holding.length, indexes.length);
  for (const [i, share] of holding) scores[i] = (scores[i] as number) + idf * (1 + share);
}

/** The articles of a language that have a term, by their ordinals, each with how often. */
type Shares = readonly (readonly [article: number, share: number])[];

function sharesOf(term: string, indexes: readonly ArticleIndex[], language: Language): Shares {
  const shares: [number, number][] = [];
  for (const i of postingsOf(indexes).mayHold(term)) {
    const index = indexes[i] as ArticleIndex;
    if (index.language !== language) continue;
    const id = index.termIds.get(term);
    if (id !== undefined || nameTerms(index.article).has(term)) shares.push([i, shareOf(index, id)]);
  }
  return shares;
}

/** The same of what each article may have a misspelt word for. */
function sharesOfMeant(token: Token, indexes: readonly ArticleIndex[], language: Language): Shares {
  return [...indexes.entries()].flatMap(([i, index]) => {
    const meant = index.language === language ? misspeltIn(index, token) : undefined;
    return meant === undefined ? [] : [[i, shareOf(index, meant)] as const];
  });
}

function contentOf(text: string, language: Language): Iterable<Token> {
  const content = tokenize(text, language).filter(({ stop }) => !stop);
  return new Map(content.map((token) => [token.term, token])).values();
}

/** How often an article has a term: 0 to 1, by the logarithm of its sentences. */
function shareOf({ postings, size }: ArticleIndex, id = -1): number {
  return Math.log(1 + postings.count(id)) / Math.log(1 + size);
}

/** The id of the article's word that a misspelt one stands for. */
function misspeltIn(index: ArticleIndex, { form }: Token): number | undefined {
  return misspellings(index, form, false)[0]?.id;
}
