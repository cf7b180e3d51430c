import { expect, test } from 'vitest';
import { randomFrom } from '../../eval/random.ts';
import { cased, coin } from './coin.ts';

test('a coined word ends as its word does, and none is coined twice', () => {
  const used = new Set(['harbours']);
  const random = randomFrom(1);
  const names = Array.from({ length: 1_000 }, () => coin('harbours', used, random));
  expect([new Set(names).size, used.size, names.filter((name) => !/^[a-z]{4,}urs$/.test(name))]).toEqual([
    1_000,
    1_001,
    [],
  ]);
});

test('a coined word is written in capitals where its word is', () => {
  expect([cased('bano', 'Rome'), cased('bano', 'ROME'), cased('bano', 'rome')]).toEqual(['Bano', 'BANO', 'bano']);
});
