import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotePieces } from '../../../commands/shared/quote-pieces.ts';
import { articleOfParts } from '../../index/built-article.ts';

describe('quotePieces', () => {
  it('loses no letter of a span that is no residue, and keeps to one block a piece', () => {
    const words = fc.string({ unit: fc.constantFrom('a', '1', ' ', '.', '\n'), minLength: 1, maxLength: 12 });
    const parts = fc.array(words, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(parts, fc.nat(), fc.nat(), fc.nat(), fc.nat(), (each, a, b, c, d) => {
        const blank = articleOfParts(each.map((text) => ({ words: text })));
        const cut = (x: number, y: number) => {
          const [start = 0, end = 0] = [x, y].map((at) => at % (blank.text.length + 1)).sort((m, n) => m - n);
          return { start, end };
        };
        const residue = cut(c, d);
        const span = cut(a, b);
        const article = { ...blank, residue: [residue] };
        const pieces = quotePieces(article, '1', span);
        const lettersIn = (places: readonly number[]) => places.filter((at) => /\w/.test(article.text.charAt(at)));
        const places = (start: number, end: number) => Array.from({ length: end - start }, (_, i) => start + i);
        const wanted = places(span.start, span.end).filter((at) => at < residue.start || at >= residue.end);
        expect(lettersIn(pieces.flatMap(({ start, end }) => places(start, end)))).toEqual(lettersIn(wanted));
        for (const { start, end, block } of pieces) {
          expect(block ? block.start <= start && end <= block.end : true).toBe(true);
        }
      }),
    );
  });
});
