import { alignment } from './features/meaning.ts';
import { headingContext } from './heading-context.ts';
import { isInHeading } from './heading-terms.ts';
import type { QueryContext } from './query-context.ts';

/** Confidence features: what the best sentence neither has nor says in other words. */
export const missingTermNames = [
  'unknown and nothing like it',
  'missing and nothing like it',
  'missing beside, unlike',
  'heaviest word missing',
  'focus missing',
  'verb missing',
  'first word missing',
  'first word unknown',
  'verbs unknown',
  'nouns unknown',
  'nouns missing beside, unlike',
  'name missing beside',
] as const;

/** A word of the question that a sentence hasn't, nor what stands above it; `word` is its place in `words`. */
export interface MissingWord {
  readonly word: number;
  /** Share of the question's idf. */
  readonly share: number;
  /** 0 where the sentence says it in other words to 1 where nothing is like it. */
  readonly lack: number;
  /** The same for the sentence's passage: 0 where another sentence has the very word. */
  readonly absentBeside: number;
  /** No sentence of the article has it. */
  readonly unknown: boolean;
  readonly asking: boolean;
  readonly verb: boolean;
  readonly name: boolean;
}

/** Each 0 to 1: by the shares of the question that the missing words have, by one word, or by the number of words. */
export function missingTermFeatures(
  { question: { words, focusWord } }: QueryContext,
  missing: readonly MissingWord[],
): Record<(typeof missingTermNames)[number], number> {
  const content = missing.filter(({ asking }) => !asking);
  const firstWord = words.findIndex(({ asking }) => !asking);
  const lackOf = (list: readonly MissingWord[], w: number): number => list.find(({ word }) => word === w)?.lack ?? 0;
  const unknown = content.filter((one) => one.unknown && one.word !== focusWord);
  return {
    'unknown and nothing like it': sum(missing, (one) => (one.unknown ? one.share * one.lack : 0)),
    'missing and nothing like it': sum(missing, ({ share, lack }) => share * lack),
    'missing beside, unlike': sum(missing, unlikeBeside),
    'heaviest word missing': missing.reduce((most, { share, lack }) => Math.max(most, share * lack), 0),
    'focus missing': lackOf(missing, focusWord),
    'verb missing': lackOf(content, words.length - 1),
    'first word missing': lackOf(missing, firstWord),
    'first word unknown': lackOf(
      missing.filter((one) => one.unknown),
      firstWord,
    ),
    'verbs unknown': sum(unknown, ({ verb, lack }) => (verb ? lack / someWords : 0)),
    'nouns unknown': sum(unknown, ({ verb, lack }) => (verb ? 0 : lack / someWords)),
    'nouns missing beside, unlike': sum(content, (one) => (one.verb ? 0 : unlikeBeside(one))),
    'name missing beside': sum(content, (one) => (one.name && !one.unknown ? one.share * one.absentBeside : 0)),
  };
}

/** So many unknown words make a feature of 1. */
const someWords = 3;

function sum(list: readonly MissingWord[], of: (one: MissingWord) => number): number {
  return list.reduce((total, one) => total + of(one), 0);
}

function unlikeBeside({ share, lack, absentBeside }: MissingWord): number {
  return share * Math.min(lack, absentBeside);
}

/** The words of the question that a sentence hasn't. */
export function missingWords(query: QueryContext, sentence: number): MissingWord[] {
  const { index, question, matches, rows } = query;
  const heading = headingContext(index, question, index.sentences[sentence]?.passage ?? 0);
  return question.words.flatMap(({ term, asking, filler, capitalised, place, subject, matches: terms }, word) => {
    const own = matches.bySentence.get(sentence)?.[word] ?? 0;
    if (own > 0.9 || subject || heading?.heading[word] || heading?.leadIn[word]) return [];
    return {
      word,
      share: matches.shares[word] as number,
      lack: 1 - Math.max(own, alignment(query, sentence, word)),
      absentBeside: 1 - inPassage(query, sentence, word),
      unknown: terms.length === 0,
      asking: asking || filler,
      verb: rows[word]?.isVerb ?? false,
      name: capitalised && place > 0 && !isInHeading(index, term),
    };
  });
}

/** How well the passage of a sentence has a word of the question, 0 to 1. */
function inPassage({ index, matches }: QueryContext, sentence: number, word: number): number {
  const passage = index.passages[index.sentences[sentence]?.passage ?? 0];
  let most = 0;
  if (!passage) return most;
  for (let s = passage.first; s <= passage.last; s++) {
    most = Math.max(most, matches.bySentence.get(s)?.[word] ?? 0);
  }
  return most;
}
