import { expect, test } from 'vitest';
import {
  decodeRelations,
  decodeThesaurus,
  decodeVectors,
  encodeRelations,
  encodeThesaurus,
  encodeVectors,
  type RelationTable,
} from '../../../index/lexicon/format.ts';

// "be" and "was", a form of it; "was" has no relations.
const TABLE: RelationTable = {
  words: 2,
  spellingEnds: Uint32Array.of(2, 5),
  readingEnds: Uint32Array.of(1, 2),
  relationEnds: Uint32Array.of(1, 1),
  lemmas: Uint16Array.of(0, 0),
  related: Uint16Array.of(1),
  spellings: new TextEncoder().encode('bewas'),
  partsOfSpeech: Uint8Array.of(1, 1),
  strengths: Uint8Array.of(92),
  rarities: Uint8Array.of(10, 9),
};

test('relations come back as they were packed', () => {
  expect(decodeRelations(encodeRelations(TABLE))).toEqual(TABLE);
});

test('vectors come back as they were packed', () => {
  const vectors = { words: 2, dimensions: 3, values: Int8Array.of(1, -2, 3, -128, 127, 0) };
  expect(decodeVectors(encodeVectors(vectors))).toEqual(vectors);
});

test('a thesaurus comes back as it was packed', () => {
  const table = {
    words: 2,
    ends: Uint32Array.of(1, 2),
    others: Uint16Array.of(1, 0),
    strengths: Uint8Array.of(150, 150),
  };
  expect(decodeThesaurus(encodeThesaurus(table))).toEqual(table);
});

test('bytes that are no packed file are refused', () => {
  const packed = encodeRelations(TABLE);
  const otherVersion = Uint8Array.from(packed);
  otherVersion[4] = 99;
  const refused = [new Uint8Array(0), new Uint8Array(64), packed.slice(0, -1), otherVersion];
  expect(refused.map(decodeRelations)).toEqual(refused.map(() => undefined));
  expect(refused.map(decodeThesaurus)).toEqual(refused.map(() => undefined));
  expect(refused.map(decodeVectors)).toEqual(refused.map(() => undefined));
});
