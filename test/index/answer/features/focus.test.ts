import { expect, it } from 'vitest';
import { focus } from '../../../../index/answer/features/focus.ts';
import { measured, queryOn } from '../query.ts';

it('finds the noun that is asked about, or beside the sentence, and the first, last and rarest word', () => {
  const query = queryOn(
    'Which river floods? The water rises each May.\n\nRain falls. Cars float.\n',
    'Which river rises?',
  );
  expect([0, 1, 2].map((sentence) => measured(focus, query, sentence))).toEqual([
    { focus: 1, 'first word': 1, 'rarest word': 1 },
    { 'focus beside': 1, 'last word': 1 },
    {},
  ]);
});
