import { parseFragment } from 'parse5';
import { expect, it } from 'vitest';
import { letters, numbersOf, roman } from '../../../../index/formats/html/list-numbers.ts';
import { elementsIn } from '../../../../index/formats/html/nodes.ts';

function numbersIn(html: string): string[] {
  const [list, ...items] = elementsIn(parseFragment(html), () => true);
  if (!list) return [];
  const numbers = numbersOf(list);
  return items.map((item) => numbers.next(item));
}

it('counts as a browser does', () => {
  expect(numbersIn('<ol><li><li><li value=7><li></ol>')).toEqual(['1.', '2.', '7.', '8.']);
  expect(numbersIn('<ol reversed><li><li></ol>')).toEqual(['2.', '1.']);
  expect(numbersIn('<ol start=3 type=i><li><li></ol>')).toEqual(['iii.', 'iv.']);
  expect(numbersIn('<ol start=26 type=A><li><li></ol>')).toEqual(['Z.', 'AA.']);
  expect(numbersIn('<ol start=0 type=a><li><li></ol>')).toEqual(['0.', 'a.']);
});

it('writes numbers in letters and as the Romans did', () => {
  expect([letters(1), letters(28), letters(0), roman(1994), roman(4_000)]).toEqual([
    'a',
    'ab',
    undefined,
    'mcmxciv',
    undefined,
  ]);
});
