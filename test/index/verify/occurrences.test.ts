import { describe, expect, it } from 'vitest';
import { cutsNumber, findExact, isWhole, occurrences } from '../../../index/verify/occurrences.ts';

describe('occurrences', () => {
  it('gives every place, also of what overlaps', () => {
    expect([occurrences('banana', 'ana'), occurrences('banana', 'x'), occurrences('banana', '')]).toEqual([
      [1, 3],
      [],
      [],
    ]);
  });
});

describe('findExact', () => {
  it.each([
    ['the bee and beehive bee', 'bee', [4, 20], false],
    ['the beehive', 'bee', [4], true],
    ['it is 250, not 1,250', '250', [6], false],
    ['it is 1,250', '250', [8], true],
    ['it is 5.2', '5', [6], true],
    ['it is 5.', '5', [6], false],
    ['安全生产', '生产', [2], false],
  ])('in %j finds %j at %j, inside a word: %j', (text, wanted, starts, insideWord) => {
    const found = findExact(text, wanted);
    expect([found.spans.map(({ start }) => start), found.insideWord]).toEqual([starts, insideWord]);
  });
});

describe('isWhole', () => {
  it('takes an accent for a part of its letter', () => {
    expect([isWhole('cafe\u0301 now', { start: 0, end: 4 }), isWhole('cafe\u0301 now', { start: 0, end: 5 })]).toEqual([
      false,
      true,
    ]);
  });
});

describe('cutsNumber', () => {
  it('holds between figures with a comma or a point between them at most', () => {
    expect(['12', '1,2', '1.2', '1 2', 'a2', '1, 2'].map((text) => cutsNumber(text, 1))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
