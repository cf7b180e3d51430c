import { expect, it } from 'vitest';
import { nearest } from '../../../commands/shared/nearest.ts';

it('orders candidates by shared letter pairs', () => {
  expect(nearest('qoute', ['ask', 'read', 'quote', 'help'])).toEqual(['quote', 'ask', 'read']);
});
