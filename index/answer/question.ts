import type { ArticleIndex } from '../article-index.ts';
import { idfOfUnseen } from '../bm25.ts';
import type { Asked } from '../languages/asked.ts';
import type { Language } from '../languages/language.ts';
import type { Token } from '../languages/token.ts';
import { tokenize } from '../terms.ts';
import { isInHeading } from './heading-terms.ts';
import { type Measure, measureAsked } from './measures.ts';
import { misspellings } from './misspellings.ts';
import type { WordMeanings } from './similarity.ts';
import { namesSubject } from './subject.ts';

/** A term of the article that stands for a word of the question; `weight` is 1 for the same term. */
export interface TermMatch {
  readonly id: number;
  readonly weight: number;
}

/** A content word of the question. `matches` is empty when the article has no such word. */
export interface QuestionWord {
  readonly word: string;
  /** As it is folded; where it is misspelt and the article doesn't have it, as it is spelt right. */
  readonly form: string;
  readonly term: string;
  readonly idf: number;
  /** Its place among all the words of the question. */
  readonly place: number;
  readonly capitalised: boolean;
  readonly numeric: boolean;
  /** It belongs to the asking rather than to what is asked: "what **kind** of", "what is the **name** of". */
  readonly asking: boolean;
  /** It names what the whole article is about. */
  readonly subject: boolean;
  readonly matches: readonly TermMatch[];
}

/** A question as it is looked up in one article. */
export interface Question {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: readonly QuestionWord[];
  readonly asked: Asked;
  /** The amount or time it asks for, if it does. */
  readonly measure: Measure | undefined;
  /** Ordinals in `words` of the noun asked about and of the rarest word; -1 for none. */
  readonly focusWord: number;
  readonly rarestWord: number;
  /** What stands between quotation marks, as folded words with a blank between them. */
  readonly phrases: readonly string[];
  /** Stop words other than asking words, auxiliaries and articles. */
  readonly littleWords: readonly string[];
  /** The content words that the article never uses, as they were written. */
  readonly unknownWords: readonly string[];
}

/** Longest question that is looked at, in UTF-16 units; what is longer is a text, not a question. */
export const longestQuestion = 500;

/** Content words of a question that are looked up; no question has more, a pasted text may. */
const mostWords = 64;

/** Reads a question against an article. A question of stop words only finds nothing. */
export function readQuestion(
  index: ArticleIndex,
  text: string,
  lexicon?: Pick<WordMeanings, 'id' | 'respelt'>,
): Question {
  const tokens = tokenize(text.slice(0, longestQuestion), index.language);
  const places = new Map(tokens.map((token, place) => [token.term, place]));
  const found = uniqueByTerm(tokens.filter((token) => !token.stop))
    .slice(0, mostWords)
    .map((token) => lookUp(index, text, token, places.get(token.term) ?? 0, lexicon));
  // A question made of the title's words alone is about them.
  const nothingElse = found.every(({ subject, asking }) => subject || asking);
  const words = nothingElse ? found.map((word) => ({ ...word, subject: false })) : found;
  const unknownWords = words
    .filter(
      ({ matches, term, subject }) =>
        !subject && !matches.some(({ weight }) => weight === 1) && !isInHeading(index, term),
    )
    .map(({ word }) => word);
  const { questions } = index.language;
  const asked = questions.askedFor(tokens, text);
  const rarest = words.reduce((most, { idf }) => Math.max(most, idf), 0);
  return {
    text,
    tokens,
    words,
    asked,
    measure: measureAsked(text.slice(0, longestQuestion)),
    focusWord: words.findIndex(({ term, asking }) => term === asked.focus && !asking),
    rarestWord: words.findIndex(({ idf }) => idf === rarest),
    phrases: phrasesIn(text, index.language),
    littleWords: tokens.filter(({ stop, form }) => stop && !questions.grammar.has(form)).map(({ form }) => form),
    unknownWords,
  };
}

function phrasesIn(text: string, language: Language): string[] {
  if (!/["“”«»„]/.test(text)) return [];
  return [...text.matchAll(/["“”«»„]([^"“”«»„]{3,200})["“”«»„]/gu)]
    .map(([, phrase = '']) => tokenize(phrase, language).map(({ form }) => form))
    .filter((forms) => forms.length > 0)
    .map((forms) => forms.join(' '));
}

function uniqueByTerm(tokens: readonly Token[]): Token[] {
  return [...new Map(tokens.map((token) => [token.term, token])).values()];
}

function lookUp(
  index: ArticleIndex,
  text: string,
  token: Token,
  place: number,
  lexicon: Pick<WordMeanings, 'id' | 'respelt'> | undefined,
): QuestionWord {
  const { form, term } = token;
  const { questions } = index.language;
  const word = text.slice(token.start, token.end);
  const looks = {
    word,
    form,
    term,
    place,
    capitalised: word.charAt(0) !== word.charAt(0).toLowerCase(),
    numeric: /\d/.test(form),
    subject: namesSubject(index, token, word),
    asking: questions.isAsking(form, text.slice(Math.max(0, token.start - 9), token.start)),
  };
  const known = index.termIds.get(term);
  if (known !== undefined) {
    return { ...looks, idf: index.idf[known] as number, matches: [{ id: known, weight: 1 }] };
  }
  const unseen = idfOfUnseen(index.sentences.length);
  // A word that the lexicon knows isn't misspelt: the article just doesn't use it.
  if (lexicon && lexicon.id(form) >= 0) return { ...looks, idf: unseen, matches: [] };
  const isName = questions.capitalsName && looks.capitalised && place > 0;
  const matches = misspellings(index, form, isName).map(({ id, likeness }) => ({ id, weight: likeness }));
  const respelt = questions.capitalsName && matches.length === 0 && !isName ? lexicon?.respelt(form) : undefined;
  return { ...looks, form: respelt ?? form, idf: unseen, matches };
}
