import { describe, expect, it } from 'vitest';
import { isQuotation, quotationsOf } from '../../../index/verify/quoted-rows.ts';
import { placed } from './placed.ts';

describe('isQuotation', () => {
  it.each([
    ['five words in a row', 'they would not pay a toll', true],
    ['four', 'would not pay a', false],
    ['five that carry grammar', 'We’re sure that it’s the', false],
    ['a heading', 'read the harbour report now', true],
    ['a turn of phrase', 'I hear that seventy per cent said they were not so sure of it at all, and left', false],
  ])('holds for %s: %j', (_, text, holds) => {
    expect(isQuotation(placed(text))).toBe(holds);
  });
});

describe('quotationsOf', () => {
  it('parts two sentences with much between them that is nobody’s change', () => {
    const far =
      'Seventy per cent said they would not pay a toll but I have also been told that under no circumstances may the gates';
    const near = 'Seventy per cent said they would not pay a toll and under no circumstances may the gates';
    expect([far, near].map((text) => quotationsOf(placed(text)).length)).toEqual([2, 1]);
  });
});
