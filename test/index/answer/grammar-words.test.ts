import { describe, expect, it } from 'vitest';
import { saysByGrammar } from '../../../index/answer/grammar-words.ts';

function says(form: string, ...sentences: readonly string[]): boolean[] {
  return sentences.map((sentence) => saysByGrammar(form, () => sentence));
}

describe('saysByGrammar', () => {
  it('takes what must not be done for forbidden, and what must be for required', () => {
    const sentences = ['You may not sell copies.', 'You must keep the notice.', 'Copies are sold.'];
    expect(says('forbidden', ...sentences)).toEqual([true, false, false]);
    expect(says('required', ...sentences)).toEqual([false, true, false]);
  });

  it('takes what may be done for allowed, unless it may not', () => {
    expect(says('allowed', 'You may sell copies.', 'You may not sell copies.', 'It can’t be sold.')).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('knows nothing of words that have no grammar of their own', () => {
    const read = (): string => {
      throw new Error('read in vain');
    };
    expect(saysByGrammar('kettle', read)).toBe(false);
  });
});
