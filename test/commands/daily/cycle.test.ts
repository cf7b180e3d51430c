import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../commands/daily/calendar.ts';
import { editionsOf, portionOn, portionsOf } from '../../../commands/daily/cycle.ts';
import { indexArticle } from '../../../index/article-index.ts';
import { articleFrom } from '../../index/seed-article.ts';

const book = (sections: number, name = 'book') =>
  indexArticle(
    articleFrom(
      `# ${name}\n\n${Array.from({ length: sections }, (_, i) => `## Part ${i}\n\n${'The sea is wide here. '.repeat(6)}`).join('\n\n')}`,
      `${name}.md`,
    ),
  );

describe('a cycle', () => {
  test('begins with the whole and goes through the parts, then again', () => {
    const index = book(10);
    const days = Array.from({ length: 6 }, (_, i) => portionOn([index], '2026-11-24', addDays('2026-11-24', i)));
    expect(days.map((portion) => [portion?.day, portion?.days, portion?.sections, portion?.quotes])).toEqual([
      [1, 5, undefined, 5],
      [2, 5, ['0', '2'], 5],
      [3, 5, ['3', '4'], 4],
      [4, 5, ['5', '7'], 5],
      [5, 5, ['8', '9'], 4],
      [1, 5, undefined, 5],
    ]);
  });

  test('has one day for a short article', () => {
    expect(portionsOf(book(1)).map(({ day, days, quotes }) => [day, days, quotes])).toEqual([[1, 1, 3]]);
  });

  test('lets several articles take turns', () => {
    const two = [book(10, 'a'), book(1, 'b')];
    const days = Array.from({ length: 5 }, (_, i) => portionOn(two, '2026-11-24', addDays('2026-11-24', i)));
    expect(days.map((portion) => `${portion?.file} ${portion?.day}`)).toEqual([
      'a.md 1',
      'b.md 1',
      'a.md 2',
      'b.md 1',
      'a.md 3',
    ]);
  });

  test('covers every sentence once, in order, in parts of like length, whatever the article', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 30 }), (lengths) => {
        const text = lengths.map((n) => 'The sea is wide here. '.repeat(n)).join('\n');
        const index = indexArticle(articleFrom(text, 'a.txt'));
        const parts = portionsOf(index).slice(1);
        if (parts.length === 0) return;
        for (const { span } of index.sentences) {
          const holding = parts.filter(({ within }) => span.start >= within.start && span.end <= within.end);
          expect(holding).toHaveLength(1);
        }
        const sizes = parts.map(({ within }) => within.end - within.start);
        const mean = sizes.reduce((a, b) => a + b, 0) / sizes.length;
        expect(Math.max(...sizes)).toBeLessThan(2.2 * mean);
      }),
      { numRuns: 60 },
    );
  });
});

test('editions tell a changed, an added and a removed article', () => {
  const [a, b] = [book(3, 'a'), book(3, 'b')];
  const changed = book(4, 'a');
  expect(new Set([editionsOf([a]), editionsOf([changed]), editionsOf([a, b]), editionsOf([b])]).size).toBe(4);
});
