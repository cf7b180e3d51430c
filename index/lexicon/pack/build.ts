import { measureCosines } from '../cosine.ts';
import { encodeRelations, encodeThesaurus, encodeVectors } from '../format.ts';
import { associate } from './associate.ts';
import { type Compression, compressVectors } from './compress.ts';
import type { Embeddings } from './embeddings.ts';
import { listEverydayPairs } from './everyday.ts';
import { lemmasOf } from './lemmatize.ts';
import { relateWords } from './relate.ts';
import { tabulate } from './tabulate.ts';
import { chooseWords, type VocabularySize } from './vocabulary.ts';
import type { WordNet } from './wordnet.ts';

/** Settled by measuring hit@1 and hit@3 of answers, see lexicon.ts for what is done with the result. */
export const SIZE: VocabularySize = { anyWord: 25_000, wordNetWord: 90_000 };
const COMPRESSION: Compression = { dropped: 2, dimensions: 80 };

export interface Pack {
  readonly vectors: Uint8Array;
  readonly relations: Uint8Array;
  readonly thesaurus: Uint8Array;
}

export interface Sources {
  readonly embeddings: Embeddings;
  readonly wordnet: WordNet;
  /** Entries of words and phrases that mean about the same. */
  readonly entries: readonly (readonly string[])[];
}

/** The bytes of the three files; the same sources give the same bytes. */
export function buildPack(sources: Sources, size = SIZE, compression = COMPRESSION): Pack {
  const { embeddings, wordnet } = sources;
  const { words, dimensions: width } = embeddings;
  const ranks = chooseWords(words, wordnet, size);
  const chosen = ranks.map((rank) => words[rank] ?? '');
  const rows = new Float32Array(ranks.length * width);
  for (const [id, rank] of ranks.entries()) {
    rows.set(embeddings.vectors.subarray(rank * width, (rank + 1) * width), id * width);
  }
  const vectors = {
    words: ranks.length,
    dimensions: compression.dimensions,
    values: compressVectors(rows, width, compression),
  };
  const ids = new Map(chosen.map((word, id) => [word, id]));
  const cosine = measureCosines(vectors);
  const relations = relateWords({
    words: new Set(chosen),
    wordnet,
    cosine: (a, b) => cosine(ids.get(a) ?? -1, ids.get(b) ?? -1),
  });
  const entries = chosen.map((word, id) => ({
    word,
    rank: ranks[id] ?? 0,
    readings: lemmasOf(word, wordnet),
    relations: relations.get(word) ?? new Map<string, number>(),
  }));
  const listing = { words: chosen, entries: sources.entries, given: listEverydayPairs(), usedAlike: cosine };
  return {
    vectors: encodeVectors(vectors),
    relations: encodeRelations(tabulate(entries, words.length)),
    thesaurus: encodeThesaurus(associate(listing)),
  };
}
