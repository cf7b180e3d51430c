import { describe, expect, it } from 'vitest';
import { foldText, foldWithOffsets } from '../../../index/verify/fold.ts';

describe('foldText', () => {
  it.each([
    ['case, blanks and marks', '“The  Room”\n is-here', 'theroomishere'],
    ['ligatures, width and ellipsis', 'ﬁne ＡＢ… ß', 'fineab...ss'],
    ['markup and marks of lines', '> **bold** ||x||\n# y', 'boldxy'],
    ['what is invisible', 'a\u200bb\u00adc', 'abc'],
  ])('leaves out or evens %s', (_, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('keeps figures apart, and a minus', () => {
    expect(['3–5', '3 5', '35', 'at -5', 'a-5'].map(foldText)).toEqual(['3-5', '3 5', '35', 'at-5', 'a5']);
  });

  it('keeps accents and a # inside a line', () => {
    expect([foldText('é'), foldText('no #1')]).toEqual(['e\u0301', 'no#1']);
  });
});

describe('foldWithOffsets', () => {
  it('knows where each unit comes from', () => {
    const { text, starts, ends } = foldWithOffsets('ﬁ é-b');
    expect([text, [...starts], [...ends]]).toEqual(['fie\u0301b', [0, 0, 2, 2, 4], [1, 1, 3, 3, 5]]);
  });
});
