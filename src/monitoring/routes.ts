import { Hono } from 'hono';
import type { Health } from './health.ts';

/** What a proxy adds to requests that come from elsewhere. */
const forwarded = ['Forwarded', 'Via', 'X-Forwarded-For', 'X-Forwarded-Host', 'X-Forwarded-Proto', 'X-Real-IP'];

/**
 * `/livez`: the process turns · `/healthz`: it does what it is there for · `/metrics`: in figures, for Prometheus. For whoever reaches
 * this computer itself: what a proxy hands on goes by, to the pages, where nothing of that name is found.
 */
export function monitoringRoutes(
  health: () => Promise<Health>,
  metrics: () => Promise<{ readonly text: string; readonly type: string }>,
): Hono {
  const app = new Hono();
  for (const path of ['/livez', '/healthz', '/metrics'] as const) {
    app.get(path, async (c, next) => {
      if (forwarded.some((name) => c.req.header(name) !== undefined)) return next();
      const { status, text, type } = await answers[path]();
      return c.body(text, status, { 'Content-Type': type, 'Cache-Control': 'no-store' });
    });
  }
  const answers = {
    '/livez': async () => ({ status: 200, text: 'alive\n', type: 'text/plain; charset=utf-8' }),
    '/healthz': async () => {
      const found = await health();
      const text = `${JSON.stringify(found, undefined, 2)}\n`;
      return { status: found.healthy ? 200 : 503, text, type: 'application/json; charset=utf-8' };
    },
    '/metrics': async () => ({ status: 200, ...(await metrics()) }),
  } as const satisfies Record<string, () => Promise<{ status: 200 | 503; text: string; type: string }>>;
  return app;
}
