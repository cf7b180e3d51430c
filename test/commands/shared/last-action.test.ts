import { expect, it } from 'vitest';
import { en } from '../../../commands/phrases/en.ts';
import { es } from '../../../commands/phrases/es.ts';
import { lastAction } from '../../../commands/shared/last-action.ts';

it('shows a private answer to everyone', () => {
  expect(lastAction('private', '0a1b2c3d', en)).toEqual({
    verb: 'show',
    label: 'Show to everyone',
    key: 's',
    edition: '0a1b2c3d',
    at: 0,
  });
});

it('takes a public answer away', () => {
  expect(lastAction('public', '0a1b2c3d', en)).toEqual({
    verb: 'remove',
    label: 'Remove',
    key: 'r',
    edition: '0a1b2c3d',
    at: 0,
  });
});

it('speaks the language of the answer', () => {
  expect([lastAction('private', '', es).label, lastAction('public', '', es).label]).toEqual([
    es.labels.show,
    es.labels.remove,
  ]);
});
