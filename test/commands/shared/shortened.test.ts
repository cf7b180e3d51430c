import { describe, expect, it } from 'vitest';
import { elided, shortened } from '../../../commands/shared/shortened.ts';

describe('shortened', () => {
  it('cuts behind a word, and never inside a character', () => {
    expect(shortened('On the night of December 31, he went', 28)).toBe('On the night of December 31…');
    expect(shortened('😀😀😀', 4)).toBe('😀…');
    expect(shortened('one\n two', 10)).toBe('one two');
  });
});

describe('elided', () => {
  it('keeps the beginning and the end', () => {
    expect(elided('one two three four five six seven eight', 24)).toBe('one two three… eight');
  });
});
