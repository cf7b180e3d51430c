import { expect, it } from 'vitest';
import { attributeLine, endOfItem, endOfText, hidden } from '../../../../index/formats/adoc/line-kinds.ts';
import { indentedLines } from '../../../../index/formats/indented-lines.ts';

it('ends a paragraph at a blank line or another block, and an item at the next, too', () => {
  const lines = indentedLines('a\n* b\nc\n----\nd');
  expect([endOfText(lines, 1), endOfItem(lines, 1), endOfText(lines, 4)]).toEqual([3, 1, 5]);
});

it('knows lines that are for the page', () => {
  const lines = ['// x', ':a: b', 'include::a.adoc[]', '[[id]]', '////', 'a: b', 'image:x[]'];
  expect(lines.map((line) => hidden.test(line))).toEqual([true, true, true, true, false, false, false]);
  expect(['[NOTE]', '[cols="1,2"]', '[[id]]', '[a] b'].map((line) => attributeLine.test(line))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
