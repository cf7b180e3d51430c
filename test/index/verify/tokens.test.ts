import { describe, expect, it } from 'vitest';
import { fromFirstWord, spanOf, tokensIn, tokensOf, wordsIn } from '../../../index/verify/tokens.ts';

describe('tokensOf', () => {
  it.each([
    ['words and marks', 'The Room, now.', 'the room , now .'],
    ['a word without the marks that pasting changes', '“re-sign” *it*', 're sign it'],
    ['an apostrophe inside a word', 'We’re here, dogs’ and all', "we're here , dogs and all"],
    ['numbers', '1,250 men, 21/28', '1,250 men , 21 / 28'],
    ['a minus and a range', '-5 at -5, 3–5 and 3 – 5', '5 at -5 , 3 -5 and 3 -5'],
    ['ideographs', '安全 ok', '安 全 ok'],
  ])('gives %s', (_, text, forms) => {
    expect(tokensOf(text).forms.join(' ')).toBe(forms);
  });
});

describe('stretches', () => {
  const text = '“Now, then. Rain';
  const tokens = tokensOf(text);
  it('have words, a span, and begin with a word', () => {
    expect(wordsIn(tokens, { start: 0, end: 5 })).toBe(3);
    expect(spanOf(tokens, { start: 1, end: 3 })).toEqual({ start: 4, end: 10 });
    expect(spanOf(tokens, { start: 1, end: 1 })).toBeUndefined();
    expect(fromFirstWord(tokens, { start: 1, end: 5 })).toEqual({ start: 2, end: 5 });
  });

  it('are those of a span, with a token that begins before it', () => {
    expect(tokensIn(tokens, { start: 2, end: 8 })).toEqual({ start: 0, end: 3 });
    expect(tokensIn(tokens, { start: 11, end: 16 })).toEqual({ start: 4, end: 5 });
  });
});

it('cuts words and numbers of millions of characters', () => {
  const texts = ['a'.repeat(3_000_000), '1,2'.repeat(1_000_000), "a'".repeat(1_000_000)];
  expect(texts.map((text) => tokensOf(text).ends.at(-1))).toEqual([3_000_000, 3_000_000, 1_999_999]);
});
