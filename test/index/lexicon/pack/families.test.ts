import { expect, test } from 'vitest';
import { pairFamilies } from '../../../../index/lexicon/pack/families.ts';

const pairs = (words: readonly string[], cosine = 0.5) => new Set([...pairFamilies(words, () => cosine)].map(String));

test('words that differ by an ending are of one family', () => {
  expect(pairs(['safety', 'safe', 'secure', 'security', 'saffron'])).toEqual(
    new Set(['safety,safe', 'secure,security']),
  );
});

test('alike spelling is not enough: what is left must be an ending, and the words used alike', () => {
  expect(pairs(['contract', 'contrast', 'internet', 'interval'])).toEqual(new Set());
  expect(pairs(['port', 'porter'], 0.1)).toEqual(new Set());
});
