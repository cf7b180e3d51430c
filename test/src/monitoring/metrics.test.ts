import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Article } from '../../../index/article.ts';
import { libraryOf } from '../../../index/library.ts';
import type { Health } from '../../../src/monitoring/health.ts';
import { openMetrics } from '../../../src/monitoring/metrics.ts';
import { readText } from '../../index/read-text.ts';

function article(text: string): Article {
  const read = readText('one.md', Buffer.from(text));
  if (read.kind !== 'article') throw new Error(read.reason);
  return read;
}

const health: Health = {
  healthy: false,
  checks: [
    { name: 'database', healthy: false, says: '' },
    { name: 'articles', healthy: true, says: '' },
  ],
};
const library = libraryOf([article('One sentence. And another.')]);

function opened() {
  const clock = { now: 0 };
  const sources = { library: () => library, health: async () => health, lastRun: () => 1_500 };
  const metrics = openMetrics(sources, () => clock.now);
  const lines = async (): Promise<readonly string[]> =>
    (await metrics.text()).text.split('\n').filter((line) => line.startsWith('verbatim_') && !line.includes('_bucket'));
  return { clock, metrics, lines };
}

it('begins with what there is and nought of what never happened', async () => {
  const { lines } = opened();
  expect(await lines()).toEqual([
    'verbatim_acknowledgement_seconds_sum 0',
    'verbatim_acknowledgement_seconds_count 0',
    'verbatim_gateway_events_total{event="lost"} 0',
    'verbatim_gateway_events_total{event="resumed"} 0',
    'verbatim_gateway_events_total{event="new"} 0',
    'verbatim_gateway_events_total{event="ended"} 0',
    'verbatim_daily_posts_total{result="sent"} 0',
    'verbatim_daily_posts_total{result="missed"} 0',
    'verbatim_daily_posts_total{result="skipped"} 0',
    'verbatim_daily_posts_total{result="unknown"} 0',
    'verbatim_daily_posts_total{result="refused"} 0',
    'verbatim_daily_posts_total{result="uncertain"} 0',
    'verbatim_misses_total 0',
    'verbatim_gateway_shards 0',
    'verbatim_gateway_connected 0',
    'verbatim_articles 1',
    'verbatim_articles_left_out 0',
    'verbatim_sentences 2',
    'verbatim_daily_last_run_timestamp_seconds 1.5',
    'verbatim_healthy{check="database"} 0',
    'verbatim_healthy{check="articles"} 1',
  ]);
});

it('counts what it is told', async () => {
  const { clock, metrics, lines } = opened();
  const before = new Set(await lines());
  const { observer } = metrics;
  const done = observer.answering('slash');
  clock.now += 250;
  done('ask', 'answered');
  observer.acknowledged(0.125);
  observer.responded('post', 204);
  observer.connection('lost');
  observer.watch(() => ({ shards: 4, connected: 3 }));
  metrics.posted('sent');
  metrics.missed();
  expect((await lines()).filter((line) => !before.has(line))).toEqual([
    'verbatim_answers_total{surface="slash",command="ask",outcome="answered"} 1',
    'verbatim_answer_seconds_sum{surface="slash"} 0.25',
    'verbatim_answer_seconds_count{surface="slash"} 1',
    'verbatim_acknowledgement_seconds_sum 0.125',
    'verbatim_acknowledgement_seconds_count 1',
    'verbatim_discord_responses_total{method="POST",status="204"} 1',
    'verbatim_gateway_events_total{event="lost"} 1',
    'verbatim_daily_posts_total{result="sent"} 1',
    'verbatim_misses_total 1',
    'verbatim_gateway_shards 4',
    'verbatim_gateway_connected 3',
  ]);
  expect(metrics.gateway()).toEqual({ shards: 4, connected: 3 });
});

it('has each of its own metrics in docs/operate.md', async () => {
  const { metrics } = opened();
  const named = [...(await metrics.text()).text.matchAll(/^# TYPE (verbatim_\w+)/gm)].map(([, name]) => name);
  const documented = readFileSync('docs/operate.md', 'utf8').matchAll(/`(verbatim_\w+)`/g);
  expect([...new Set([...documented].map(([, name]) => name))].sort()).toEqual(named.sort());
});

it('has the process’s own figures, how far the event loop lags among them', async () => {
  const { metrics } = opened();
  const { text } = await metrics.text();
  for (const name of ['nodejs_eventloop_lag_p99_seconds', 'process_resident_memory_bytes', 'process_cpu_seconds_total'])
    expect(text).toContain(`\n${name} `);
});
