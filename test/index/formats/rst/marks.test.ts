import { expect, it } from 'vitest';
import { indentedLines } from '../../../../index/formats/indented-lines.ts';
import { fieldLength, itemMark, optionLength } from '../../../../index/formats/rst/marks.ts';

it('knows items by bullets and numbers', () => {
  expect(indentedLines('- a\n* b\n12. c\n(b) d\n#. e\niv) f\n-g\nIs it?').map(itemMark)).toEqual([
    { kind: '-', length: 2 },
    { kind: '*', length: 2 },
    { kind: '1.', length: 4, number: '12.' },
    { kind: '(a)', length: 4, number: '(b)' },
    { kind: '#.', length: 3, number: '#.' },
    { kind: 'a)', length: 4, number: 'iv)' },
    undefined,
    undefined,
  ]);
});

it('knows options and fields', () => {
  expect(indentedLines('-a  all\n--file=<path>, -f  x\n--loud\n- a').map(optionLength)).toEqual([4, 19, 6, undefined]);
  expect(indentedLines(':author: Ann\n:param x: y\n:ref:`a` b\n: a').map(fieldLength)).toEqual([
    8,
    9,
    undefined,
    undefined,
  ]);
});
