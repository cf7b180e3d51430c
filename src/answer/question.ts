import type { ArticleIndex } from '../../index/article-index.ts';
import { type Token, tokenize } from '../../index/terms.ts';

/** A term of the article that stands for a word of the question; `weight` is 1 for the same term. */
export interface TermMatch {
  readonly id: number;
  readonly weight: number;
}

/** A content word of the question. `matches` is empty when the article has no such word. */
export interface QuestionWord {
  readonly word: string;
  readonly form: string;
  readonly term: string;
  readonly idf: number;
  readonly matches: readonly TermMatch[];
}

/** A question as it is looked up in one article. */
export interface Question {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: readonly QuestionWord[];
  /** The content words that the article never uses, as they were written. */
  readonly unknownWords: readonly string[];
}

/** Longest question that is looked at, in UTF-16 units; what is longer is a text, not a question. */
export const longestQuestion = 4_000;

/** A misspelt word stands for at most this many terms of the article. */
const mostSpellings = 3;
/** Spelling likeness below which two words are different words. */
const leastLikeness = 0.55;

/** Reads a question against an article. A question of stop words only is looked up by those words. */
export function readQuestion(index: ArticleIndex, text: string): Question {
  const tokens = tokenize(text.slice(0, longestQuestion));
  const words = uniqueByTerm(tokens.filter((token) => !token.stop)).map((token) => lookUp(index, text, token));
  const unknownWords = words
    .filter(({ matches }) => !matches.some(({ weight }) => weight === 1))
    .map(({ word }) => word);
  return { text, tokens, words, unknownWords };
}

function uniqueByTerm(tokens: readonly Token[]): Token[] {
  return [...new Map(tokens.map((token) => [token.term, token])).values()];
}

function lookUp(index: ArticleIndex, text: string, token: Token): QuestionWord {
  const { form, term } = token;
  const word = text.slice(token.start, token.end);
  const known = index.termIds.get(term);
  if (known !== undefined) {
    return { word, form, term, idf: index.idf[known] as number, matches: [{ id: known, weight: 1 }] };
  }
  const matches = spellings(index, form, term);
  return { word, form, term, idf: rarest(index), matches };
}

/** What a word that no sentence has would weigh: as much as a word of one sentence. */
function rarest(index: ArticleIndex): number {
  return Math.log(1 + (index.sentences.length + 0.5) / 0.5);
}

function spellings(index: ArticleIndex, form: string, term: string): TermMatch[] {
  if (form.length < 4 || /\d/.test(form)) return [];
  const alike = [...index.search.alike(term), ...index.search.alike(form)]
    .filter(({ likeness }) => likeness >= leastLikeness)
    .sort((a, b) => b.likeness - a.likeness);
  const best = [...new Map(alike.map((candidate) => [candidate.term, candidate])).values()].slice(0, mostSpellings);
  return best.map((candidate) => ({
    id: index.termIds.get(candidate.term) as number,
    weight: candidate.likeness * 0.9,
  }));
}
