import { expect, test } from 'vitest';
import { missesReport } from '../../../src/terminal/misses.ts';

test('misses are told a line each, or that there are none', () => {
  expect(missesReport([{ date: '2026-11-24', count: 12, article: 'a.md' }])).toBe('2026-11-24    12  a.md\n');
  expect(missesReport([])).toBe('Nobody said yet that an answer didn’t help.\n');
});
