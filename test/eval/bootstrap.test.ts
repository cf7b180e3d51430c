import { expect, it } from 'vitest';
import { resamples } from './bootstrap.ts';

it('draws the same samples every time, each as large as what it is drawn from', () => {
  const samples = resamples(5, 200);
  expect(samples).toEqual(resamples(5, 200));
  expect(samples.map(({ length }) => length)).toEqual(Array<number>(200).fill(5));
});

it('draws every place about as often', () => {
  const drawn = resamples(4, 1000).flat();
  const shares = [0, 1, 2, 3].map((place) => drawn.filter((one) => one === place).length / drawn.length);
  for (const share of shares) expect(Math.abs(share - 0.25)).toBeLessThan(0.03);
  expect(new Set(drawn)).toEqual(new Set([0, 1, 2, 3]));
});
