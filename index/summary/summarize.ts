import type { Span } from '../article.ts';
import type { ArticleIndex, IndexedSentence } from '../article-index.ts';
import { type Quote, quoteFrom } from '../quote.ts';
import { contentTerms } from '../terms.ts';
import { centralityOf, cosineOf, type Row, weightedRow } from './centrality.ts';
import { dependenceOf } from './dependence.ts';
import { leadBiasOf } from './lead-bias.ts';

export interface SummaryWanted {
  /** How many sentences; fewer where the text has fewer. */
  readonly sentences: number;
  /** The part of the article to sum up; the whole by default. */
  readonly within?: Span;
  /** Longest sentence to choose while there are shorter ones, in UTF-16 units. */
  readonly longest?: number;
}

/** In standard deviations of centrality; set on news whose key sentences come first and checked on the same news shuffled. */
const weights = {
  centrality: 1.5,
  /** Of the first sentence of a news story; it fades over about six. */
  early: 3,
  /** Of a sentence with all the words of the title. */
  title: 0.8,
  /** Of a sentence that says what was said already. */
  redundancy: 3,
} as const;
/** From this cosine on a sentence is a repetition, and taken only when there is nothing else. */
const sameText = 0.95;
const lastResort = 1_000;
const fadesOver = 6;
/** How sentences are compared: in developed prose rather by what they share, in news rather by how alike they are. */
const normalization = { prose: 0.4, news: 0.9 } as const;
const longestByDefault = 900;

/** The sentences that carry the article, or a part of it, word for word and in reading order. */
export function summarize(index: ArticleIndex, wanted: SummaryWanted): Quote[] {
  const { article } = index;
  const { within = { start: 0, end: article.text.length }, longest = longestByDefault } = wanted;
  const prose = proseOf(index);
  const whole = within.start <= 0 && within.end >= article.text.length;
  const inside = prose.filter(({ span }) => span.start >= within.start && span.end <= within.end);
  const short = inside.filter(({ span }) => span.end - span.start <= longest);
  const candidates = short.length >= wanted.sentences ? short : inside;
  const scores = scoresOf(candidates, index, whole);
  return choose(candidates, scores, index, wanted.sentences).map((one) => {
    const { section, ordinal, span } = one;
    const sentence = index.sentences.indexOf(one);
    return quoteFrom(article, span, { section, sentences: [ordinal, ordinal], sentence });
  });
}

/** The sentences of prose; those of code and tables only where there is nothing else. */
function proseOf({ article, sentences }: ArticleIndex): readonly IndexedSentence[] {
  const notProse = article.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind !== 'prose'));
  const prose = sentences.filter(
    ({ span }) => !notProse.some(({ start, end }) => span.start >= start && span.end <= end),
  );
  return prose.length > 0 ? prose : sentences;
}

function scoresOf(candidates: readonly IndexedSentence[], index: ArticleIndex, whole: boolean): number[] {
  const { text, title } = index.article;
  const news = whole ? leadBiasOf(index, centralityOf(index.sentences, index, 1)) : 0;
  const blend = normalization.prose + (normalization.news - normalization.prose) * news;
  const central = standardized(centralityOf(candidates, index, blend));
  const cased = beginWithCapitals(candidates, text);
  const titleTerms = new Set(contentTerms(title, index.language).map((term) => index.termIds.get(term) ?? -1));
  return candidates.map(({ span, terms }, i) => {
    const early = news * Math.exp(-i / fadesOver);
    return (
      weights.centrality * (central[i] as number) +
      weights.early * early +
      weights.title * shareOf(titleTerms, terms) -
      dependenceOf(text.slice(span.start, span.end), terms.length, cased)
    );
  });
}

/** Whether most sentences do; a text all in small letters says nothing by a small one. */
function beginWithCapitals(sentences: readonly IndexedSentence[], text: string): boolean {
  const small = sentences.filter(({ span }) => /^\p{Ll}/u.test(text.slice(span.start, span.start + 2)));
  return small.length < sentences.length / 2;
}

/** The share of the wanted terms that occur among the given ones. */
function shareOf(wanted: ReadonlySet<number>, given: Int32Array): number {
  return wanted.size === 0 ? 0 : new Set(given.filter((term) => wanted.has(term))).size / wanted.size;
}

/** Mean 0, standard deviation 1. */
function standardized(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
  return values.map((value) => (value - mean) / deviation);
}

/** Maximal marginal relevance: the best one, then always the best of those that say something else; in reading order. */
function choose(
  candidates: readonly IndexedSentence[],
  scores: readonly number[],
  { idf }: ArticleIndex,
  count: number,
): IndexedSentence[] {
  const rows: Row[] = candidates.map(({ terms }) => weightedRow(terms, idf, 1));
  const said = candidates.map(() => 0);
  const chosen = new Set<number>();
  while (chosen.size < Math.min(count, candidates.length)) {
    let best = -1;
    let most = Number.NEGATIVE_INFINITY;
    for (const [i, score] of scores.entries()) {
      const likeness = said[i] as number;
      const left = score - weights.redundancy * likeness - (likeness > sameText ? lastResort : 0);
      if (!chosen.has(i) && left > most) [best, most] = [i, left];
    }
    chosen.add(best);
    for (const [i, row] of rows.entries()) said[i] = Math.max(said[i] as number, cosineOf(row, rows[best] as Row));
  }
  return [...chosen].sort((a, b) => a - b).map((i) => candidates[i] as IndexedSentence);
}
