import { expect, it } from 'vitest';
import { indexArticle } from '../../../index/article-index.ts';
import { sentenceLines } from '../../../src/terminal/sentence-lines.ts';
import { houseRules } from '../../commands/shared/house-rules.ts';

it('a line a sentence says where it stands', () => {
  const lines = sentenceLines(indexArticle(houseRules))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines[2]).toEqual({ section: '2.1', sentence: 1, start: 100, end: 125, text: 'Day guests sign the book.' });
  expect(lines.map(({ start, end, text }) => houseRules.text.slice(start, end) === text)).toEqual(
    lines.map(() => true),
  );
});
