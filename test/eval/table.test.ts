import { expect, it } from 'vitest';
import { type Column, decimal, percent, ranged, table } from './table.ts';

it('makes each column as wide as it needs', () => {
  const columns: readonly Column<number>[] = [
    ['n', String],
    ['half', (n) => decimal(n / 2)],
    ['', () => ''],
  ];
  expect(table(columns, [1, 1000])).toBe('n     half\n1     0.500\n1000  500.000\n');
});

it('shows a share with its interval, and a dash for nothing', () => {
  expect(ranged({ count: 8, of: 10, interval: [0.49, 0.943] })).toBe('80.0 [49, 94]');
  expect(ranged({ count: 0, of: 0, interval: null })).toBe('–');
  expect(percent(0, 0)).toBe('–');
  expect(decimal(null)).toBe('–');
});
