import { expect, test } from 'vitest';
import { inTurn, once, timesOf } from './times.ts';

/** A clock that says what was spent. */
function clock() {
  let at = 0;
  return {
    now: () => at,
    spend: (milliseconds: number): void => {
      at += milliseconds;
    },
  };
}

test('times are told by their middle and their last hundredth', () => {
  expect(timesOf(Array.from({ length: 200 }, (_, i) => 200 - i))).toEqual({ p50: 101, p99: 199, count: 200 });
});

test('texts are put to all in turn, every other one untimed, and who is first alternates', async () => {
  const { now, spend } = clock();
  const said: string[] = [];
  const call = (name: string, milliseconds: number) => (text: string) => {
    said.push(name + text);
    spend(milliseconds);
  };
  const times = await inTurn([call('a', 1), call('b', 3)], ['1', '2', '3', '4'], { most: 1_000, now });
  expect([times, said]).toEqual([
    [
      [1, 1],
      [3, 3],
    ],
    ['a1', 'b1', 'b3', 'a3', 'a2', 'b2', 'b4', 'a4'],
  ]);
});

test('however slow it is, ten are timed, and no more', async () => {
  const { now, spend } = clock();
  const [times] = await once([() => spend(100)], Array.from({ length: 50 }, String), { most: 500, now });
  expect(times).toEqual(Array(10).fill(100));
});
