/**
 * All of an article's index that can't be had from the article at once: numbers in typed arrays and two long strings, so that it can be
 * kept in a file, given from thread to thread and used as it lies there. Arrays that end in `At` hold where each row of another begins,
 * and where the last ends. Offsets are in UTF-16 units.
 */
export interface IndexParts {
  /** By sentence, in the article's text. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** By sentence, an ordinal in `continuations`. */
  readonly continues: Uint8Array;
  /** By passage its first sentence, and how many sentences there are; ordinals of its section, and of its block in that. */
  readonly passageAt: Uint32Array;
  readonly passageSections: Uint32Array;
  readonly passageBlocks: Uint32Array;
  /** By sentence its tokens: where they are in the article's text, and which words. */
  readonly tokenAt: Uint32Array;
  readonly tokenStarts: Uint32Array;
  readonly tokenEnds: Uint32Array;
  readonly tokenWords: Uint32Array;
  /** By word: its folded form, the ordinal of its term, 1 where it is a stop word, and the first word of the same form. */
  readonly formAt: Uint32Array;
  readonly forms: string;
  readonly wordTerms: Uint32Array;
  readonly wordStops: Uint8Array;
  readonly sameForms: Uint32Array;
  /** Terms by their ids; behind the content terms, for which there are `postings`, those that only stop words have. */
  readonly termStringAt: Uint32Array;
  readonly terms: string;
  /** A hash table of the content terms, see `term-ids.ts`. */
  readonly termSlots: Uint32Array;
  /** By sentence the ids of its content terms, in order. */
  readonly termAt: Uint32Array;
  readonly termIds: Int32Array;
  /** By content term the sentences that have it, ascending. */
  readonly postingAt: Uint32Array;
  readonly postings: Int32Array;
}

/** Whether a sentence goes on over residue, by the number that stands for it. */
export const continuations = [undefined, 'before', 'after', 'both'] as const;
