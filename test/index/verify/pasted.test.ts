import { describe, expect, it } from 'vitest';
import { hasWord, pastedWords } from '../../../index/verify/pasted.ts';

describe('pastedWords', () => {
  it.each([
    ['a link’s target', 'see [the rules](https://example.org/a) there', 'see the rules there'],
    ['a code fence', '```txt\nthe rules\n```', 'the rules'],
    ['the reference under a quote', 'the rules\n-# §4, sentence 2 · Rules', 'the rules'],
    ['blanks at its ends', '  the rules \n', 'the rules'],
  ])('takes off %s', (_, text, words) => {
    expect(pastedWords(text)).toBe(words);
  });

  it('leaves a § with other words alone', () => {
    expect(pastedWords('as §4 says')).toBe('as §4 says');
  });
});

describe('hasWord', () => {
  it('knows a word of any script, and a figure', () => {
    expect(['a', '5', '安', '!?', ''].map(hasWord)).toEqual([true, true, true, false, false]);
  });
});
