import { expect, it } from 'vitest';
import type { Ledger } from '../../../commands/daily/ledger.ts';
import type { Article } from '../../../index/article.ts';
import { libraryOf } from '../../../index/library.ts';
import { openMonitoring } from '../../../src/monitoring/monitoring.ts';
import { readText } from '../../index/read-text.ts';

function article(text: string): Article {
  const read = readText('one.md', Buffer.from(text));
  if (read.kind !== 'article') throw new Error(read.reason);
  return read;
}

it('is unhealthy until Discord is connected and the daily posts were looked at', async () => {
  let now = 1_000_000;
  const monitoring = openMonitoring({
    library: () => libraryOf([article('One sentence.')]),
    database: async () => undefined,
    now: () => now,
    elapsed: () => now,
  });
  const unwell = async (): Promise<unknown> => {
    now += 2_000;
    const answer = await monitoring.routes.request('/healthz');
    const { checks } = (await answer.json()) as { checks: { name: string; healthy: boolean }[] };
    return [answer.status, checks.filter(({ healthy }) => !healthy).map(({ name }) => name)];
  };
  expect(await unwell()).toEqual([503, ['gateway', 'daily posts']]);
  monitoring.observer.watch(() => ({ shards: 1, connected: 1 }));
  expect(await unwell()).toEqual([503, ['daily posts']]);
  await monitoring.watched({ due: async () => [] } as Partial<Ledger> as Ledger).due(now);
  expect(await unwell()).toEqual([200, []]);
  monitoring.missed();
  expect(await (await monitoring.routes.request('/metrics')).text()).toContain('\nverbatim_misses_total 1\n');
});
