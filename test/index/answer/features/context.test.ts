import { expect, it } from 'vitest';
import { context } from '../../../../index/answer/features/context.ts';
import { measured, queryOn } from '../query.ts';

const text = 'The ferry is old. It leaves at noon. The crew sleeps. Cars wait.\n\nA ferry sank.\n';
const query = queryOn(text, 'When does the ferry leave?');

it('finds what the neighbours have of the question and the sentence has not, and what "it" points back to', () => {
  const {
    'before adds': before,
    'points back': pointsBack,
    'points back to words': words,
  } = context.measure(query, 1, 0);
  expect(before).toBeGreaterThan(0);
  expect([pointsBack, words]).toEqual([1, before]);
});

it('looks two sentences back, and never out of the passage', () => {
  expect(context.measure(query, 2, 0)['two before add']).toBeGreaterThan(0);
  expect(measured(context, query, 4)).toEqual({ 'passage bm25': expect.any(Number) });
});
