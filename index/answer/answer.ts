import type { ArticleIndex } from '../article-index.ts';
import type { QuestionType } from '../languages/asked.ts';
import type { Quote } from '../quote.ts';
import { type AnswerKind, confidenceOf, verdictOn } from './confidence.ts';
import { headingContext } from './heading-context.ts';
import { type QueryContext, queryContextOf } from './query-context.ts';
import { type Question, type QuestionWord, readQuestion } from './question.ts';
import { quotesOf } from './quotes.ts';
import { type Ranking, rankSentences } from './rank.ts';
import type { Ranked } from './ranked.ts';
import { similarityIn, type WordMeanings } from './similarity.ts';
import { unknownNames } from './unknown-names.ts';
import { thresholds } from './weights/trained-on.ts';

/** What an article says to a question. `closest` are the next-ranked sentences; with `quotes` at least 3 where it has them. */
export interface Answer {
  readonly kind: AnswerKind;
  readonly question: string;
  /** The file that answers, its title and its edition. */
  readonly article: string;
  readonly title: string;
  readonly edition: string;
  /** The article's, a BCP 47 tag. */
  readonly language: string;
  readonly quotes: readonly Quote[];
  readonly closest: readonly Quote[];
  /** 0 to 1, comparable between questions. */
  readonly confidence: number;
  /** Content words of the question that the article never uses. */
  readonly unknownWords: readonly string[];
  /** Those of them that name a person, a place, a number or a date, and that the best sentence doesn't say by a synonym. */
  readonly unknownNames: readonly string[];
  readonly reading: Reading;
}

/** How the question was understood, for whoever asks why. */
export interface Reading {
  readonly type: QuestionType;
  /** Words of the question that the best sentence has, as they were written. */
  readonly matchedWords: readonly string[];
  /** Misspelt words of the question that the best sentence, or what it stands under, has spelt right: as they were written, and as they are read. */
  readonly corrected: readonly Correction[];
  /** The confidence from which on a question counts as answered. */
  readonly threshold: number;
}

export interface Correction {
  readonly word: string;
  readonly as: string;
}

/** What helps to understand a question, where it is there. */
export interface Aids {
  readonly lexicon?: WordMeanings | undefined;
}

/** Looks a question up in one article. Never throws, whatever the question. */
export function answerQuestion(index: ArticleIndex, text: string, aids: Aids = {}): Answer {
  return answerFrom(rankIn(index, readQuestion(index, text, lexiconFor(index, aids)), aids));
}

/** An article's sentences, ranked for a question. */
export interface RankedArticle {
  readonly query: QueryContext;
  readonly ranking: Ranking;
  /** The words that it was ranked by. */
  readonly lexicon: WordMeanings | undefined;
}

export function rankIn(index: ArticleIndex, question: Question, aids: Aids): RankedArticle {
  const lexicon = lexiconFor(index, aids);
  const query = queryContextOf(index, question, lexicon && similarityIn(index, lexicon));
  return { query, ranking: rankSentences(query), lexicon };
}

/** What a ranked article says, where it is the one to ask with a probability of `likelihood`. */
export function answerFrom({ query, ranking, lexicon }: RankedArticle, likelihood = 1): Answer {
  const { index, question } = query;
  const confidence = Number((likelihood * confidenceOf(query, ranking)).toFixed(4));
  const kind = verdictOn(confidence);
  const { file, title, edition, language } = index.article;
  return {
    kind,
    question: question.text,
    article: file,
    title,
    edition,
    language,
    ...quotesOf(query, ranking.ranked, confidence, kind),
    confidence,
    unknownWords: question.unknownWords,
    unknownNames: unknownNames(index, question, ranking.ranked[0]?.sentence, lexicon),
    reading: readingOf(query, ranking.ranked[0]),
  };
}

/** Finds out all that any question needs of an article, before anybody asks; 10 µs a sentence. */
export function prepare(index: ArticleIndex, aids: Aids = {}): void {
  answerQuestion(index, index.article.title, aids);
}

/** None for a language that it doesn't know: what looks like an English word there is none. */
export function lexiconFor({ language }: ArticleIndex, { lexicon }: Aids): WordMeanings | undefined {
  return language.lexicon ? lexicon : undefined;
}

function readingOf({ index, question, matches }: QueryContext, best: Ranked | undefined): Reading {
  const strengths = best && matches.bySentence.get(best.sentence);
  const matched = question.words.filter((_, w) => (strengths?.[w] ?? 0) > 0);
  return {
    type: question.asked.type,
    matchedWords: matched.map(({ word }) => word),
    corrected: best ? question.words.flatMap((word, w) => correctionOf(index, question, word, w, best.sentence)) : [],
    threshold: thresholds.answered,
  };
}

/** A misspelt word is said to be read as another where the sentence has that, or what it stands under. */
function correctionOf(
  index: ArticleIndex,
  question: Question,
  word: QuestionWord,
  w: number,
  best: number,
): Correction[] {
  if (!word.misspelt) return [];
  const { article, sentences, terms } = index;
  const likely = new Set(word.matches.map(({ id }) => terms.of(id)));
  const meant = sentences[best]?.tokens.find(({ term, stop }) => !stop && likely.has(term));
  if (meant) return [{ word: word.word, as: article.text.slice(meant.start, meant.end) }];
  const above = headingContext(index, question, sentences[best]?.passage ?? 0);
  return above?.heading[w] || above?.leadIn[w] ? [{ word: word.word, as: word.form }] : [];
}
