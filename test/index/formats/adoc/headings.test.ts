import { expect, it } from 'vitest';
import { headingAt } from '../../../../index/formats/adoc/headings.ts';
import { indentedLines } from '../../../../index/formats/indented-lines.ts';

it('knows headings by marks before them, or by as long a line of them below', () => {
  const files = [
    '=== Owls ===',
    '## Owls',
    'Owls\n~~~~~',
    'Owl\n---',
    'Owls\n---',
    ' == Owls',
    'Owls\n-------',
    '==Owls',
    '****\n----',
  ];
  const found = files.map((file) => headingAt(indentedLines(file), 0));
  expect(found.map((one) => one && [one.line.words, one.line.start, one.depth, one.lines])).toEqual([
    ['Owls', 4, 3, 1],
    ['Owls', 3, 2, 1],
    ['Owls', 0, 3, 2],
    ['Owl', 0, 2, 2],
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
