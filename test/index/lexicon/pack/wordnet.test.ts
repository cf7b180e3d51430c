import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { lemmasOf } from '../../../../index/lexicon/pack/lemmatize.ts';
import { relateWords } from '../../../../index/lexicon/pack/relate.ts';
import { chooseWords, nameWords } from '../../../../index/lexicon/pack/vocabulary.ts';
import { readWordNet } from '../../../../index/lexicon/pack/wordnet.ts';
import { writeDictionary } from './dictionary.ts';

const DIRECTORY = mkdtempSync(join(tmpdir(), 'wordnet-test-'));
const wordnet = readWordNet(writeDictionary(DIRECTORY));

afterAll(() => rmSync(DIRECTORY, { recursive: true }));

test('synsets are numbered over all files and their links follow the numbers', () => {
  expect(wordnet.synsets.map(({ words }) => words.join(' '))).toEqual([
    'car auto',
    'vehicle',
    'Ford',
    'driver',
    'drive',
    'wet',
    'dry',
  ]);
  expect(wordnet.synsets[4]).toEqual({
    words: ['drive'],
    pointers: [{ symbol: '+', synset: 3, from: 1, to: 1 }],
    gloss: 'operate a vehicle',
  });
});

test('a sense knows how often it was met', () => {
  expect(wordnet.senses.noun.get('car')).toEqual([{ synset: 0, count: 71 }]);
  expect(wordnet.senses.noun.get('auto')).toEqual([{ synset: 0, count: 0 }]);
  expect(wordnet.senses.adjective.get('wet')).toEqual([{ synset: 5, count: 13 }]);
});

test('regular and irregular forms lead to their lemmas', () => {
  expect(['cars', 'drove', 'driving', 'wetter', 'sky'].map((word) => lemmasOf(word, wordnet))).toEqual([
    [{ lemma: 'car', partOfSpeech: 'noun' }],
    [{ lemma: 'drive', partOfSpeech: 'verb' }],
    [{ lemma: 'drive', partOfSpeech: 'verb' }],
    [{ lemma: 'wet', partOfSpeech: 'adjective' }],
    [],
  ]);
});

test('only what is always written with a capital is a name', () => {
  expect(nameWords(wordnet)).toEqual(new Set(['ford']));
});

test('rare words are kept when WordNet knows them and they are no names, and bring their lemma along', () => {
  const frequent = ['the', ',', 'smith', 'cars', 'ford', 'jones', 'wet', 'car', 'drive'];
  const chosen = chooseWords(frequent, wordnet, { anyWord: 3, wordNetWord: 7 });
  expect(chosen.map((rank) => frequent[rank])).toEqual(['car', 'cars', 'smith', 'the', 'wet']);
});

test('relations have the strength of the links between their words, both ways', () => {
  const words = new Set(['auto', 'car', 'drive', 'driver', 'dry', 'ford', 'vehicle', 'wet', 'sky']);
  const related = relateWords({ words, wordnet, cosine: () => 0.2 });
  const rounded = [...related].map(([word, others]) => [
    word,
    Object.fromEntries([...others].map(([other, strength]) => [other, Math.round(strength * 100) / 100])),
  ]);
  expect(Object.fromEntries(rounded)).toEqual({
    auto: { car: 0.92, vehicle: 0.69, ford: 0.46 },
    car: { auto: 0.92, vehicle: 0.69, ford: 0.46 },
    vehicle: { auto: 0.69, car: 0.69 },
    ford: { auto: 0.46, car: 0.46 },
    drive: { driver: 0.95 },
    driver: { drive: 0.95 },
    wet: { dry: 0.35 },
    dry: { wet: 0.35 },
  });
});

test('words never used alike are not related, whatever WordNet says, but still in contrast', () => {
  const related = relateWords({ words: new Set(['car', 'auto', 'wet', 'dry']), wordnet, cosine: () => 0 });
  expect(related).toEqual(
    new Map([
      ['wet', new Map([['dry', 0.35]])],
      ['dry', new Map([['wet', 0.35]])],
    ]),
  );
});
