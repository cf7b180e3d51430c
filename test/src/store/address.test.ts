import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { fileOf, isPostgres } from '../../../src/store/address.ts';

test.each([
  ['file:data/a.db', false, resolve('data/a.db')],
  ['file::memory:', false, ':memory:'],
  ['a.db', false, resolve('a.db')],
  ['postgres://bot@db/texts', true, undefined],
  ['postgresql://bot@db/texts', true, undefined],
])('%s', (url, postgres, file) => {
  expect([isPostgres(url), fileOf(url)]).toEqual([postgres, file]);
});
