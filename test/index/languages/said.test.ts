import { expect, it } from 'vitest';
import { listed, saidInWords } from '../../../index/languages/said.ts';

it.each([
  ['hiii, where is it? thank you', ['hiii', 'thank you']],
  ["high hi's hi-fi lol", ['lol']],
])('finds whole words: %s', (text, expected) => {
  const pattern = saidInWords(...listed('hi+ lol'), String.raw`thank\syou`);
  expect(Array.from(text.matchAll(pattern), ([said]) => said)).toEqual(expected);
});
