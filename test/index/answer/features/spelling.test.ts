import { expect, it } from 'vitest';
import { spelling } from '../../../../index/answer/features/spelling.ts';
import { measured, queryOn } from '../query.ts';

const text = 'Odd built the ferry in 1920.\n\nThe building burned after a storm.\n\nRain falls.\n';

it('tells the same form from the same beginning', () => {
  const query = queryOn(text, 'Who built the burners?');
  expect(Object.keys(measured(spelling, query, 0))).toEqual(['same form']);
  expect(measured(spelling, query, 1)['same beginning']).toBeGreaterThan(0);
});

it('knows numbers that are missing, names, quoted phrases and little words', () => {
  const query = queryOn(text, 'What did Odd do "after a storm" in 1930?');
  expect(Object.keys(measured(spelling, query, 0))).toEqual(['same form', 'number missing', 'names']);
  expect(measured(spelling, query, 1)).toMatchObject({ 'quoted phrase': 1, 'little words': 1 });
});
