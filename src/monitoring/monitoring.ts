import type { Hono } from 'hono';
import type { Ledger } from '../../commands/daily/ledger.ts';
import type { Library } from '../../index/library.ts';
import type { Observer } from '../discord/observer.ts';
import { countedLedger } from './counted-ledger.ts';
import { healthOf } from './health.ts';
import { openMetrics } from './metrics.ts';
import { monitoringRoutes } from './routes.ts';

/** How the bot does, for those who look at it from outside. */
export interface Monitoring {
  readonly observer: Observer;
  readonly routes: Hono;
  /** The same ledger, watched. */
  watched(ledger: Ledger): Ledger;
  /** Somebody said that an answer didn't help. */
  missed(): void;
}

/** What is watched, and the clocks: `now` in epoch milliseconds, `elapsed` in milliseconds of a clock that never jumps. */
export interface Watched {
  library(): Library;
  /** Resolves when the database has answered. */
  database(): Promise<unknown>;
  now(): number;
  elapsed(): number;
}

export function openMonitoring({ library, database, now, elapsed }: Watched): Monitoring {
  let last: number | undefined;
  const lastRun = (): number | undefined => last;
  const health = healthOf({
    gateway: () => metrics.gateway(),
    database,
    articles: () => library().articles.length,
    lastRun,
    now,
  });
  const metrics = openMetrics({ library, health, lastRun }, elapsed);
  return {
    observer: metrics.observer,
    routes: monitoringRoutes(health, metrics.text),
    watched: (ledger) =>
      countedLedger(ledger, metrics.posted, () => {
        last = now();
      }),
    missed: metrics.missed,
  };
}
