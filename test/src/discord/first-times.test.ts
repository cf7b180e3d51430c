import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstTimes } from '../../../src/discord/first-times.ts';

it('a key comes for the first time once, whatever comes between', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c', '')), (keys) => {
      const { isFirst } = firstTimes();
      expect(keys.map(isFirst)).toEqual(keys.map((key, i) => keys.indexOf(key) === i));
    }),
  );
});

it('of more than are kept the oldest are forgotten', () => {
  const { isFirst } = firstTimes(2);
  expect(['a', 'b', 'c', 'b', 'a'].map(isFirst)).toEqual([true, true, true, false, true]);
});

it('one that is forgotten comes for the first time again', () => {
  const { isFirst, forget } = firstTimes();
  isFirst('a');
  isFirst('b');
  forget('a');
  forget('never came');
  expect(['a', 'b'].map(isFirst)).toEqual([true, false]);
});
