/**
 * The three packed files, little-endian throughout. A word's id is its place in the sorted word list; lists of varying length
 * (spellings, readings, relations) are one flat array each, with `ends[id]` where the list of a word ends.
 *
 *     vectors.bin    header · int8 [words × dimensions]
 *     relations.bin  header · u32 ends ×3 · u16 lemma ids · u16 related ids · u8 spellings · u8 parts of speech · u8 strengths · u8 rarities
 *     thesaurus.bin  header · u32 ends · u16 ids · u8 strengths
 *
 * Wide numbers come first, so that every section is aligned for a typed array over the file's own bytes.
 */
const MAGIC = 0x43584c56; // "VLXC"
const VERSION = 1;
/** The header's u32s: magic, version, words; then the dimensions, the numbers of spelling bytes, readings and relations, or that of pairs. */
const HEADER_BYTES = 6 * 4;

export const VECTORS_FILE = 'vectors.bin';
export const RELATIONS_FILE = 'relations.bin';
export const THESAURUS_FILE = 'thesaurus.bin';

/** A part of speech is packed as its index here. */
export const PARTS_OF_SPEECH = ['noun', 'verb', 'adjective', 'adverb'] as const;
export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];

/** Strengths are packed in hundredths, rarities in 255ths. */
export const STRENGTH_UNIT = 100;
export const RARITY_UNIT = 255;

/**
 * Strengths below this mark a contrast: words used alike that exclude one another, like Monday and Tuesday. Their similarity is
 * that strength at most, whatever their vectors say.
 */
export const CONTRAST = 0.4;

export interface VectorTable {
  readonly words: number;
  readonly dimensions: number;
  readonly values: Int8Array;
}

export interface RelationTable {
  readonly words: number;
  readonly spellingEnds: Uint32Array;
  readonly readingEnds: Uint32Array;
  readonly relationEnds: Uint32Array;
  readonly lemmas: Uint16Array;
  readonly related: Uint16Array;
  readonly spellings: Uint8Array;
  readonly partsOfSpeech: Uint8Array;
  readonly strengths: Uint8Array;
  readonly rarities: Uint8Array;
}

/** Words that stand in the same entries of a thesaurus. */
export interface ThesaurusTable {
  readonly words: number;
  readonly ends: Uint32Array;
  readonly others: Uint16Array;
  readonly strengths: Uint8Array;
}

export function encodeVectors({ words, dimensions, values }: VectorTable): Uint8Array {
  return join([header([words, dimensions, 0, 0]), values]);
}

/** `undefined` when the bytes are not such a file of this version. */
export function decodeVectors(file: Uint8Array): VectorTable | undefined {
  const sizes = readHeader(file);
  if (sizes === undefined) return undefined;
  const [words, dimensions] = sizes;
  if (file.length !== HEADER_BYTES + words * dimensions) return undefined;
  return { words, dimensions, values: new Int8Array(file.buffer, file.byteOffset + HEADER_BYTES, words * dimensions) };
}

export function encodeRelations(table: RelationTable): Uint8Array {
  const sizes = header([table.words, table.spellings.length, table.lemmas.length, table.related.length]);
  const ends = [table.spellingEnds, table.readingEnds, table.relationEnds];
  const bytes = [table.spellings, table.partsOfSpeech, table.strengths, table.rarities];
  return join([sizes, ...ends, table.lemmas, table.related, ...bytes]);
}

/** `undefined` when the bytes are not such a file of this version. */
export function decodeRelations(file: Uint8Array): RelationTable | undefined {
  const sizes = readHeader(file);
  if (sizes === undefined) return undefined;
  const [words, spellings, readings, relations] = sizes;
  if (file.length !== HEADER_BYTES + words * 13 + spellings + readings * 3 + relations * 3) return undefined;
  let at = file.byteOffset + HEADER_BYTES;
  const skip = (bytes: number) => {
    at += bytes;
    return at - bytes;
  };
  const { buffer } = file;
  return {
    words,
    spellingEnds: new Uint32Array(buffer, skip(words * 4), words),
    readingEnds: new Uint32Array(buffer, skip(words * 4), words),
    relationEnds: new Uint32Array(buffer, skip(words * 4), words),
    lemmas: new Uint16Array(buffer, skip(readings * 2), readings),
    related: new Uint16Array(buffer, skip(relations * 2), relations),
    spellings: new Uint8Array(buffer, skip(spellings), spellings),
    partsOfSpeech: new Uint8Array(buffer, skip(readings), readings),
    strengths: new Uint8Array(buffer, skip(relations), relations),
    rarities: new Uint8Array(buffer, skip(words), words),
  };
}

export function encodeThesaurus({ words, ends, others, strengths }: ThesaurusTable): Uint8Array {
  return join([header([words, others.length, 0, 0]), ends, others, strengths]);
}

/** `undefined` when the bytes are not such a file of this version. */
export function decodeThesaurus(file: Uint8Array): ThesaurusTable | undefined {
  const sizes = readHeader(file);
  if (sizes === undefined) return undefined;
  const [words, pairs] = sizes;
  if (file.length !== HEADER_BYTES + words * 4 + pairs * 3) return undefined;
  const ends = file.byteOffset + HEADER_BYTES;
  const others = ends + words * 4;
  return {
    words,
    ends: new Uint32Array(file.buffer, ends, words),
    others: new Uint16Array(file.buffer, others, pairs),
    strengths: new Uint8Array(file.buffer, others + pairs * 2, pairs),
  };
}

type Sizes = readonly [number, number, number, number];

function header(sizes: Sizes): Uint32Array {
  return Uint32Array.from([MAGIC, VERSION, ...sizes]);
}

function readHeader(file: Uint8Array): Sizes | undefined {
  if (file.length < HEADER_BYTES) return undefined;
  const [magic, version, ...sizes] = new Uint32Array(file.buffer, file.byteOffset, HEADER_BYTES / 4);
  if (magic !== MAGIC || version !== VERSION) return undefined;
  const [words = 0, second = 0, third = 0, fourth = 0] = sizes;
  return [words, second, third, fourth];
}

// The arrays' own bytes: on a big-endian machine the magic number does not match, and there is no lexicon.
function join(parts: readonly (Uint32Array | Uint16Array | Uint8Array | Int8Array)[]): Uint8Array {
  return Buffer.concat(parts.map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength)));
}
