import { expect, it } from 'vitest';
import { linesWithWords } from '../../../../index/formats/plain/line.ts';
import { sheetOf } from '../../../../index/formats/plain/sheet.ts';

it('says of each line what it is taken for, once', () => {
  const text = [
    'Contents',
    'Keys ....... 1',
    'Fees ....... 2',
    'Boats ...... 3',
    '',
    '- keys',
    '- coats',
    '',
    'Kind     Price   Valid',
    'Adult    7.50    1 day',
    'Child    3.00    1 day',
    '',
    'Q: Who pays?',
    'A: All do.',
  ].join('\n');
  const sheet = sheetOf(text, linesWithWords(text));
  expect({
    contents: [...sheet.contents],
    table: [...sheet.table].map(([i, { kind }]) => `${i} ${kind}`),
    marks: sheet.marks.flatMap((mark, i) => (mark ? [`${i} ${mark.bullet}`] : [])),
    speakers: [...sheet.speakers].map(([i, { role }]) => `${i} ${role}`),
  }).toEqual({
    contents: [1, 2, 3],
    table: ['6 head', '7 row', '8 row'],
    marks: ['4 -', '5 -'],
    speakers: ['9 asks', '10 answers'],
  });
});
