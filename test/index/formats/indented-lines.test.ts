import { expect, it } from 'vitest';
import { extentOf, indentedLines, isBlank, lineBehind, withFirst } from '../../../index/formats/indented-lines.ts';

const lines = indentedLines('\uFEFFa\n\t- b  \n\n    c\nd');

it('has lines without the blanks around them, and how far in they are', () => {
  expect(lines.map(({ start, indent, words }) => [start, indent, words])).toEqual([
    [1, 0, 'a'],
    [4, 8, '- b'],
    [10, 0, ''],
    [15, 4, 'c'],
    [17, 0, 'd'],
  ]);
  expect(lines.map(isBlank)).toEqual([false, false, true, false, false]);
});

it('cuts what a line begins with', () => {
  const [, line] = lines;
  const cut = line && lineBehind(line, 1);
  expect([cut?.start, cut?.indent, cut?.words]).toEqual([6, 10, 'b']);
});

it('counts the lines that are further in, without blank ones at the end', () => {
  expect([extentOf(lines, 1, 0), extentOf(lines, 1, 4), extentOf(lines, 4, 0)]).toEqual([3, 1, 0]);
});

it('takes a first line beside a mark to be as far in as those below', () => {
  const [first, second, third, fourth] = lines;
  if (!first || !second || !third || !fourth) throw new Error('no lines');
  expect(
    [withFirst(first, [third, fourth]), withFirst(first, [])].map((own) => own.map(({ indent }) => indent)),
  ).toEqual([[4, 0, 4], [0]]);
});
