import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ArticleIndex, indexArticle } from '../../../index/article-index.ts';
import { centralityOf } from '../../../index/summary/centrality.ts';
import { dependenceOf } from '../../../index/summary/dependence.ts';
import { leadBiasOf } from '../../../index/summary/lead-bias.ts';
import { summarize } from '../../../index/summary/summarize.ts';
import { articleFrom } from '../seed-article.ts';

const story = `The harbour of Brest was closed on Monday after a tanker spilled oil.
The tanker hit a pier in the harbour and lost forty tons of oil.
"It was terrible," a fisherman said.
He has fished there for years.
Workers in the harbour pumped the oil out of the water all night.
Boats in the harbour of Brest can leave again on Friday, the mayor said.
The weather was fine.
`;
const indexOf = (text: string, file = 'a.txt'): ArticleIndex => indexArticle(articleFrom(text, file));
const texts = (text: string, sentences: number): string[] =>
  summarize(indexOf(text), { sentences }).map((quote) => quote.text);

describe('a summary', () => {
  test('takes the sentences that carry the story, in reading order', () => {
    expect(texts(story, 2)).toEqual([
      'The harbour of Brest was closed on Monday after a tanker spilled oil.',
      'The tanker hit a pier in the harbour and lost forty tons of oil.',
    ]);
  });

  test('doesn’t say the same twice', () => {
    const [first = ''] = story.split('\n');
    expect(texts(`${first}\n${story}`, 3).filter((text) => text === first)).toHaveLength(1);
  });

  test('of a part takes sentences of that part only', () => {
    const within = { start: story.indexOf('"It'), end: story.length };
    const quotes = summarize(indexOf(story), { sentences: 2, within });
    expect(quotes.every(({ span }) => span.start >= within.start)).toBe(true);
  });

  test('gives all there is when that is less, and nothing for nothing', () => {
    expect(texts('One sentence only.\n', 3)).toEqual(['One sentence only.']);
    expect(summarize(indexOf('a b. c d.'), { sentences: 0 })).toEqual([]);
  });

  test('leaves tables and code out while there is prose', () => {
    const text = '# A\n\nThe tanker lost oil.\n\n```\ntanker tanker oil oil\n```\n';
    expect(summarize(indexOf(text, 'a.md'), { sentences: 3 }).map((quote) => quote.text)).toEqual([
      'The tanker lost oil.',
    ]);
  });

  test('is verbatim, disjoint and in order for any text', () => {
    const words = fc.constantFrom(
      'oil',
      'ship',
      'He',
      'the',
      'sea',
      '船',
      '“ah”',
      '3.5',
      'x.',
      'Brest',
      '\n',
      '。',
      '!',
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 80 }), fc.integer({ min: 1, max: 6 }), (parts, count) => {
        const text = parts.join(' ');
        if (text.trim() === '') return;
        const quotes = summarize(indexOf(text), { sentences: count });
        expect(quotes.length).toBeLessThanOrEqual(count);
        for (const [i, { span, text: quoted }] of quotes.entries()) {
          expect(quoted).toBe(text.slice(span.start, span.end));
          if (i > 0) expect(span.start).toBeGreaterThanOrEqual(quotes[i - 1]?.span.end ?? 0);
        }
      }),
      { numRuns: 100 },
    );
  });
});

test('centrality adds up to 1, and most has the sentence that shares most with the others', () => {
  const index = indexOf(story);
  const ranks = centralityOf(index.sentences, index, 1);
  expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(1, 6);
  expect([...ranks].every((rank) => rank > 0)).toBe(true);
  expect(Math.max(...ranks)).toBe(ranks[0]);
});

test('ten thousand sentences are ranked in a few seconds', () => {
  const text = Array.from({ length: 10_000 }, (_, i) => `The ship ${i % 977} met the harbour ${i % 613} in ${i}.`).join(
    '\n',
  );
  const index = indexOf(text);
  const start = performance.now();
  expect(summarize(index, { sentences: 5 })).toHaveLength(5);
  expect(performance.now() - start).toBeLessThan(10_000);
});

test.each([
  ['The tanker hit a pier in the harbour.', 0],
  ['He said this in the harbour of Brest.', 1.7],
  ['On Monday, he went to the harbour of Brest.', 0.4],
  ['“We pumped all night,” the mayor of Brest said.', 4.1],
  ['further said that the harbour of Brest', 4],
  ['Fine weather.', 1],
])('“%s” needs its neighbours by %d', (sentence, cost) => {
  expect(dependenceOf(sentence, sentence.split(' ').length > 3 ? 6 : 2, true)).toBeCloseTo(cost);
});

test('a news story has a lead bias, the same story in one paragraph or turned round has not', () => {
  const lines = story.trim().split('\n');
  const leadBias = (text: string): number => {
    const index = indexOf(text);
    return leadBiasOf(index, centralityOf(index.sentences, index, 1));
  };
  expect(leadBias(lines.join('\n'))).toBeGreaterThan(0.5);
  expect(leadBias(lines.join(' '))).toBe(0);
  expect(leadBias([...lines].reverse().join('\n'))).toBeLessThan(leadBias(lines.join('\n')));
});
