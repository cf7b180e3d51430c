import { expect, it } from 'vitest';
import { isBlockElement } from '../../../../index/formats/page/elements.ts';

const are = (names: string): boolean[] => names.split(' ').map(isBlockElement);

it('knows the elements of HTML that part what stands before and behind them', () => {
  expect(are('p div h1 h6 li td summary details blockquote table hr')).toEqual(Array(11).fill(true));
});

it('knows those that stand inside a line', () => {
  expect(are('b i em strong a span kbd code sub sup img br')).toEqual(Array(12).fill(false));
});

it('takes names in small letters, and none for an element that it doesn’t know', () => {
  expect(are('P custom-box h7')).toEqual([false, false, false]);
});
