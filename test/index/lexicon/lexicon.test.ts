import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { type Lexicon, openLexicon } from '../../../index/lexicon/lexicon.ts';

const PACKED = new URL('../../../index/lexicon/', import.meta.url);
const EMPTY = mkdtempSync(join(tmpdir(), 'lexicon-test-'));

afterAll(() => rmSync(EMPTY, { recursive: true }));

const lexicon = open();

function open(): Lexicon {
  const opened = openLexicon(PACKED);
  if (opened === undefined) throw new Error('no packed files: npm run lexicon');
  return opened;
}

function between(measure: 'similarity' | 'related' | 'listed' | 'cosine', a: string, b: string): number {
  return lexicon[measure](lexicon.id(a), lexicon.id(b));
}

test('a directory without the files has no lexicon', () => {
  expect(openLexicon(EMPTY)).toBeUndefined();
});

test('a damaged file is as good as none', () => {
  copyFileSync(fileURLToPath(new URL('relations.bin', PACKED)), join(EMPTY, 'relations.bin'));
  writeFileSync(join(EMPTY, 'vectors.bin'), 'version https://git-lfs.github.com/spec/v1\n');
  expect(openLexicon(EMPTY)).toBeUndefined();
});

test('a path opens the same files as a URL', () => {
  expect(openLexicon(fileURLToPath(PACKED))?.size).toBe(lexicon.size);
});

test('case, accents and a possessive ending do not change the word', () => {
  const ids = ['City', 'CITY', 'city’s', "city's"].map(lexicon.id);
  expect(ids).toEqual(ids.map(() => lexicon.id('city')));
  expect(lexicon.id('café')).toBe(lexicon.id('cafe'));
});

test('an unknown form of a known word is that word', () => {
  expect(lexicon.id('megacities')).toBe(-1);
  expect(lexicon.id('parliamentarianisms')).toBe(lexicon.id('parliamentarianism'));
});

test('what is no English word is unknown and like nothing', () => {
  const unknown = ['', '’', 'xyzzyq', '上海', '2024', 'a b', '__proto__'];
  expect(unknown.map(lexicon.id)).toEqual(unknown.map(() => -1));
  const measures = [lexicon.similarity, lexicon.related, lexicon.listed, lexicon.cosine];
  expect(measures.map((measure) => [measure(-1, -1), measure(5, -1)])).toEqual(measures.map(() => [0, 0]));
  expect(lexicon.rarity(-1)).toBe(1);
});

test('the words near a misspelt one come by how frequent they are; none is near a short or unlike one', () => {
  expect(['goverment', 'seperate', 'wrold', 'te', 'zzzzzq'].map((word) => lexicon.near(word).slice(0, 2))).toEqual([
    ['government'],
    ['separate'],
    ['world', 'wold'],
    [],
    [],
  ]);
});

test('a word is what it is most often', () => {
  const words = ['city', 'bring', 'beautiful', 'slowly', 'xyzzyq'];
  expect(words.map((word) => lexicon.partOfSpeech(lexicon.id(word)))).toEqual([
    'noun',
    'verb',
    'adjective',
    'adverb',
    undefined,
  ]);
});

test('inflected forms have their base form as lemma', () => {
  const forms = ['went', 'Cities', 'stopped', 'hoping', 'hopping', 'children', 'was', 'easier', 'studies', 'analyses'];
  const lemmas = ['go', 'city', 'stop', 'hope', 'hop', 'child', 'be', 'easy', 'study', 'analysis'];
  expect(forms.map((form) => lexicon.lemma(form))).toEqual(lemmas);
});

test('the part of speech chooses among the readings', () => {
  expect([lexicon.lemma('left', 'verb'), lexicon.lemma('left', 'adjective')]).toEqual(['leave', 'left']);
  expect([lexicon.lemma('leaves', 'verb'), lexicon.lemma('leaves', 'noun')]).toEqual(['leave', 'leaf']);
});

test('a word without a lemma stays as it is, in lower case', () => {
  expect(['Xyzzyq', 'the', '2024'].map((word) => lexicon.lemma(word))).toEqual(['xyzzyq', 'the', '2024']);
});

test('forms of one lemma are the same', () => {
  const pairs = [
    ['went', 'goes'],
    ['city', 'cities'],
    ['bought', 'buying'],
  ] as const;
  expect(pairs.map(([a, b]) => between('similarity', a, b))).toEqual([1, 1, 1]);
});

test.each([
  ['doctor', 'physician', 'teacher'],
  ['begin', 'start', 'finish'],
  ['safety', 'security', 'holiday'],
  ['safe', 'safety', 'dangerous'],
  ['metropolis', 'city', 'river'],
  ['decide', 'decision', 'division'],
  ['die', 'death', 'birth'],
  ['population', 'inhabitants', 'temperature'],
  ['unexpected', 'surprise', 'regular'],
  ['municipal', 'city', 'rural'],
  ['huge', 'large', 'small'],
  ['purchased', 'bought', 'stole'],
])('%s is more like %s than like %s', (word, near, far) => {
  expect(between('similarity', word, near)).toBeGreaterThan(between('similarity', word, far) + 0.1);
});

test.each([
  ['banana', 'parliament'],
  ['water', 'committee'],
  ['run', 'theology'],
  ['kitchen', 'algebra'],
])('%s and %s have nothing in common', (a, b) => {
  expect(between('similarity', a, b)).toBe(0);
});

test.each([
  ['monday', 'tuesday', 0.15],
  ['three', 'four', 0.15],
  ['north', 'south', 0.15],
  ['increase', 'decrease', 0.35],
  ['early', 'late', 0.35],
])('%s does not pass for %s, though used alike', (a, b, similarity) => {
  expect(between('similarity', a, b)).toBeCloseTo(similarity, 2);
  expect(between('cosine', a, b)).toBeGreaterThan(0.6);
});

test('a question’s everyday words are near what articles say in their place', () => {
  const pairs = [
    'money cost',
    'pay cost',
    'cost price',
    'kid child',
    'kids children',
    'phone call',
    'phone ring',
    'fix repair',
    'allowed permitted',
    'stuff things',
    'buy purchase',
    'dog pet',
    'job work',
    'boss manager',
    'bought purchased',
    'rules regulations',
  ];
  const far = pairs.filter((pair) => {
    const [a = '', b = ''] = pair.split(' ');
    return between('similarity', a, b) < 0.7;
  });
  expect(far).toEqual([]);
});

test('a thesaurus knows what texts and WordNet do not, by any form of a word, and nothing of unrelated ones', () => {
  const pairs = [
    ['prohibited', 'barring'],
    ['reimbursed', 'refunds'],
    ['banana', 'parliament'],
    ['went', 'goes'],
  ] as const;
  expect(pairs.map(([a, b]) => between('listed', a, b) > 0)).toEqual([true, true, false, false]);
});

test('rarity grows from the commonest words to unknown ones', () => {
  const rarities = ['the', 'city', 'plenum', 'xyzzyq'].map((word) => lexicon.rarity(lexicon.id(word)));
  expect(rarities).toEqual(rarities.toSorted((a, b) => a - b));
  expect(rarities.at(-1)).toBe(1);
});

test('all measures are symmetric and in their range', () => {
  const id = fc.integer({ min: -1, max: lexicon.size - 1 });
  fc.assert(
    fc.property(id, id, (a, b) => {
      for (const measure of [lexicon.similarity, lexicon.related, lexicon.listed, lexicon.cosine])
        expect(measure(a, b)).toBe(measure(b, a));
      expect(lexicon.similarity(a, b)).toBeGreaterThanOrEqual(0);
      expect(lexicon.similarity(a, b)).toBeLessThanOrEqual(1);
      expect(lexicon.related(a, b)).toBeGreaterThanOrEqual(0);
      expect(lexicon.related(a, b)).toBeLessThanOrEqual(1);
      expect(Math.abs(lexicon.cosine(a, b))).toBeLessThanOrEqual(1);
    }),
    { numRuns: 2000 },
  );
});

test('every word is most like itself', () => {
  const id = fc.integer({ min: 0, max: lexicon.size - 1 });
  fc.assert(fc.property(id, (a) => lexicon.similarity(a, a) === 1));
});

test('any string has an id within the lexicon, and a lemma', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (word) => {
      expect(lexicon.id(word)).toBeGreaterThanOrEqual(-1);
      expect(lexicon.id(word)).toBeLessThan(lexicon.size);
      expect(typeof lexicon.lemma(word)).toBe('string');
    }),
  );
});
