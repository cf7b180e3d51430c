import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listed, placesSaid, saidInWords } from '../../../index/languages/said.ts';

const hi = saidInWords(...listed('hi+ lol'), String.raw`thank\syou`);

describe('saidInWords', () => {
  it.each([
    ['Hiii, where is it? Thank you', ['Hiii', 'Thank you']],
    ["High hi's hi-fi lol", ['lol']],
  ])('finds whole words, whatever their case: %s', (text, expected) => {
    expect(placesSaid(text, hi).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe('placesSaid', () => {
  it('gives what the pattern finds, in whatever order texts and patterns come', () => {
    const patterns = [hi, saidInWords('well', 'so')];
    const text = fc.constantFrom('hi', 'so, hi lol', '', 'well well', 'hi');
    fc.assert(
      fc.property(fc.array(fc.tuple(text, fc.nat(1))), (asked) => {
        for (const [words, nth] of asked) {
          const pattern = patterns[nth] as RegExp;
          const found = Array.from(words.matchAll(pattern), (match) => match[0]);
          expect(placesSaid(words, pattern).map(({ start, end }) => words.slice(start, end))).toEqual(found);
        }
      }),
    );
  });
});
