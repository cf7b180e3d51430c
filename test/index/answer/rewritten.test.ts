import { describe, expect, it } from 'vitest';
import { rewritten, type Typed } from '../../../index/answer/rewritten.ts';
import { indexArticle } from '../../../index/article-index.ts';
import { tokenize } from '../../../index/terms.ts';
import { articleFrom } from '../seed-article.ts';

const index = indexArticle(articleFrom('The ferry is free.\n'));
const text = 'wat is freee';
const typed: Typed = { text, tokens: tokenize(text, index.language) };

describe('rewritten', () => {
  it('makes changes in whatever order, and reads the words anew', () => {
    const made = rewritten(index, typed, [
      { start: 7, end: 12, as: 'free' },
      { start: 0, end: 3, as: 'what' },
    ]);
    expect({ text: made.text, places: made.tokens.map(({ start, end }) => [start, end]) }).toEqual({
      text: 'what is free',
      places: [
        [0, 4],
        [5, 7],
        [8, 12],
      ],
    });
  });

  it('makes the first of two changes that touch', () => {
    const changes = [
      { start: 0, end: 6, as: 'one' },
      { start: 4, end: 12, as: 'two' },
    ];
    expect(rewritten(index, typed, changes).text).toBe('one freee');
  });

  it('is the same where nothing changes', () => {
    expect(rewritten(index, typed, [])).toBe(typed);
  });
});
