import { expect, it } from 'vitest';
import { shown } from './shown.ts';

it('reads cells in a line or below one another, by the number of columns', () => {
  expect(shown('|===', '|Who |Fee', '', '|*Owl*', '|3 €', '|Ant |1 €', '|===')).toEqual([
    'head Who|Fee',
    'row Owl|3 € < head Who|Fee',
    'row Ant|1 € < head Who|Fee',
  ]);
  expect(shown('[cols="1,2"]', '|===', '|Owl', '|hoots', 'well', '2+|both', '|===')).toEqual([
    'row Owl|hoots\nwell',
    'row both|',
  ]);
});

it('reads a head that is said, cells that come again, and values with commas', () => {
  expect(shown('[%header,cols=2*]', '|===', '|Who', '|Fee', '2*|3', '|===')).toEqual([
    'head Who|Fee',
    'row 3|3 < head Who|Fee',
  ]);
  expect(shown(',===', 'Owl,"3, or 4"', ',===')).toEqual(['row Owl|3, or 4']);
});
