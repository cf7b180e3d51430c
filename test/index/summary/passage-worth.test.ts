import { expect, test } from 'vitest';
import { indexArticle } from '../../../index/article-index.ts';
import { bestPassage } from '../../../index/summary/passage-worth.ts';
import { articleFrom } from '../seed-article.ts';

const index = indexArticle(
  articleFrom(
    `# Harbour

The harbour of Brest is the oldest on this coast. It was dug by hand for the boats of Brest, and the oldest harbour of the coast took a single winter.

## Fees

All boats pay at the pier:

- Small boats pay three euros a day.
- Large boats pay nine euros a day.

Why so much?
`,
    'a.md',
  ),
);
const all = [...index.sentences.keys()];
const textOf = (ordinals: readonly number[] | undefined): string[] | undefined =>
  ordinals?.map((at) => index.article.text.slice(index.sentences[at]?.span.start, index.sentences[at]?.span.end));

test('a passage is a few sentences in a row of one paragraph, whose first stands alone', () => {
  expect(textOf(bestPassage(index, [0, 1], new Set()))).toEqual([
    'The harbour of Brest is the oldest on this coast.',
    'It was dug by hand for the boats of Brest, and the oldest harbour of the coast took a single winter.',
  ]);
});

test('or items of one list', () => {
  expect(textOf(bestPassage(index, all, new Set([0])))).toEqual([
    'Small boats pay three euros a day.',
    'Large boats pay nine euros a day.',
  ]);
});

test('nothing is left where only questions, introductions and what points back are', () => {
  expect(bestPassage(index, [1, 2, all.length - 1], new Set())).toBeUndefined();
  expect(bestPassage(index, all, new Set(all))).toBeUndefined();
});
