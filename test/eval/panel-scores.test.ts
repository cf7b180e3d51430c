import { expect, test } from 'vitest';
import { type Scores, tally } from './panel-scores.ts';

const all = (mark: number): Scores[string][string] => ({
  about: mark,
  alone: mark,
  repetition: mark,
  length: mark,
  wanted: mark,
});

test('what readers gave is averaged over readers, then over articles, by what the letters stand for', () => {
  const key = { 'a.md': { A: 'x', B: 'y' }, 'b.md': { A: 'y', B: 'x' }, 'c.md': { A: 'x', B: 'y' } };
  const kinds = { 'a.md': 'rules', 'b.md': 'rules', 'c.md': 'news' };
  const readers: Scores[] = [
    { 'a.md': { A: all(5), B: all(2) }, 'b.md': { A: { ...all(3), about: 5 }, B: all(3) } },
    { 'a.md': { A: all(3), B: all(2) } },
  ];
  const rows = tally(key, kinds, readers).map(({ kind, summarizer, articles, means, best }) => [
    kind,
    summarizer,
    articles,
    means.about,
    means.alone,
    Number(means.mean.toFixed(6)),
    best,
  ]);
  const ofRules = [
    ['x', 2, 3.5, 3.5, 3.5, 1],
    ['y', 2, 3.5, 2.5, 2.7, 1],
  ];
  expect(rows).toEqual([...ofRules.map((row) => ['rules', ...row]), ...ofRules.map((row) => ['all', ...row])]);
});

test('an equal mean is shared among those who have it', () => {
  const rows = tally({ 'a.md': { A: 'x', B: 'y' } }, {}, [{ 'a.md': { A: all(4), B: all(4) } }]);
  expect(rows.map(({ kind, best }) => [kind, best])).toEqual([
    ['other', 0.5],
    ['other', 0.5],
    ['all', 0.5],
    ['all', 0.5],
  ]);
});

test('a reader who leaves out a letter is told', () => {
  expect(() => tally({ 'a.md': { A: 'x', B: 'y' } }, {}, [{ 'a.md': { A: all(4) } }])).toThrow(
    'a.md: a reader has no scores for B',
  );
});
