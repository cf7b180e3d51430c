import type { ArticleIndex } from '../article-index.ts';
import { idfOfUnseen, inverseDocumentFrequency } from '../bm25.ts';
import { isBesideMonth } from '../dated-words.ts';
import type { Numbers } from '../indexed/numbers.ts';
import type { Asked } from '../languages/asked.ts';
import type { Language } from '../languages/language.ts';
import type { Token } from '../languages/token.ts';
import { tokenize } from '../terms.ts';
import { amountWritings } from './amount-writings.ts';
import { formsOf } from './article-forms.ts';
import { compoundParts } from './compound-parts.ts';
import { type OtherWriting, otherWritings } from './compounds.ts';
import { dayWritings } from './days.ts';
import { digraphWritings } from './digraphs.ts';
import { columnsAsked } from './head-words.ts';
import { isInHeading } from './heading-terms.ts';
import { hear, type WordList } from './heard.ts';
import { hasSmallLetters } from './letter-case.ts';
import { type Measure, measureAsked } from './measures.ts';
import { misspellings } from './misspellings.ts';
import { isUsedOtherwise } from './other-forms.ts';
import { sentencesWithSign } from './signed-amounts.ts';
import { isFiller, tellsTopic } from './small-talk.ts';
import type { Respelt } from './spelt-right.ts';
import { namesSubject } from './subject.ts';

/** A term of the article that stands for a word of the question; `weight` is 1 for the same word. */
export interface TermMatch {
  readonly id: number;
  readonly weight: number;
  /** Only in these sentences, ascending; in all that have the term where undefined. */
  readonly among: Numbers | Int32Array | undefined;
}

/** A content word of the question. `matches` is empty when the article has no such word. */
export interface QuestionWord {
  /** As it was written. */
  readonly word: string;
  /** As it is folded; where it is misspelt, as it is spelt right. */
  readonly form: string;
  readonly term: string;
  readonly idf: number;
  /** Its place among all the words of the question. */
  readonly place: number;
  readonly capitalised: boolean;
  readonly numeric: boolean;
  /** It is read as another word than was written. */
  readonly misspelt: boolean;
  /** It belongs to the asking rather than to what is asked: "what **kind** of", "what is the **name** of". */
  readonly asking: boolean;
  /** It stands for anything at all, and the article doesn't use it: "stuff". */
  readonly filler: boolean;
  /** It names what the whole article is about. */
  readonly subject: boolean;
  readonly matches: readonly TermMatch[];
  /** Terms of the article that are the same word written in another way: of "wifi" the rarer of "Wi-Fi". */
  readonly otherTerms: readonly string[];
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
  /** It asks what isn't or mayn't be. */
  readonly denies: boolean;
  /** Any of the words tells what it is about: not in "what did I ask", nor in "2 + 2". */
  readonly tells: boolean;
  /** The content words that the article never uses in any form, as they were written. Not the day of a date, which is none without its month. */
  readonly unknownWords: readonly string[];
}

/** Longest question that is looked at, in UTF-16 units; what is longer is a text, not a question. */
export const longestQuestion = 500;

/** Content words of a question that are looked up; no question has more, a pasted text may. */
const mostWords = 64;

/** Reads a question against an article. A question of stop words only finds nothing. */
export function readQuestion(index: ArticleIndex, typed: string, lexicon?: WordList): Question {
  const heard = hear(index, typed.slice(0, longestQuestion), lexicon);
  const { text, tokens } = heard;
  const writings = otherWritings(index, text, tokens);
  for (const [place, other] of [...dayWritings(index, tokens), ...amountWritings(index, heard)]) {
    writings.set(place, [...(writings.get(place) ?? []), other]);
  }
  const found = lastOfEach(tokens)
    .slice(0, mostWords)
    .map(([token, place]) => lookUp(index, heard, token, place, writings, lexicon));
  // A question made of the title's words alone is about them.
  const nothingElse = found.every(({ subject, asking }) => subject || asking);
  const words = nothingElse ? found.map((word) => ({ ...word, subject: false })) : found;
  const unknownWords = words
    .filter(
      (word) =>
        !word.filler && isUnknown(index, word) && !isDay(index, tokens, word) && !isUsedOtherwise(index, word, lexicon),
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
    measure: measureAsked(text),
    focusWord: words.findIndex(({ term, asking }) => term === asked.focus && !asking),
    rarestWord: words.findIndex(({ idf }) => idf === rarest),
    phrases: phrasesIn(text, index.language),
    littleWords: tokens.filter(({ stop, form }) => stop && !questions.grammar.has(form)).map(({ form }) => form),
    denies: text.search(index.language.sentences.denial) >= 0,
    tells: words.some((word) => !word.asking && tellsTopic(word, lexicon)),
    unknownWords,
  };
}

function isDay({ language }: ArticleIndex, tokens: readonly Token[], { form, place }: QuestionWord): boolean {
  return /^\d{1,2}$/.test(form) && isBesideMonth(tokens, place, language.words.dates);
}

function phrasesIn(text: string, language: Language): string[] {
  if (!/["“”«»„]/.test(text)) return [];
  return [...text.matchAll(/["“”«»„]([^"“”«»„]{3,200})["“”«»„]/gu)]
    .map(([, phrase = '']) => tokenize(phrase, language).map(({ form }) => form))
    .filter((forms) => forms.length > 0)
    .map((forms) => forms.join(' '));
}

/** The content words, each once: where it stands last, with its place there. */
function lastOfEach(tokens: readonly Token[]): (readonly [Token, number])[] {
  const last = new Map<string, readonly [Token, number]>();
  for (const [place, token] of tokens.entries()) if (!token.stop) last.set(token.term, [token, place]);
  return [...last.values()];
}

/** By the place of a word: how else the article writes it. */
type Writings = ReadonlyMap<number, readonly OtherWriting[]>;

const none: readonly never[] = [];

/** Whether the article never uses a word. One that is read as another is said to be; it isn't said again that it is unknown. */
function isUnknown(index: ArticleIndex, { matches, term, otherTerms, subject }: QuestionWord): boolean {
  return !subject && matches.length === 0 && ![term, ...otherTerms].some((one) => isInHeading(index, one));
}

function lookUp(
  index: ArticleIndex,
  { text, misspelt }: Respelt,
  token: Token,
  place: number,
  written: Writings,
  lexicon: WordList | undefined,
): QuestionWord {
  const { form, term } = token;
  const { questions } = index.language;
  const word = text.slice(token.start, token.end);
  const capitalised = word.charAt(0) !== word.charAt(0).toLowerCase() && hasSmallLetters(text);
  const known = index.termIds.get(term) ?? formsOf(index).get(form);
  const others = written.get(place) ?? (known === undefined ? digraphWritings(index, word, form) : none);
  const same =
    others.length > 0
      ? matchesOf(index, [{ term }, ...others])
      : sameTerm(known, known === undefined ? undefined : sentencesWithSign(index, text, token, known));
  const isName = questions.capitalsName && capitalised && place > 0;
  // A word that the lexicon knows isn't misspelt: the article just doesn't use it.
  const isMisspelt = same.length === 0 && others.length === 0 && (lexicon?.id(form) ?? -1) < 0;
  const columns = columnsAsked(index, token, lexicon).map(({ id, rows }) => ({ id, weight: 1, among: rows }));
  const likely =
    columns.length === 0 && isMisspelt && !isAcronym(word, text) ? likelyMatches(index, form, isName) : none;
  const parts = isMisspelt && likely.length === 0 ? partMatches(index, term) : none;
  return {
    word: misspelt.get(token.start) ?? word,
    form,
    term,
    idf: same.length > 0 ? idfOf(index, same) : idfOfUnseen(index.sentences.length),
    place,
    capitalised,
    numeric: /\d/.test(form),
    asking: questions.isAsking(form, text.slice(Math.max(0, token.start - 9), token.start)),
    filler: same.length === 0 && !isInHeading(index, term) && isFiller(index, form, lexicon),
    subject: namesSubject(index, token, word),
    matches: columns.length > 0 ? [...same, ...columns] : same.length > 0 ? same : [...likely, ...parts],
    misspelt: misspelt.has(token.start) || likely.length > 0,
    otherTerms: others.length > 0 ? others.map((other) => other.term) : none,
  };
}

function sameTerm(id: number | undefined, among: Numbers | undefined): readonly TermMatch[] {
  return id === undefined ? none : [{ id, weight: 1, among }];
}

function likelyMatches(index: ArticleIndex, form: string, isName: boolean): readonly TermMatch[] {
  return misspellings(index, form, isName).map(({ id, likeness }) => ({ id, weight: likeness, among: undefined }));
}

function partMatches(index: ArticleIndex, term: string): readonly TermMatch[] {
  return compoundParts(index, term).map(({ id, likeness }) => ({ id, weight: likeness, among: undefined }));
}

function matchesOf(index: ArticleIndex, others: readonly OtherWriting[]): TermMatch[] {
  return others.flatMap(({ term, among }) => {
    const id = index.termIds.get(term);
    return id === undefined || among?.length === 0 ? [] : [{ id, weight: 1, among: among && Int32Array.from(among) }];
  });
}

/** Of a word in several ways of writing: by all the sentences that have any. */
function idfOf(index: ArticleIndex, matches: readonly TermMatch[]): number {
  const [first] = matches;
  if (matches.length === 1 && first && !first.among) return index.idf[first.id] as number;
  const holding = new Set(matches.flatMap(({ id, among }) => [...(among ?? index.postings.of(id))]));
  return inverseDocumentFrequency(holding.size, index.sentences.length);
}

/** A few capitals in a text that has small letters, too: FAQ, GPU. */
function isAcronym(word: string, text: string): boolean {
  return /^\p{Lu}{2,5}$/u.test(word) && /\p{Ll}/u.test(text);
}
