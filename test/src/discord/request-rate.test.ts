import { expect, test } from 'vitest';
import { mostInASecond } from './request-rate.ts';

const steady = Array.from({ length: 400 }, (_, i) => i * 10);
/** One every 20 ms. */
const fifty = Array.from({ length: 100 }, (_, i) => 500 + i * 20);

test('requests within a second are counted wherever it begins', () => {
  expect(mostInASecond(fifty, steady)).toEqual({ seen: 50, certain: 50 });
  expect(
    mostInASecond(
      [...fifty, 2_000, 2_000].sort((a, b) => a - b),
      steady,
    ),
  ).toEqual({ seen: 52, certain: 52 });
  expect(mostInASecond([], steady)).toEqual({ seen: 0, certain: 0 });
});

test('those that come while the process is held up may have come at any time of it', () => {
  const heldUp = (at: number) => at > 1_000 && at < 1_400;
  const beats = steady.filter((at) => !heldUp(at));
  const late = fifty.map((at) => (heldUp(at) ? 1_400 : at));
  expect(mostInASecond(late, beats)).toEqual({ seen: 69, certain: 50 });
});
