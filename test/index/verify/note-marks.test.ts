import { describe, expect, it } from 'vitest';
import { foldWithOffsets, type Letters } from '../../../index/verify/fold.ts';
import { hideNoteMarks, noteMarksAgree, withoutNoteMarks } from '../../../index/verify/note-marks.ts';

function lettersOf(text: string): Letters {
  const hidden = hideNoteMarks(text);
  const folded = foldWithOffsets(hidden);
  return { text: hidden, folded, from: 0, count: folded.text.length };
}

describe('withoutNoteMarks', () => {
  it.each([
    ['It rained [12]. It poured [2, 6] here [3–5].', 'It rained. It poured here.'],
    ['It rained.[1][2] It poured[a] here [note 4].', 'It rained. It poured here.'],
    ['It rained.¹ It poured¹²,¹³ here².', 'It rained. It poured here.'],
    ['It rained† here.‡', 'It rained here.'],
    ['It rained. (1) It poured.(2) So.', 'It rained. It poured. So.'],
    ['雨下了。¹ 河涨了［', '雨下了。 河涨了［'],
  ])('leaves the marks out of %j', (text, left) => {
    expect(withoutNoteMarks(text)).toBe(left);
  });

  it.each([
    '5 m² and x² and 10²',
    '(a + b)² = c²',
    'in [2019] he said [t]hat [sic] [and so on]',
    'the rules (1) to (3)',
    'for 12 men, and 1,250 more',
  ])('leaves %j alone', (text) => {
    expect(withoutNoteMarks(text)).toBe(text);
  });
});

describe('hideNoteMarks', () => {
  it('keeps every offset, and folding sees nothing of the marks', () => {
    const text = 'It rained [12]. It poured.¹ So';
    expect(hideNoteMarks(text)).toHaveLength(text.length);
    expect(foldWithOffsets(hideNoteMarks(text)).text).toBe('itrained.itpoured.so');
  });
});

describe('noteMarksAgree', () => {
  it.each([
    ['It rained. So', 'It rained [1]. So', true],
    ['It rained [1]. So', 'It rained. So', true],
    ['It rained [1]. So', 'It rained [1]. So [2]', true],
    ['It rained [2]. So', 'It rained [1]. So', false],
    ['It rained. So [3]', 'It rained [1]. So [2]', false],
    ['It rained [2,6]. So', 'It rained [2, 6]. So', true],
  ])('judges %j beside %j: %j', (yours, theirs, agrees) => {
    expect(noteMarksAgree(yours, lettersOf(yours), theirs, lettersOf(theirs))).toBe(agrees);
  });
});
