import type { ArticleIndex } from '../article-index.ts';
import { idfOfUnseen } from '../bm25.ts';
import { type Token, tokenize } from '../terms.ts';
import { type Asked, askedFor } from './asked.ts';
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
  const tokens = tokenize(text.slice(0, longestQuestion));
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
  const asked = askedFor(tokens);
  const rarest = words.reduce((most, { idf }) => Math.max(most, idf), 0);
  return {
    text,
    tokens,
    words,
    asked,
    measure: measureAsked(text.slice(0, longestQuestion)),
    focusWord: words.findIndex(({ term, asking }) => term === asked.focus && !asking),
    rarestWord: words.findIndex(({ idf }) => idf === rarest),
    phrases: phrasesIn(text),
    littleWords: tokens.filter(({ stop, form }) => stop && !grammar.has(form)).map(({ form }) => form),
    unknownWords,
  };
}

/** Words that shape a question; what answers it mostly lacks them (in the development sets seven of ten times or more). */
const askingWords = new Set(
  `kind kinds type types sort sorts name names named term terms example examples call called happen happens happened
  happening meaning meant definition come comes came able want wants wanted try tries tried trying think thinks thought
  take takes taking taken start starts started help helps helped make makes regarding besides prior along another
  percentage percent reason reasons part parts way ways thing things method methods possible main status`.split(/\s+/),
);
/** Behind "how" they ask for an amount: how long, how big. */
const askingDegrees = new Set(
  'long big large tall high far fast old often heavy deep wide hot cold close late soon'.split(' '),
);

function phrasesIn(text: string): string[] {
  if (!/["“”«»„]/.test(text)) return [];
  return [...text.matchAll(/["“”«»„]([^"“”«»„]{3,200})["“”«»„]/gu)]
    .map(([, phrase = '']) => tokenize(phrase).map(({ form }) => form))
    .filter((forms) => forms.length > 0)
    .map((forms) => forms.join(' '));
}

/** Stop words that stand in questions for grammar only. */
const grammar = new Set(
  `a an the of in to is are was were be been do does did has have had who whom whose when where which what why how can
  could will would might and or that this it for on by with as from at`.split(/\s+/),
);

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
  const word = text.slice(token.start, token.end);
  const looks = {
    word,
    form,
    term,
    place,
    capitalised: word.charAt(0) !== word.charAt(0).toLowerCase(),
    numeric: /\d/.test(form),
    subject: namesSubject(index, token, word),
    asking:
      askingWords.has(form) ||
      (askingDegrees.has(form) && /\bhow\s+$/i.test(text.slice(Math.max(0, token.start - 9), token.start))),
  };
  const known = index.termIds.get(term);
  if (known !== undefined) {
    return { ...looks, idf: index.idf[known] as number, matches: [{ id: known, weight: 1 }] };
  }
  const unseen = idfOfUnseen(index.sentences.length);
  // A word that the lexicon knows isn't misspelt: the article just doesn't use it.
  if (lexicon && lexicon.id(form) >= 0) return { ...looks, idf: unseen, matches: [] };
  const english = index.article.language === 'en';
  const isName = english && looks.capitalised && place > 0;
  const matches = misspellings(index, form, isName).map(({ id, likeness }) => ({ id, weight: likeness }));
  const respelt = english && matches.length === 0 && !isName ? lexicon?.respelt(form) : undefined;
  return { ...looks, form: respelt ?? form, idf: unseen, matches };
}
