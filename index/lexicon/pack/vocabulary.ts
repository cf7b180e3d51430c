import { lemmasOf } from './lemmatize.ts';
import type { WordNet } from './wordnet.ts';

/** Ids are 16 bits wide in the packed files. */
const MOST_WORDS = 0xffff;

export interface VocabularySize {
  /** Every word among this many most frequent ones is kept: names and new words too. */
  readonly anyWord: number;
  /** Rarer ones, down to here, only when they are forms of a WordNet lemma: a rare name has no use for similar words. */
  readonly wordNetWord: number;
}

/** Where each kept word stands in `frequent` (the most frequent first), in the order of the words' UTF-16 codes. */
export function chooseWords(frequent: readonly string[], wordnet: WordNet, size: VocabularySize): number[] {
  const rankOf = new Map<string, number>();
  const names = nameWords(wordnet);
  for (const [rank, word] of frequent.entries()) if (/^[a-z]+$/.test(word)) rankOf.set(word, rank);
  const kept = new Set<string>();
  for (const [word, rank] of rankOf) {
    if (rank >= size.wordNetWord) break;
    const lemmas = lemmasOf(word, wordnet).filter(({ lemma }) => rankOf.has(lemma));
    const common = lemmas.some(({ lemma }) => !names.has(lemma));
    if (rank >= size.anyWord && !common) continue;
    kept.add(word);
    // A form without its lemma would have no relations.
    for (const { lemma } of lemmas) kept.add(lemma);
  }
  if (kept.size > MOST_WORDS) throw new Error(`${kept.size} words do not fit 16-bit ids`);
  return [...kept].sort().map((word) => rankOf.get(word) ?? 0);
}

/** Lemmas that WordNet only knows as names or abbreviations: "reagan", "usa". */
export function nameWords(wordnet: WordNet): Set<string> {
  const names = new Set<string>();
  const common = new Set<string>();
  for (const { words } of wordnet.synsets) {
    for (const word of words) (/[A-Z]/.test(word) ? names : common).add(word.toLowerCase());
  }
  return new Set([...names].filter((word) => !common.has(word)));
}
