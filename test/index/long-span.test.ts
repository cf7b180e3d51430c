import fc from 'fast-check';
import { expect, it } from 'vitest';
import { longestSpan, splitLong } from '../../index/long-span.ts';

it('cuts any text into pieces that are short enough, lose nothing but blanks and split no character', () => {
  const unit = fc.constantFrom('word ', 'ab; ', 'x', '𝒳', '，', ', ');
  fc.assert(
    fc.property(fc.array(unit, { minLength: 500, maxLength: 2_000 }), (parts) => {
      const text = parts.join('');
      const pieces = splitLong(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
      expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(longestSpan);
      expect(pieces.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      expect(pieces.filter((piece) => /^[\udc00-\udfff]|[\ud800-\udbff]$/.test(piece))).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
