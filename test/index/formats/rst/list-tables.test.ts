import { expect, it } from 'vitest';
import { shown } from './shown.ts';

it('reads a table that is a list of lists', () => {
  expect(
    shown(
      '.. list-table:: Fees',
      '   :header-rows: 1',
      '',
      '   * - Who',
      '     - Fee',
      '   * - *Owl*',
      '       big',
      '     - 3 €',
      '   * - Ant',
      '     -',
    ),
  ).toEqual(['prose Fees', 'head Who|Fee', 'row Owl\nbig|3 € < head Who|Fee', 'row Ant| < head Who|Fee']);
});

it('reads values with commas between them', () => {
  expect(shown('.. csv-table::', '   :header: "Who", Fee', '', '   "An ""owl""", 3 €', '   Ant, 1 €')).toEqual([
    'head Who|Fee',
    'row An "owl"|3 € < head Who|Fee',
    'row Ant|1 € < head Who|Fee',
  ]);
});
