import { expect, it } from 'vitest';
import { checkServers } from '../../../src/doctor/servers.ts';

it('names three servers and counts the others', () => {
  const value = ['A', 'B', 'C', 'D', 'E'].map((name) => ({ id: name, name }));
  expect(checkServers({ kind: 'told', value }, 'LINK')).toEqual([
    { check: 'servers', state: 'well', says: 'in 5 servers: A, B, C and 2 more' },
  ]);
});
