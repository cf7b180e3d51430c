import { describe, expect, it } from 'vitest';
import { fromFirstWord, spanOf, tokensOf, wordsIn } from '../../../index/verify/tokens.ts';

const text = '“Don’t go,” said the 3.5 m -5 安全 man.';
const tokens = tokensOf(text);

describe('tokensOf', () => {
  it('cuts a text into words, marks and ideographs, folded, without quotation marks', () => {
    expect(tokens.forms).toEqual(['dont', 'go', ',', 'said', 'the', '3.5', 'm', '-5', '安', '全', 'man', '.']);
    expect([...tokens.words]).toEqual([1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 0]);
  });

  it('knows where each stands', () => {
    const written = tokens.forms.map((_, i) => text.slice(tokens.starts[i], tokens.ends[i]));
    expect(written.slice(0, 3)).toEqual(['Don’t', 'go', ',']);
    expect(spanOf(tokens, { start: 3, end: 5 })).toEqual({ start: text.indexOf('said'), end: text.indexOf(' 3.5') });
    expect(spanOf(tokens, { start: 3, end: 3 })).toBeUndefined();
  });
});

describe('a stretch of tokens', () => {
  it('is counted in words, and begins with one', () => {
    expect(wordsIn(tokens, { start: 0, end: 4 })).toBe(3);
    expect([fromFirstWord(tokens, { start: 2, end: 5 }), fromFirstWord(tokens, { start: 11, end: 12 })]).toEqual([
      { start: 3, end: 5 },
      { start: 12, end: 12 },
    ]);
  });
});
