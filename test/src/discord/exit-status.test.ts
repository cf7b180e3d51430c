import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { exitStatus } from '../../../src/discord/exit-status.ts';

test('every status stands in the README', async () => {
  const readme = await readFile('README.md', 'utf8');
  const told = [...readme.matchAll(/^\| `(\d)` +\| /gm)].map(([, status]) => Number(status));
  expect(told).toEqual(Object.values(exitStatus));
});
