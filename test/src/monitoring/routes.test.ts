import { expect, it } from 'vitest';
import type { Health } from '../../../src/monitoring/health.ts';
import { monitoringRoutes } from '../../../src/monitoring/routes.ts';
import { headers } from '../../../src/pages/headers.ts';
import { pageRoutes } from '../../../src/pages/routes.ts';
import { libraryOf } from '../../../index/library.ts';

const well: Health = { healthy: true, checks: [{ name: 'articles', healthy: true, says: '1 article to ask about' }] };
const unwell: Health = {
  healthy: false,
  checks: [{ name: 'articles', healthy: false, says: 'no article to ask about' }],
};

function app(health: Health) {
  const others = monitoringRoutes(
    async () => health,
    async () => ({ text: 'verbatim_articles 1\n', type: 'text/plain; version=0.0.4; charset=utf-8' }),
  );
  return pageRoutes(() => libraryOf([]), others);
}

async function get(path: string, health = well, more: Record<string, string> = {}) {
  const answer = await app(health).request(path, { headers: more });
  return { status: answer.status, type: answer.headers.get('Content-Type'), text: await answer.text() };
}

it('tells whether the process turns, whether it does its work, and its figures', async () => {
  expect([await get('/livez'), await get('/healthz'), await get('/metrics')]).toEqual([
    { status: 200, type: 'text/plain; charset=utf-8', text: 'alive\n' },
    { status: 200, type: 'application/json; charset=utf-8', text: `${JSON.stringify(well, undefined, 2)}\n` },
    { status: 200, type: 'text/plain; version=0.0.4; charset=utf-8', text: 'verbatim_articles 1\n' },
  ]);
});

it('answers 503 with the reasons where something is unwell, and lives all the same', async () => {
  const { status, text } = await get('/healthz', unwell);
  expect([status, JSON.parse(text), (await get('/livez', unwell)).status]).toEqual([503, unwell, 200]);
});

it.each(['Forwarded', 'Via', 'X-Forwarded-For', 'X-Forwarded-Host', 'X-Forwarded-Proto', 'X-Real-IP'])(
  'hides from whoever comes through a proxy that says %s',
  async (name) => {
    const found = await Promise.all(
      ['/livez', '/healthz', '/metrics'].map((path) => get(path, unwell, { [name]: 'x' })),
    );
    expect(found.map(({ status, text }) => [status, text.includes('<!doctype html>')])).toEqual(
      Array.from({ length: 3 }, () => [404, true]),
    );
  },
);

it('is never kept by a cache, is read only, and has the headers of a page', async () => {
  const answer = await app(well).request('/healthz');
  expect(answer.headers.get('Cache-Control')).toBe('no-store');
  for (const [name, value] of Object.entries(headers)) expect(answer.headers.get(name)).toBe(value);
  expect((await app(well).request('/healthz', { method: 'POST' })).status).toBe(405);
});
