import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureCosines } from './cosine.ts';
import {
  decodeRelations,
  decodeThesaurus,
  decodeVectors,
  PARTS_OF_SPEECH,
  type PartOfSpeech,
  RARITY_UNIT,
  RELATIONS_FILE,
  type RelationTable,
  THESAURUS_FILE,
  VECTORS_FILE,
} from './format.ts';
import { baseForms } from './inflection.ts';
import { likenessOf } from './likeness.ts';
import { measureListings, measureRelations } from './relation.ts';
import { sieveLinks } from './sieve.ts';
import { listWords } from './words.ts';

/** Which English words mean nearly the same. Words are known by an id; -1 is any unknown word, similar to none. */
export interface Lexicon {
  readonly size: number;
  /** The id of the word, or of the word it is inflected from when the form is missing; -1 when neither is known. */
  id(word: string): number;
  /** The words of edit distance 1 from a word of three letters or more, the most frequent first. */
  near(word: string): readonly string[];
  /** The base form: "went" → "go". Without `partOfSpeech` the most frequent reading; a word unknown as such stays, in lower case. */
  lemma(word: string, partOfSpeech?: PartOfSpeech): string;
  /** What the word is most often: a noun, a verb …; undefined for an unknown word, and for one that is only in the vectors. */
  partOfSpeech(id: number): PartOfSpeech | undefined;
  /** 0 for the most frequent word to 1 for the rarest and for unknown ones: a measure of how much a word tells in any text. */
  rarity(id: number): number;
  /**
   * By WordNet: 1 the same lemma, about .9 synonym or derived word, down to .4 for distant relatives, 0 none. Symmetric.
   * Between 0 and .4: words that exclude one another, see `CONTRAST`.
   */
  related(a: number, b: number): number;
  /** By a thesaurus, 0 to 2: how many entries have both, and small ones count more; 1 is what a word has with its fifth nearest. Symmetric. */
  listed(a: number, b: number): number;
  /** By use in texts, -1 to 1; 0 is what unrelated words have. Antonyms and members of one group are close, too. Symmetric. */
  cosine(a: number, b: number): number;
  /** The word's vector as it is packed: its direction is the word's use, its length says nothing. Empty for an unknown word. */
  vector(id: number): Int8Array;
  /** All three together, 0 to 1 and 0 for most pairs: how well one word can stand for the other in an answer. Symmetric. */
  similarity(a: number, b: number): number;
}

/** `undefined` when the packed files are missing or of another version: answers are then found by the same words only. */
export function openLexicon(directory: URL | string): Lexicon | undefined {
  const path = typeof directory === 'string' ? directory : fileURLToPath(directory);
  const vectors = read(join(path, VECTORS_FILE), decodeVectors);
  const table = read(join(path, RELATIONS_FILE), decodeRelations);
  const thesaurus = read(join(path, THESAURUS_FILE), decodeThesaurus);
  if (vectors === undefined || table === undefined || thesaurus === undefined) return undefined;
  if (vectors.words !== table.words || thesaurus.words !== table.words) return undefined;
  const list = listWords(table);
  const cosine = measureCosines(vectors);
  const related = measureRelations(table);
  const listed = measureListings(thesaurus, table);
  const mayBeLinked = sieveLinks(table, [{ ends: table.relationEnds, others: table.related }, thesaurus]);
  const ids = new Map<string, number>();
  const nearest = new Map<string, readonly string[]>();
  return {
    size: table.words,
    id: (word) => {
      const known = ids.get(word);
      if (known !== undefined) return known;
      if (ids.size >= mostKnown) ids.clear();
      const id = identify(fold(word), list.find);
      ids.set(word, id);
      return id;
    },
    near: (word) => {
      if (!/^[a-z]{3,}$/.test(word)) return [];
      const known = nearest.get(word);
      if (known) return known;
      const ids = list.near(word).filter((id) => list.spell(id) !== word);
      const near = ids
        .sort((a, b) => (table.rarities[a] as number) - (table.rarities[b] as number) || a - b)
        .map(list.spell);
      if (nearest.size >= mostRespelt) nearest.clear();
      nearest.set(word, near);
      return near;
    },
    lemma: (word, partOfSpeech) => {
      const folded = fold(word);
      const id = identify(folded, list.find);
      const lemma = id < 0 ? -1 : pickLemma(table, id, partOfSpeech);
      return lemma < 0 ? folded : list.spell(lemma);
    },
    partOfSpeech: (id) => partOfSpeechIn(table, id),
    rarity: (id) => (table.rarities[id] ?? RARITY_UNIT) / RARITY_UNIT,
    related,
    listed,
    cosine,
    vector: (id) => vectors.values.subarray(Math.max(0, id) * vectors.dimensions, (id + 1) * vectors.dimensions),
    similarity: (a, b) => {
      if (a === b && a >= 0) return 1;
      const alike = cosine(a, b);
      if (alike < LEAST_COSINE) return 0;
      if (!mayBeLinked(a, b)) return likenessOf({ cosine: alike, related: 0, listed: 0 });
      return likenessOf({ cosine: alike, related: related(a, b), listed: listed(a, b) });
    },
  };
}

/** Words that are used less alike than this are not looked up, which takes longer: what the others know of them is seldom meant. */
const LEAST_COSINE = 0.1;

function partOfSpeechIn({ readingEnds, partsOfSpeech }: RelationTable, id: number): PartOfSpeech | undefined {
  const first = readingEnds[id - 1] ?? 0;
  return first < (readingEnds[id] ?? 0) ? PARTS_OF_SPEECH[partsOfSpeech[first] ?? 0] : undefined;
}

/** Words whose ids are remembered: questions and articles repeat theirs. */
const mostKnown = 100_000;
/** Words whose spelling is remembered: a question is read against many articles. */
const mostRespelt = 1_000;

function read<T>(file: string, decode: (bytes: Uint8Array) => T | undefined): T | undefined {
  try {
    return decode(readFileSync(file));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

// "Café’s" → "cafe"
function fold(word: string): string {
  if (/^[a-z]+$/.test(word)) return word;
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/['’]s?$/, '');
}

function identify(word: string, find: (word: string) => number): number {
  const id = find(word);
  if (id >= 0) return id;
  for (const partOfSpeech of PARTS_OF_SPEECH) {
    for (const form of baseForms(word, partOfSpeech)) {
      const base = form.length < 3 ? -1 : find(form);
      if (base >= 0) return base;
    }
  }
  return -1;
}

function pickLemma(table: RelationTable, id: number, partOfSpeech: PartOfSpeech | undefined): number {
  const end = table.readingEnds[id] ?? 0;
  for (let at = table.readingEnds[id - 1] ?? 0; at < end; at++) {
    const wanted = partOfSpeech === undefined || PARTS_OF_SPEECH[table.partsOfSpeech[at] ?? 0] === partOfSpeech;
    if (wanted) return table.lemmas[at] ?? -1;
  }
  return id;
}
