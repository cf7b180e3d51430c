import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteFrom } from '../../index/quote.ts';
import { articleFrom } from './seed-article.ts';

describe('quoteFrom', () => {
  it('slices, and says where the slice stands in the text and in the file', () => {
    const article = articleFrom('# T\n\nOne *two* three.\n', 'a.md');
    const start = article.text.indexOf('two');
    expect(quoteFrom(article, { start, end: start + 9 }, { section: '1', score: 0.5 })).toEqual({
      kind: 'quote',
      article: 'a.md',
      title: 'T',
      edition: article.edition,
      section: '1',
      span: { start, end: start + 9 },
      source: { start: 10, end: 20 },
      text: 'two three',
      score: 0.5,
    });
  });

  it('says which headings stand above, in their words', () => {
    const article = articleFrom('# T\n\n## A\n\n### B\n\nOne.\n\n## C\n\nTwo.\n', 'a.md');
    const section = article.sections.find(
      ({ blocks }) => blocks.length > 0 && blocks[0] && article.text.startsWith('One.', blocks[0].start),
    );
    const start = article.text.indexOf('One.');
    expect(quoteFrom(article, { start, end: start + 4 }, { section: section?.number ?? '' }).path).toEqual([
      { start: 3, end: 4, text: 'A' },
      { start: 6, end: 7, text: 'B' },
    ]);
  });

  it('is the slice for any span of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (rest, a, b) => {
        const article = articleFrom(`x${rest.replaceAll('\0', '')}`);
        const start = Math.min(a, b) % article.text.length;
        const end = start + 1 + (Math.max(a, b) % (article.text.length - start));
        expect(quoteFrom(article, { start, end }, { section: '1' }).text).toBe(article.text.slice(start, end));
      }),
    );
  });

  it('throws for a span outside the text, and for an empty one', () => {
    const article = articleFrom('Short.');
    for (const span of [
      { start: 0, end: 7 },
      { start: -1, end: 3 },
      { start: 2, end: 2 },
      { start: Number.NaN, end: 3 },
    ]) {
      expect(() => quoteFrom(article, span, { section: '1' })).toThrow(RangeError);
    }
  });
});
