import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { serve } from '../../../src/pages/server.ts';

const app = new Hono().get('/', (c) => c.text('here'));

it('serves on a free port until it is closed, even while a reader keeps a connection', async () => {
  const served = await serve(app, 0);
  if (served.kind === 'unserved') throw new Error(served.problem);
  const address = `http://localhost:${served.port}/`;
  expect(await (await fetch(address)).text()).toBe('here');
  await served.close();
  await expect(fetch(address)).rejects.toThrow('fetch failed');
});

it('says so where the port is taken', async () => {
  const first = await serve(app, 0);
  if (first.kind === 'unserved') throw new Error(first.problem);
  expect(await serve(app, first.port)).toEqual({
    kind: 'unserved',
    problem: `the port ${first.port} of HTTP_PORT is in use by another program: choose another, or end that program.`,
  });
  await first.close();
});
