import type { Article, Section, Sentence } from './article.ts';
import { inverseDocumentFrequency } from './bm25.ts';
import type { Language } from './languages/language.ts';
import { languageOf } from './languages/registry.ts';
import type { Token } from './languages/token.ts';
import { buildPassageSearch, type Passage, type PassageSearch, sentencesAPassage } from './passages.ts';
import { sentencesOf } from './sentences.ts';
import { tokenize } from './terms.ts';

/** A sentence with its words. `terms` are the ids of its content terms in order, repeats included. */
export interface IndexedSentence extends Sentence {
  readonly passage: number;
  readonly tokens: readonly Token[];
  readonly terms: Int32Array;
}

/** One article, ready to be asked. Term ids index `terms` and `idf`; `postings` lists the sentences of each term. */
export interface ArticleIndex {
  readonly article: Article;
  /** The rules of its language. */
  readonly language: Language;
  readonly sentences: readonly IndexedSentence[];
  readonly passages: readonly Passage[];
  readonly termIds: ReadonlyMap<string, number>;
  readonly terms: readonly string[];
  readonly idf: Float64Array;
  readonly postings: readonly Int32Array[];
  /** Mean number of content terms in a sentence. */
  readonly meanLength: number;
  readonly search: PassageSearch;
}

export function indexArticle(article: Article): ArticleIndex {
  const language = languageOf(article.language);
  const plain = sentencesOf(article);
  const passages = passagesOf(article.sections, plain);
  const termIds = new Map<string, number>();
  const sentences = passages.flatMap((passage) =>
    plain
      .slice(passage.first, passage.last + 1)
      .map((sentence) => indexSentence(article, language, sentence, passage, termIds)),
  );
  const postings = postingsOf(sentences, termIds.size);
  return {
    article,
    language,
    sentences,
    passages,
    termIds,
    terms: [...termIds.keys()],
    idf: Float64Array.from(postings, (list) => inverseDocumentFrequency(list.length, sentences.length)),
    postings,
    meanLength: sentences.reduce((sum, { terms }) => sum + terms.length, 0) / Math.max(1, sentences.length),
    search: buildPassageSearch(article, passages, (passage) => textOf(article, plain, passage)),
  };
}

function passagesOf(sections: readonly Section[], sentences: readonly Sentence[]): Passage[] {
  const passages: Passage[] = [];
  let at = 0;
  for (const section of sections) {
    for (const block of section.blocks) {
      const first = at;
      while ((sentences[at]?.span.start ?? Number.POSITIVE_INFINITY) < block.end) at++;
      for (const [from, to] of evenPieces(first, at)) {
        passages.push({
          id: passages.length,
          section: section.number,
          block,
          first: from,
          last: to - 1,
        });
      }
    }
  }
  return passages;
}

/** Cuts `[first, end)` into the fewest pieces of at most `sentencesAPassage`, about equal in size. */
function evenPieces(first: number, end: number): [number, number][] {
  const pieces = Math.ceil((end - first) / sentencesAPassage);
  const edge = (i: number): number => first + Math.round((i * (end - first)) / pieces);
  return Array.from({ length: pieces }, (_, i) => [edge(i), edge(i + 1)]);
}

function indexSentence(
  article: Article,
  language: Language,
  sentence: Sentence,
  passage: Passage,
  ids: Map<string, number>,
): IndexedSentence {
  const { start, end } = sentence.span;
  const tokens = tokenize(article.text.slice(start, end), language).map((token) => ({
    ...token,
    start: token.start + start,
    end: token.end + start,
  }));
  const terms = tokens.filter((token) => !token.stop).map(({ term }) => idFor(ids, term));
  return { ...sentence, passage: passage.id, tokens, terms: Int32Array.from(terms) };
}

function idFor(ids: Map<string, number>, term: string): number {
  const id = ids.get(term) ?? ids.size;
  ids.set(term, id);
  return id;
}

function postingsOf(sentences: readonly IndexedSentence[], size: number): Int32Array[] {
  const lists: number[][] = Array.from({ length: size }, () => []);
  for (const [i, sentence] of sentences.entries()) for (const id of new Set(sentence.terms)) lists[id]?.push(i);
  return lists.map((list) => Int32Array.from(list));
}

function textOf(article: Article, sentences: readonly Sentence[], passage: Passage): string {
  return article.text.slice(sentences[passage.first]?.span.start, sentences[passage.last]?.span.end);
}
