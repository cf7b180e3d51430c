import type { Article } from './article.ts';
import { inverseDocumentFrequency } from './bm25.ts';
import { annotationParts } from './indexed/annotations.ts';
import { makeParts } from './indexed/make-parts.ts';
import type { Numbers } from './indexed/numbers.ts';
import type { IndexParts } from './indexed/parts.ts';
import { lengthIn, type Rows, rowIn } from './indexed/rows.ts';
import { type IndexedSentence, indexedSentences } from './indexed/sentences.ts';
import { type Strings, stringsFrom } from './indexed/strings.ts';
import { type TermIds, termIdsIn } from './indexed/term-ids.ts';
import { type Vocabulary, vocabularyOf } from './indexed/vocabulary.ts';
import type { Language } from './languages/language.ts';
import { languageOf } from './languages/registry.ts';
import { type Passage, passagesIn } from './passages.ts';
import { sentencesOf } from './sentences.ts';

export type { IndexedSentence } from './indexed/sentences.ts';

/** The sentences that have a content term, by its id. */
export interface Postings {
  /** Ascending; none for an id that is no content term's. */
  of(term: number): Numbers;
  count(term: number): number;
}

/** One article, ready to be asked. Term ids index `terms` and `idf`; `postings` lists the sentences of each term. */
export interface ArticleIndex {
  readonly article: Article;
  /** The rules of its language. */
  readonly language: Language;
  /** How many sentences it has. */
  readonly size: number;
  readonly sentences: readonly IndexedSentence[];
  readonly passages: readonly Passage[];
  readonly words: Vocabulary;
  readonly termIds: TermIds;
  /** The content terms are the first `termIds.size` of them. */
  readonly terms: Strings;
  readonly idf: Float64Array;
  readonly postings: Postings;
  /** Mean number of content terms in a sentence. */
  readonly meanLength: number;
  /** What it is made of, to be kept. */
  readonly parts: IndexParts;
}

export function indexArticle(article: Article): ArticleIndex {
  return indexFrom(article, makeParts(article, languageOf(article.language), sentencesOf(article)));
}

/** The same index, with what its sentences tell found out for all of them: an index that is kept spares every question that. */
export function annotated({ article, language, parts, sentences }: ArticleIndex): ArticleIndex {
  const spans = sentences.map(({ span }) => span);
  return indexFrom(article, { ...parts, ...annotationParts(article.text, spans, language.sentences) });
}

const made = new WeakMap<Article, ArticleIndex>();

/** That of an article, made when it is first asked for. */
export function indexOf(article: Article): ArticleIndex {
  const known = made.get(article);
  if (known) return known;
  const index = indexArticle(article);
  made.set(article, index);
  return index;
}

/** Lets `indexOf` give an index that was made elsewhere. */
export function keepIndex(index: ArticleIndex): void {
  made.set(index.article, index);
}

/** The index that an article's parts make; what isn't asked for isn't put together. */
export function indexFrom(article: Article, parts: IndexParts): ArticleIndex {
  return new IndexOfParts(article, parts);
}

class IndexOfParts implements ArticleIndex {
  readonly article: Article;
  readonly parts: IndexParts;
  readonly language: Language;
  readonly size: number;
  readonly words: Vocabulary;
  readonly terms: Strings;
  readonly termIds: TermIds;
  readonly postings: Postings;
  readonly meanLength: number;
  #sentences: readonly IndexedSentence[] | undefined;
  #passages: readonly Passage[] | undefined;
  #idf: Float64Array | undefined;

  constructor(article: Article, parts: IndexParts) {
    this.article = article;
    this.parts = parts;
    this.language = languageOf(article.language);
    this.size = parts.starts.length;
    this.terms = stringsFrom({ joined: parts.terms, at: parts.termStringAt });
    this.words = vocabularyOf(parts, this.terms);
    this.termIds = termIdsIn(parts.termSlots, parts.termOrder, this.terms);
    this.postings = postingsIn({ at: parts.postingAt, values: parts.postings });
    this.meanLength = parts.termIds.length / Math.max(1, this.size);
  }

  get sentences(): readonly IndexedSentence[] {
    this.#sentences ??= indexedSentences(this.article, this.parts, this.words);
    return this.#sentences;
  }

  get passages(): readonly Passage[] {
    this.#passages ??= passagesIn(this.article, this.parts);
    return this.#passages;
  }

  get idf(): Float64Array {
    this.#idf ??= Float64Array.from({ length: this.termIds.size }, (_, id) =>
      inverseDocumentFrequency(this.postings.count(id), this.size),
    );
    return this.#idf;
  }
}

function postingsIn(rows: Rows): Postings {
  return { of: (term) => rowIn(rows, term), count: (term) => lengthIn(rows, term) };
}
