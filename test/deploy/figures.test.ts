import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { libraryOf } from '../../index/library.ts';
import type { Came } from '../../src/discord/observer.ts';
import { checkNames } from '../../src/monitoring/health.ts';
import { openMetrics } from '../../src/monitoring/metrics.ts';
import { missingIn, readQuery, type Sample, samplesIn } from './promql.ts';

interface Dashboard {
  readonly panels: readonly {
    readonly id: number;
    readonly title: string;
    readonly targets: readonly { expr: string }[];
  }[];
  readonly templating: { readonly list: readonly { readonly query: string }[] };
}
interface Rules {
  readonly groups: readonly {
    readonly rules: readonly {
      readonly alert: string;
      readonly expr: string;
      readonly for?: string;
      readonly labels: { readonly severity: string };
      readonly annotations: { readonly summary: string; readonly description: string };
    }[];
  }[];
}

const dashboard = JSON.parse(readFileSync('deploy/dashboard.json', 'utf8')) as Dashboard;
const rules = (parse(readFileSync('deploy/alerts.yaml', 'utf8')) as Rules).groups.flatMap((group) => group.rules);
const queries = dashboard.panels.flatMap(({ targets }) =>
  targets.map(({ expr }) => expr.replaceAll('$__rate_interval', '5m')),
);

/** All that a bot can have to tell, bad ends included. */
async function samplesOfAll(): Promise<readonly Sample[]> {
  const health = { healthy: true, checks: checkNames.map((name) => ({ name, healthy: true, says: '' })) };
  const sources = { library: () => libraryOf([]), health: async () => health, lastRun: () => 0 };
  const metrics = openMetrics(sources, () => 0);
  for (const came of ['answered', 'failed', 'late'] satisfies Came[]) metrics.observer.answering('slash')('ask', came);
  for (const status of [204, 401, 429]) metrics.observer.responded('post', status);
  metrics.observer.acknowledged(0.1);
  const { text } = await metrics.text();
  // What hasn't been collected yet has no lines.
  return [...samplesIn(text), { metric: 'nodejs_gc_duration_seconds_sum', labels: { kind: 'minor' } }];
}

it('shows only metrics, labels and values that there are', async () => {
  const samples = await samplesOfAll();
  expect([queries.length > 20, queries.flatMap((query) => missingIn(query, samples))]).toEqual([true, []]);
});

it('warns only of what there can be', async () => {
  const samples = await samplesOfAll();
  expect([rules.length > 10, rules.flatMap(({ expr }) => missingIn(expr, samples))]).toEqual([true, []]);
});

it('shows every metric of its own', async () => {
  const own = (await samplesOfAll()).map(({ metric }) => metric).filter((name) => name.startsWith('verbatim_'));
  const shown = queries.flatMap((query) => readQuery(query).selectors.map(({ metric }) => metric));
  const base = (name: string) => name.replace(/_(?:bucket|sum|count)$/, '');
  expect([...new Set(own.map(base))].filter((name) => !shown.map(base).includes(name))).toEqual([]);
});

it('has a name of its own for every panel and rule, and words for whoever is woken', () => {
  const names = [...dashboard.panels.map(({ title }) => title), ...rules.map(({ alert }) => alert)];
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  const ids = dashboard.panels.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const mute = rules.filter(
    ({ labels, annotations }) =>
      !['page', 'ticket'].includes(labels.severity) || !annotations.summary || !annotations.description,
  );
  expect(mute.map(({ alert }) => alert)).toEqual([]);
});
