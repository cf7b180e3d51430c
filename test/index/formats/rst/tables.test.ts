import { expect, it } from 'vitest';
import { indentedLines } from '../../../../index/formats/indented-lines.ts';
import { tableLength } from '../../../../index/formats/rst/tables.ts';
import { shown } from './shown.ts';

it('reads drawn tables, with cells over lines and columns', () => {
  expect(
    shown(
      '+-------+-----+',
      '| Who   | Fee |',
      '+=======+=====+',
      '| *Owl* | 3 € |',
      '| big   |     |',
      '+-------+-----+',
      '| all of them |',
      '+-------------+',
    ),
  ).toEqual(['head Who|Fee', 'row Owl\nbig|3 € < head Who|Fee', 'row all of them| < head Who|Fee']);
});

it('reads simple tables, with lines that go on and a head', () => {
  expect(
    shown('====  ======', 'Who   Note', '====  ======', 'Owl   hoots', '      well', '', 'Ant   none', '====  ======'),
  ).toEqual(['head Who|Note', 'row Owl|hoots\nwell < head Who|Note', 'row Ant|none < head Who|Note']);
});

it('is as long as it is drawn', () => {
  const files = ['+--+\n|a |\n+--+\nx', '== ==\na  b\n== ==\n\nx', '== ==\na', 'a'];
  expect(files.map((file) => tableLength(indentedLines(file), 0))).toEqual([3, 3, 0, 0]);
});
