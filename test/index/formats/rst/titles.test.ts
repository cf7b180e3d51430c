import { expect, it } from 'vitest';
import { indentedLines } from '../../../../index/formats/indented-lines.ts';
import { isTransition, titleAt } from '../../../../index/formats/rst/titles.ts';

it('knows titles by the marks below, or around', () => {
  const files = [
    'Owls\n====',
    '====\nOwls\n====',
    '====\n Owls\n====',
    'Owls\n==',
    'Owls and mice\n==',
    '  Owls\n====',
    '----\n\nx',
    'a\nb',
    '==\nOwls\n==',
  ];
  expect(files.map((file) => titleAt(indentedLines(file), 0))).toEqual([
    { adornment: '=', at: 0, lines: 2 },
    { adornment: '==', at: 1, lines: 3 },
    { adornment: '==', at: 1, lines: 3 },
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

it('knows a line that parts paragraphs', () => {
  expect(indentedLines('----\n---\n-=-=').map(isTransition)).toEqual([true, false, false]);
});
