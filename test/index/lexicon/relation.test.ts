import { expect, test } from 'vitest';
import type { RelationTable, ThesaurusTable } from '../../../index/lexicon/format.ts';
import { measureListings, measureRelations } from '../../../index/lexicon/relation.ts';

// 0 dry, 1 fee, 2 fees (a form of fee), 3 paid (a form of pay, then of fee), 4 pay, 5 wet. Pay and fee are related, dry and wet exclude each other.
const table: RelationTable = {
  words: 6,
  spellingEnds: Uint32Array.of(3, 6, 10, 14, 17, 20),
  readingEnds: Uint32Array.of(0, 0, 1, 3, 3, 3),
  relationEnds: Uint32Array.of(1, 2, 2, 2, 3, 4),
  lemmas: Uint16Array.of(1, 4, 1),
  related: Uint16Array.of(5, 4, 1, 0),
  spellings: new TextEncoder().encode('dryfeefeespaidpaywet'),
  partsOfSpeech: Uint8Array.of(0, 1, 0),
  strengths: Uint8Array.of(35, 90, 90, 35),
  rarities: new Uint8Array(6),
};
const thesaurus: ThesaurusTable = {
  words: 6,
  ends: Uint32Array.of(0, 1, 1, 1, 2, 2),
  others: Uint16Array.of(4, 1),
  strengths: Uint8Array.of(120, 120),
};
const ids = [0, 1, 2, 3, 4, 5];
const square = (measure: (a: number, b: number) => number): number[][] =>
  ids.map((a) => ids.map((b) => Math.round(100 * measure(a, b)) / 100));

test('words are related by any of their readings, a second one counting less, and contrasts stay contrasts', () => {
  expect(square(measureRelations(table))).toEqual([
    [1, 0, 0, 0, 0, 0.35],
    [0, 1, 1, 0.9, 0.9, 0],
    [0, 1, 1, 0.9, 0.9, 0],
    [0, 0.9, 0.9, 1, 1, 0],
    [0, 0.9, 0.9, 1, 1, 0],
    [0.35, 0, 0, 0, 0, 1],
  ]);
});

test('words are listed by any of their readings, and never with a form of themselves', () => {
  expect(square(measureListings(thesaurus, table))).toEqual([
    [0, 0, 0, 0, 0, 0],
    [0, 0, 0, 1.2, 1.2, 0],
    [0, 0, 0, 1.2, 1.2, 0],
    [0, 1.2, 1.2, 0.96, 0.96, 0],
    [0, 1.2, 1.2, 0.96, 0, 0],
    [0, 0, 0, 0, 0, 0],
  ]);
});

test('an unknown word is related to none', () => {
  expect([
    measureRelations(table)(-1, -1),
    measureRelations(table)(1, -1),
    measureListings(thesaurus, table)(-1, 1),
  ]).toEqual([0, 0, 0]);
});
