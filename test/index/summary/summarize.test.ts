import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ArticleIndex, indexArticle } from '../../../index/article-index.ts';
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

  test('brings what a sentence that points back points to, where that isn’t chosen itself', () => {
    const text = 'The hall is closed. She has the key to the old hall.\n';
    const [, second] = summarize(indexOf(text), { sentences: 2 });
    expect(second?.context).toBeUndefined();
    const alone = summarize(indexOf(text), { sentences: 1, within: { start: text.indexOf('She'), end: text.length } });
    expect(alone.map(({ context }) => context)).toEqual([{ start: 0, end: text.length - 1 }]);
  });

  test('takes no question, no introduction of a list, no headline, no date line and no word of welcome', () => {
    const text = `Harbour news

Welcome to the news of the harbour of Brest.

Monday, 4 May 2026 - 10:30

Who spilled the oil in the harbour of Brest?

The harbour master asks all boats in the harbour for three things:

- Boats keep out of the harbour of Brest until Friday.
- Nobody fishes in the harbour of Brest.
`;
    expect(texts(text, 2)).toEqual([
      '- Boats keep out of the harbour of Brest until Friday.',
      '- Nobody fishes in the harbour of Brest.',
    ]);
  });

  test('of a changelog takes what the newest version brought', () => {
    const text =
      '# Changes\n\n## 2.1.0\n\n- Added a search by colour to the list.\n- Fixed a typo in the readme of it.\n- Removed the old search by size.\n\n## 2.0.0\n\n- Added a search by name to the list.\n';
    expect(summarize(indexOf(text, 'a.md'), { sentences: 2 }).map((quote) => quote.text)).toEqual([
      'Added a search by colour to the list.',
      'Removed the old search by size.',
    ]);
  });

  test('of questions and answers takes the beginnings of answers', () => {
    const text =
      '# FAQ\n\n## What does a boat cost?\n\nA boat costs nine euros a day. Bring cash for it.\n\n## Where are the boats of the club?\n\nThe boats of the club lie in the harbour of Brest. It is a short walk.\n';
    expect(summarize(indexOf(text, 'a.md'), { sentences: 2 }).map((quote) => quote.text)).toEqual([
      'A boat costs nine euros a day.',
      'The boats of the club lie in the harbour of Brest.',
    ]);
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
