import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

test('sizes are measured in one article and in many, and the seeds as they are', () => {
  const { seeds, scales, engines, files } = readOptions([
    'a.json',
    '--sizes',
    'seeds,1000,100000',
    '--engines',
    'lunr',
  ]);
  expect([seeds, scales, engines, files]).toEqual([
    true,
    [
      { sentences: 1_000, articles: 1 },
      { sentences: 1_000, articles: 4 },
      { sentences: 100_000, articles: 1 },
      { sentences: 100_000, articles: 400 },
    ],
    ['lunr'],
    ['a.json'],
  ]);
});

test('what can’t be understood is said', () => {
  expect(() => readOptions(['--engines', 'verbatum'])).toThrow('there is no engine "verbatum": verbatim, minisearch,');
  expect(() => readOptions(['--sizes', 'many'])).toThrow('"many" is no size');
});
