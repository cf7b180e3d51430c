import { describe, expect, it } from 'vitest';
import type { Case } from './cases.ts';
import { choicesOf, sizesUpTo, taughtBy } from './curve.ts';

const titles = Array.from({ length: 25 }, (_, i) => `document ${i}`);

function caseOf(set: string, file: string): Case {
  return {
    set,
    item: { article: { index: { article: { file } } } },
    rankWeight: 1,
    verdictWeight: 0.5,
  } as unknown as Case;
}

it('goes up by ten, to all', () => {
  expect([42, 46, 20, 3].map(sizesUpTo)).toEqual([
    [0, 10, 20, 30, 42],
    [0, 10, 20, 30, 40, 46],
    [0, 10, 20],
    [0, 3],
  ]);
});

describe('choicesOf', () => {
  it('chooses several times, unless there is but one way to', () => {
    expect([0, 10, 25].map((size) => choicesOf(titles, size).map((chosen) => chosen.size))).toEqual([
      [0],
      [10, 10, 10],
      [25],
    ]);
  });

  it('keeps what it chose when it chooses more, whatever the order of the titles', () => {
    const fewer = choicesOf(titles, 10);
    const more = choicesOf([...titles].reverse(), 20);
    expect(fewer.map((chosen, nth) => [...chosen].filter((title) => !more[nth]?.has(title)))).toEqual([[], [], []]);
    expect(fewer[0]).not.toEqual(fewer[1]);
  });
});

it('learns from other sets and from the chosen documents only, whatever was made of them', () => {
  const cases = [
    caseOf('bees', 'hive.md'),
    caseOf('community-1', 'rules.md'),
    caseOf('community-1', 'faq.md'),
    caseOf('community-1 spoilt', 'faq.md'),
  ];
  expect(
    taughtBy(cases, new Set(['rules'])).map(({ rankWeight, verdictWeight }) => [rankWeight, verdictWeight]),
  ).toEqual([
    [1, 0.5],
    [1, 0.5],
    [0, 0],
    [0, 0],
  ]);
});
