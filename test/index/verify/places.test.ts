import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../../index/library.ts';
import { holding, placesOf } from '../../../index/verify/places.ts';
import { articleFrom } from '../seed-article.ts';

const article = articleFrom('Bees be. Bee on bee.\nA bee flies. A beehive.\n');
const library = libraryOf([article]);
const span = (start: number, length = 3) => ({ start, end: start + length });

describe('holding', () => {
  it('prefers whole words, and is undefined without a place', () => {
    const inside = { article, spans: [span(37)], insideWord: true };
    const whole = { article, spans: [span(23)], insideWord: false };
    const none = { article, spans: [], insideWord: false };
    expect([holding([inside, none, whole]), holding([inside, none]), holding([none])]).toEqual([
      [whole],
      [inside],
      undefined,
    ]);
  });
});

describe('placesOf', () => {
  it('counts them all and shows one a sentence', () => {
    const { quotes, occurrences, insideWord } = placesOf(library, [
      { article, spans: [span(9), span(16), span(23)], insideWord: false },
    ]);
    expect([quotes.map((quote) => quote.span.start), occurrences, insideWord]).toEqual([[9, 23], 3, false]);
  });
});
