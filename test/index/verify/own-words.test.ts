import { describe, expect, it } from 'vitest';
import { withoutOwnWords } from '../../../index/verify/own-words.ts';
import { placed } from './placed.ts';

/** What is left of a text. */
function quoted(text: string): string {
  const { whole, ...its } = placed(text);
  const { start, end } = withoutOwnWords(its, whole);
  return its.claim.tokens.forms.slice(start, end).join(' ');
}

describe('withoutOwnWords', () => {
  it.each([
    [
      'a whole sentence is quoted',
      'as I said: nobody may go. under no circumstances may the gates be opened at night. right?',
      'under no circumstances may the gates be opened at night .',
    ],
    ['a mark sets them off', 'They wrote this: they would not pay a toll; odd', 'they would not pay a toll'],
    [
      'many lead to a part of a sentence',
      'as far as I can tell they would not pay a toll',
      'they would not pay a toll',
    ],
  ])('takes them off where %s', (_, text, left) => {
    expect(quoted(text)).toBe(left);
  });

  it.each([
    [
      'words of the article',
      'I know that sixty per cent said they would not pay a toll',
      'sixty per cent said they would not pay a toll',
    ],
    [
      'the rest of its sentence',
      'the keeper may, with written leave of the board, open them by night',
      'the keeper may , with written leave of the board , open them by night',
    ],
    [
      'what the sentence goes on with',
      'the keeper may, with written leave of the board, sell it all to the highest bidder',
      'the keeper may , with written leave of the board , sell it all to the highest bidder',
    ],
    [
      'a word put in',
      'never under no circumstances may the gates be opened',
      'never under no circumstances may the gates be opened',
    ],
  ])('leaves what stands for %s', (_, text, left) => {
    expect(quoted(text)).toBe(left);
  });

  it('leaves all where too little is quoted', () => {
    expect(quoted('so we asked about the bridge and left it there')).toBe(
      'so we asked about the bridge and left it there',
    );
  });
});
