import type { Article, Sentence, Span } from '../article.ts';
import type { Token } from '../languages/token.ts';
import type { Numbers } from './numbers.ts';
import { continuations, type IndexParts } from './parts.ts';
import { rowIn } from './rows.ts';
import { tokensIn, type Vocabulary } from './vocabulary.ts';

/** A sentence with its words. `terms` are the ids of its content terms in order, repeats included. */
export interface IndexedSentence extends Sentence {
  readonly passage: number;
  readonly tokens: readonly Token[];
  readonly terms: Numbers;
}

/** Sentences whose tokens are kept, of each article: those that were asked for last. */
const mostRead = 512;

/** The sentences of an article. Their tokens are put together when they are asked for: most sentences are never candidates. */
export function indexedSentences(
  { sections }: Article,
  parts: IndexParts,
  vocabulary: Vocabulary,
): readonly IndexedSentence[] {
  const words = wordsOf(parts, vocabulary);
  const { passageAt, passageSections } = parts;
  const sentences: IndexedSentence[] = [];
  let section = -1;
  let ordinal = 0;
  for (let passage = 0; passage < passageSections.length; passage++) {
    if (passageSections[passage] !== section) ordinal = 0;
    section = passageSections[passage] as number;
    const number = sections[section]?.number ?? '';
    for (let s = passageAt[passage] as number; s < (passageAt[passage + 1] as number); s++)
      sentences.push(new SentenceOfParts({ section: number, ordinal: ++ordinal, passage }, s, parts, words));
  }
  return sentences;
}

/** The words of a sentence by its place in the article. */
interface WordsOfSentences {
  tokens(sentence: number): readonly Token[];
  terms(sentence: number): Numbers;
}

function wordsOf(parts: IndexParts, vocabulary: Vocabulary): WordsOfSentences {
  const read = new Map<number, readonly Token[]>();
  const termRows = { at: parts.termAt, values: parts.termIds };
  return {
    terms: (sentence) => rowIn(termRows, sentence),
    tokens: (sentence) => {
      const known = read.get(sentence);
      if (known) return known;
      if (read.size >= mostRead) read.clear();
      const tokens = tokensIn(parts, vocabulary, sentence);
      read.set(sentence, tokens);
      return tokens;
    },
  };
}

class SentenceOfParts implements IndexedSentence {
  readonly section: string;
  readonly ordinal: number;
  readonly span: Span;
  readonly passage: number;
  declare readonly continues?: NonNullable<Sentence['continues']>;
  readonly #place: number;
  readonly #words: WordsOfSentences;

  constructor(
    { section, ordinal, passage }: Pick<IndexedSentence, 'section' | 'ordinal' | 'passage'>,
    place: number,
    { starts, ends, continues }: IndexParts,
    words: WordsOfSentences,
  ) {
    this.section = section;
    this.ordinal = ordinal;
    this.span = { start: starts[place] as number, end: ends[place] as number };
    this.passage = passage;
    const continued = continuations[continues[place] as number];
    if (continued) this.continues = continued;
    this.#place = place;
    this.#words = words;
  }

  get tokens(): readonly Token[] {
    return this.#words.tokens(this.#place);
  }

  get terms(): Numbers {
    return this.#words.terms(this.#place);
  }
}
