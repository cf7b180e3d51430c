import { describe, expect, it } from 'vitest';
import { countersOf, countOn } from '../../../../index/formats/docx/counters.ts';
import { listsIn } from '../../../../index/formats/docx/numbering.ts';
import { definition, list, num, part } from './made.ts';

/** What stands before paragraphs of "LIST.LEVEL", in order. */
function counted(numbering: string, ...paragraphs: readonly string[]): (string | undefined)[] {
  const counters = countersOf(listsIn(part('numbering', numbering)));
  return paragraphs.map((paragraph) => {
    const [id = '', level] = paragraph.split('.');
    const mark = countOn(counters, id, Number(level));
    return mark?.kind === 'bullet' ? '•' : mark?.words;
  });
}

describe('countOn', () => {
  it('counts each level, and anew below the next number above', () => {
    const levels = list(1, 'decimal %1.', 'decimal %1.%2', 'lowerLetter (%3)');
    expect(counted(levels, '1.0', '1.1', '1.2', '1.2', '1.1', '1.2', '1.0', '1.1')).toEqual([
      '1.',
      '1.1',
      '(a)',
      '(b)',
      '1.2',
      '(a)',
      '2.',
      '2.1',
    ]);
  });

  it('counts lists that share what they count by together, unless one begins anew', () => {
    const shared = definition(1, 'decimal %1.') + num(1, 1) + num(2, 1);
    const anew = num(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>');
    expect(counted(shared + anew, '1.0', '2.0', '3.0', '3.0', '1.0')).toEqual(['1.', '2.', '1.', '2.', '3.']);
  });

  it('begins a level above that was left out with its first number, and goes on where the level says so', () => {
    const levels = list(1, 'upperRoman %1.', 'decimal %1.%2 <w:isLgl/>', 'decimal [%3] <w:lvlRestart w:val="0"/>');
    expect(counted(levels, '1.1', '1.2', '1.0', '1.1', '1.2')).toEqual(['1.1', '[1]', 'II.', '2.1', '[2]']);
  });

  it('has words around numbers, and no number for bullets and for what is in no list', () => {
    const levels = list(1, 'decimal Article&#160;%1', 'bullet ') + list(2, 'none ');
    expect(counted(levels, '1.0', '1.1', '2.0', '3.0', '1.5')).toEqual([
      'Article\u00A01',
      '•',
      '•',
      undefined,
      undefined,
    ]);
  });
});
