import { expect, it } from 'vitest';
import { formatNumber } from '../../../../index/formats/docx/number-format.ts';

it('writes numbers as Word does, and in digits where it doesn’t know how', () => {
  const written: readonly (readonly [number, string, string])[] = [
    [4, 'decimal', '4'],
    [4, 'decimalZero', '04'],
    [1994, 'upperRoman', 'MCMXCIV'],
    [9, 'lowerRoman', 'ix'],
    [4000, 'lowerRoman', '4000'],
    [26, 'lowerLetter', 'z'],
    [28, 'upperLetter', 'BB'],
    [3000, 'upperLetter', '3000'],
    [4, 'russianLower', 'г'],
    [11, 'ordinal', '11th'],
    [22, 'ordinal', '22nd'],
    [3, 'decimalEnclosedCircle', '③'],
    [3, 'decimalFullWidth', '３'],
    [10, 'chineseCounting', '十'],
    [25, 'chineseCountingThousand', '二十五'],
    [105, 'taiwaneseCounting', '一百零五'],
    [20, 'ideographDigital', '二〇'],
    [3, 'ideographTraditional', '丙'],
    [0, 'lowerRoman', '0'],
    [7, 'klingon', '7'],
  ];
  expect(written.map(([value, format]) => formatNumber(value, format))).toEqual(written.map(([, , words]) => words));
});
