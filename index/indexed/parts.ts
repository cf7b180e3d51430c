import type { Numbers } from './numbers.ts';

/**
 * All of an article's index that can't be had from the article at once: numbers in typed arrays and three long strings, so that it can be
 * kept in a file, given from thread to thread and used as it lies there. Arrays that end in `At` hold where each row of another begins,
 * and where the last ends. Offsets are in UTF-16 units.
 */
export interface IndexParts {
  /** By sentence, in the article's text. */
  readonly starts: Numbers;
  readonly ends: Numbers;
  /** By sentence, an ordinal in `continuations`. */
  readonly continues: Numbers;
  /** By passage its first sentence, and how many sentences there are; ordinals of its section, and of its block in that. */
  readonly passageAt: Numbers;
  readonly passageSections: Numbers;
  readonly passageBlocks: Numbers;
  /** By sentence its tokens: how far each begins behind the one before (the first behind the sentence's start), how long it is, and which word. */
  readonly tokenAt: Numbers;
  readonly tokenGaps: Numbers;
  readonly tokenLengths: Numbers;
  readonly tokenWords: Numbers;
  /** By word: its folded form, the ordinal of its term, and 1 where it is a stop word. */
  readonly formAt: Numbers;
  readonly forms: string;
  readonly wordTerms: Numbers;
  readonly wordStops: Numbers;
  /** Terms by their ids; behind the content terms, for which there are `postings`, those that only stop words have. */
  readonly termStringAt: Numbers;
  readonly terms: string;
  /** A hash table of the content terms, see `term-ids.ts`; and their ids in order of the terms' UTF-16 units. */
  readonly termSlots: Numbers;
  readonly termOrder: Numbers;
  /** By sentence the ids of its content terms, in order. */
  readonly termAt: Numbers;
  readonly termIds: Numbers;
  /** By content term the sentences that have it, ascending. */
  readonly postingAt: Numbers;
  readonly postings: Numbers;
  /** Amounts that are written in several ways: by key, which is one for all of them; and in order of the sentences which key, the ordinal of the first word's term, and where. */
  readonly amountKeyAt: Numbers;
  readonly amountKeys: string;
  readonly amountKeyOf: Numbers;
  readonly amountTerms: Numbers;
  readonly amountSentences: Numbers;
  /** By sentence its entities: which kind, how far each begins behind the sentence's start, how long it is; and by sentence bits, see `annotations.ts`. Empty where none was annotated. */
  readonly entityAt: Numbers;
  readonly entityKinds: Numbers;
  readonly entityStarts: Numbers;
  readonly entityLengths: Numbers;
  readonly says: Numbers;
}

/** Whether a sentence goes on over residue, by the number that stands for it. */
export const continuations = [undefined, 'before', 'after', 'both'] as const;
