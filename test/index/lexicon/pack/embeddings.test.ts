import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readEmbeddings } from '../../../../index/lexicon/pack/embeddings.ts';

const DIRECTORY = mkdtempSync(join(tmpdir(), 'embeddings-test-'));
const FILE = join(DIRECTORY, 'embeddings.json');
const VECTORS = {
  the: [0.5, -1, 1.1, 0],
  ',': [2, 0, 2, 1],
  '"': [0, 3, 3, 2],
  'a\\b': [4, 4, 5.6, 3],
  é: [1, 1, 1.4, 4],
};

writeFileSync(FILE, JSON.stringify({ precision: 8, words: Object.keys(VECTORS), dimensions: 2, vectors: VECTORS }));
afterAll(() => rmSync(DIRECTORY, { recursive: true }));

test('the first words are read with their vectors, without the norm and the rank that follow', () => {
  expect(readEmbeddings(FILE, 2)).toEqual({
    words: ['the', ','],
    dimensions: 2,
    vectors: Float32Array.of(0.5, -1, 2, 0),
  });
});

test('escaped and accented words are read as written', () => {
  expect(readEmbeddings(FILE, 4).words).toEqual(['the', ',', '"', 'a\\b']);
});

test('a file with too few words is an error, not a smaller lexicon', () => {
  expect(() => readEmbeddings(FILE, 9)).toThrow('5 words in the embeddings, 9 wanted');
});
