import { expect, it } from 'vitest';
import { inTime } from '../../../src/doctor/deadline.ts';
import { checkNode } from '../../../src/doctor/node-version.ts';

const never = () => new Promise<never>(() => undefined);

it('gives a check’s findings', async () => {
  const found = [checkNode('24.0.0')];
  expect(await inTime('node', async () => found, never)).toEqual(found);
});

it('says of one that takes too long that nothing could be told', async () => {
  expect(await inTime('database', never, async () => undefined)).toEqual([
    {
      check: 'database',
      state: 'wrong',
      says: 'database: nothing could be told within 10 s',
      fix: 'Look again; if it stays so, look whether this computer is overloaded or a firewall swallows connections.',
    },
  ]);
});

it('says of one that fails with which kind of error, without its words', async () => {
  const fail = () => {
    throw new RangeError('postgres://bot:secret@db');
  };
  expect(await inTime('pages', fail, never)).toEqual([
    {
      check: 'pages',
      state: 'wrong',
      says: 'pages: the look at it failed (RangeError)',
      fix: 'Report it with this line, and how the bot is set up.',
    },
  ]);
});
