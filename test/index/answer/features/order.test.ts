import { expect, it } from 'vitest';
import { order } from '../../../../index/answer/features/order.ts';
import { measured, queryOn } from '../query.ts';

const text = 'The old ferry carries cars.\n\nCars of the old day: one small grey ferry carries them.\n\nRain falls.\n';
const query = queryOn(text, 'Does the old ferry carry cars?');

it('tells words that stand together, in the order of the question, from the same words apart', () => {
  const [together, apart, none] = [0, 1, 2].map((sentence) => measured(order, query, sentence));
  expect(together).toEqual({
    pairs: 1,
    'longest run in order': 1,
    closeness: 0.75,
    'pairs apart': 1,
    'spoken pairs': 0.4,
  });
  expect(apart?.['longest run in order']).toBe(0.75);
  expect(apart?.pairs ?? 0).toBeLessThan(1);
  expect(none).toEqual({});
});

it('has no pairs in a question of one word', () => {
  expect(Object.keys(measured(order, queryOn(text, 'ferry'), 0))).toEqual([]);
});
