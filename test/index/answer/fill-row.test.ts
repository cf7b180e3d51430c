import { expect, it } from 'vitest';
import { fillRow } from '../../../index/answer/fill-row.ts';

it('writes values in the order of their names, and says where the next ones go', () => {
  const row = new Float64Array(4);
  const next = fillRow(row, 1, ['far', 'near'], { near: 0.5, far: 2 });
  expect([[...row], next]).toEqual([[0, 2, 0.5, 0], 3]);
});
