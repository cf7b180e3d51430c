import fc from 'fast-check';
import { expect, it } from 'vitest';
import { narrow } from '../../../index/indexed/numbers.ts';
import { inverted, lengthIn, type Rows, rowIn } from '../../../index/indexed/rows.ts';

function rowsOf(lists: readonly (readonly number[])[]): Rows {
  const at = [0];
  for (const { length } of lists) at.push((at.at(-1) as number) + length);
  return { at: narrow(at), values: narrow(lists.flat()) };
}

const lists = fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 6 }), { maxLength: 300 });

it('gives each row, its length, and none for a row that is not there', () => {
  const rows = rowsOf([[3, 1], [], [2]]);
  expect([-1, 0, 1, 2, 3].map((row) => [[...rowIn(rows, row)], lengthIn(rows, row)])).toEqual([
    [[], 0],
    [[3, 1], 2],
    [[], 0],
    [[2], 1],
    [[], 0],
  ]);
});

it('lists by value the rows that have it, each once', () => {
  fc.assert(
    fc.property(lists, (all) => {
      const postings = inverted(rowsOf(all), 10);
      const found = Array.from({ length: 10 }, (_, value) => [...rowIn(postings, value)]);
      const wanted = Array.from({ length: 10 }, (_, value) =>
        all.flatMap((list, row) => (list.includes(value) ? [row] : [])),
      );
      expect(found).toEqual(wanted);
    }),
  );
});
