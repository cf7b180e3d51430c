import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placesSaid } from '../../../index/answer/places-said.ts';
import { saidInWords } from '../../../index/languages/said.ts';

const hi = saidInWords('hi+', 'lol', String.raw`thank\syou`);
const found = (text: string, pattern: RegExp) =>
  placesSaid(text, pattern).map(({ start, end }) => text.slice(start, end));

it.each([
  ['Hiii, where is it? Thank YOU', ['Hiii', 'Thank YOU']],
  ['İİ hi ẞ LOL', ['hi', 'LOL']],
])('finds what is said whatever its case, each at its place: %s', (text, expected) => {
  expect(found(text, hi)).toEqual(expected);
});

it('gives what the pattern finds, in whatever order texts and patterns come', () => {
  const patterns = [hi, saidInWords('well', 'so')];
  const text = fc.constantFrom('hi', 'so, hi lol', '', 'well well', 'hi');
  fc.assert(
    fc.property(fc.array(fc.tuple(text, fc.nat(1))), (asked) => {
      for (const [words, nth] of asked) {
        const pattern = patterns[nth] as RegExp;
        expect(found(words, pattern)).toEqual(Array.from(words.matchAll(pattern), ([said]) => said));
      }
    }),
  );
});
