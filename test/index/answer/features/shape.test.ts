import { expect, it } from 'vitest';
import { shape } from '../../../../index/answer/features/shape.ts';
import { measured, queryOn } from '../query.ts';

it('looks at a sentence whatever the question', () => {
  const query = queryOn(
    'Who owns the old grey ferry of Molde? Odd does.\n\nRain falls on ferry and harbour.\n',
    'ferry',
  );
  expect(query.index.sentences.map((_, sentence) => measured(shape, query, sentence))).toEqual([
    { length: 0.33, asks: 1, early: 1, 'first of passage': 1 },
    { length: -0.77, 'very short': 1, early: 0.5 },
    { length: 0.14, early: 0.33, 'first of passage': 1 },
  ]);
});
