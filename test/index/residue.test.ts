import { describe, expect, it } from 'vitest';
import { isStray, withoutCutOffClause, withoutLeadingTag } from '../../index/residue.ts';

function whole(text: string) {
  return { start: 0, end: text.length };
}

describe('residue of scraping', () => {
  it('is a tag’s name before a capital, not a word that begins the same way', () => {
    expect(
      ['htmlTen years ago', 'html During', 'html is a language'].map(
        (text) => withoutLeadingTag(text, whole(text)).start,
      ),
    ).toEqual([4, 5, 0]);
  });

  it('is a clause behind a full stop that begins with a comma', () => {
    const cut = 'It has strong capabilities. , explore experience.';
    const sound = ['It was 3. Then, it was 4.', 'Some (e.g., the cells) exist.', 'See Do et al. , the first.'];
    expect([cut, ...sound].map((text) => text.slice(0, withoutCutOffClause(text, whole(text)).end))).toEqual([
      'It has strong capabilities.',
      ...sound,
    ]);
  });

  it('is a lone lower-case word with a full stop', () => {
    expect(['force.', 'Force.', 'two words.', '7.'].map((text) => isStray(text, whole(text)))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
