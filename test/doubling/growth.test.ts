import { expect, it } from 'vitest';
import { growthOf, worstFirst } from './growth.ts';

it('tells by the last sizes that took long enough how a stage grows', () => {
  const measured = [10, 20, 40, 80].flatMap((size) => [
    { size, stage: 'reading' as const, milliseconds: size * size },
    { size, stage: 'indexing' as const, milliseconds: size / 10 },
  ]);
  expect(growthOf(measured)).toEqual([
    { size: 80, stage: 'reading', milliseconds: 6_400, exponent: 2 },
    { size: 80, stage: 'indexing', milliseconds: 8, exponent: 0 },
  ]);
});

it('puts first what grows faster than its text, then what takes longest', () => {
  const rows = [
    [1, 500],
    [2, 100],
    [1.1, 900],
  ].map(([exponent = 0, milliseconds = 0]) => ({ stage: 'reading' as const, size: 1, exponent, milliseconds }));
  expect(worstFirst(rows).map(({ milliseconds }) => milliseconds)).toEqual([100, 900, 500]);
});
