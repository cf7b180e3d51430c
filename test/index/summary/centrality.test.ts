import { expect, test } from 'vitest';
import { type ArticleIndex, indexArticle } from '../../../index/article-index.ts';
import { centralityOf } from '../../../index/summary/centrality.ts';
import { articleFrom } from '../seed-article.ts';

const indexOf = (text: string, file = 'a.txt'): ArticleIndex => indexArticle(articleFrom(text, file));

const story = `The harbour of Brest was closed on Monday after a tanker spilled oil.
The tanker hit a pier in the harbour and lost forty tons of oil.
"It was terrible," a fisherman said.
He has fished there for years.
Workers in the harbour pumped the oil out of the water all night.
Boats in the harbour of Brest can leave again on Friday, the mayor said.
The weather was fine.
`;

test('centrality adds up to 1, and most has the sentence that shares most with the others', () => {
  const index = indexOf(story);
  const ranks = centralityOf(index.sentences, index, 1);
  expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(1, 6);
  expect([...ranks].every((rank) => rank > 0)).toBe(true);
  expect(Math.max(...ranks)).toBe(ranks[0]);
});
