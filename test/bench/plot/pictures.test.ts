import { expect, test } from 'vitest';
import type { Measured } from '../measure/measured.ts';
import { picturesOf } from './pictures.ts';

const times = { p50: 3, p99: 12, count: 200 };
const at = (engine: Measured['engine'], sentences: number): Measured => ({
  engine,
  sentences,
  articles: sentences / 250,
  steps: { first: sentences, again: sentences / 10, ask: times },
});

test('answers are drawn of all engines, starts of Verbatim and MiniSearch', () => {
  const drawn = picturesOf([at('verbatim', 1_000), at('verbatim', 10_000), at('minisearch', 1_000), at('lunr', 1_000)]);
  const names = Object.values(drawn).map((svg) =>
    [...svg.matchAll(/<text x="\d+" y="[\d.]+">([^<]*)</g)].map(([, name]) => name),
  );
  expect(Object.keys(drawn)).toEqual(['speed-answers.svg', 'speed-starts.svg']);
  expect(names.map((some) => some.sort())).toEqual([
    ['MiniSearch', 'Verbatim', 'lunr'],
    ['MiniSearch, addAll', 'MiniSearch, loadJSON', 'Verbatim, first start', 'Verbatim, later start'],
  ]);
});

test('nothing is drawn of nothing', () => {
  expect(picturesOf([])).toEqual({});
});
