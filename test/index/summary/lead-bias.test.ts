import { expect, test } from 'vitest';
import { type ArticleIndex, indexArticle } from '../../../index/article-index.ts';
import { leadBiasOf } from '../../../index/summary/lead-bias.ts';
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

test('a news story has a lead bias, laid out a sentence a line or with its lead alone; the same in one paragraph or turned round has little', () => {
  const lines = story.trim().split('\n');
  const leadBias = (text: string): number => leadBiasOf(indexOf(text));
  expect(leadBias(lines.join('\n'))).toBeGreaterThan(0.9);
  expect(leadBias(`${lines[0]}\n\n${lines.slice(1).join(' ')}`)).toBeGreaterThan(0.9);
  expect(leadBias(lines.join(' '))).toBe(0.4);
  expect(leadBias([...lines].reverse().join('\n'))).toBeLessThan(0.8);
});
