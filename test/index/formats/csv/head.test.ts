import { expect, it } from 'vitest';
import { isHead } from '../../../../index/formats/csv/head.ts';
import { rowsOf } from '../../../../index/formats/csv/records.ts';

it('takes names of columns for a head; figures, addresses and what comes again are none', () => {
  const files = [
    'name,price\nowl,3\n',
    'item_id,,note\n1,2,x\n',
    'country,2019,2020\nChile,3,4\n',
    'owl,3\nmouse,4\n',
    'Ann,ann@example.org\nBo,bo@example.org\n',
    'owl,bird\nkite,bird\n',
    'name,price\n',
    'a,a\nb,c\n',
    '1,2\n3,4\n',
    'The owl sleeps.,x\nIt hoots.,y\n',
  ];
  const heads = files.map((file) => {
    const [first = [], ...below] = rowsOf(file, ',');
    return isHead(first, below);
  });
  expect(heads).toEqual([true, true, true, false, false, false, false, false, false, false]);
});
