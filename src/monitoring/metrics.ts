import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Library } from '../../index/library.ts';
import { oncePer } from '../../index/once-per.ts';
import type { GatewayState, Observer } from '../discord/observer.ts';
import { type PostResult, postResults } from './counted-ledger.ts';
import type { Health } from './health.ts';

/** Where what the bot does is counted, since the process started. Labels are words of a fixed number, none of a user's. */
export interface Metrics {
  readonly observer: Observer;
  posted(result: PostResult): void;
  missed(): void;
  /** As the observer's client has it; undefined before there is one. */
  gateway(): GatewayState | undefined;
  /** All of it, in Prometheus' text format. */
  text(): Promise<{ readonly text: string; readonly type: string }>;
}

/** What is asked only when somebody looks. */
export interface Sources {
  library(): Library;
  health(): Promise<Health>;
  /** Epoch milliseconds. */
  lastRun(): number | undefined;
}

/** Bounds in seconds: answers take milliseconds, and Discord waits 3 s. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 2, 3, 5, 10, 30];

/** `now` is in milliseconds of a clock that never jumps. */
export function openMetrics(sources: Sources, now: () => number): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const counted = countersIn(registry);
  let gateway: (() => GatewayState) | undefined;
  const state = (): GatewayState | undefined => gateway?.();
  gaugesIn(registry, sources, state);
  return {
    observer: {
      answering: (surface) => {
        const since = now();
        return (command, outcome) => {
          counted.answers.inc({ surface, command, outcome });
          counted.answerTime.observe({ surface }, (now() - since) / 1_000);
        };
      },
      acknowledged: (seconds) => counted.acknowledgement.observe(seconds),
      responded: (method, status) => counted.responses.inc({ method: method.toUpperCase(), status }),
      connection: (event) => counted.connections.inc({ event }),
      watch: (asked) => {
        gateway = asked;
      },
    },
    posted: (result) => counted.posts.inc({ result }),
    missed: () => counted.misses.inc(),
    gateway: state,
    text: async () => ({ text: await registry.metrics(), type: registry.contentType }),
  };
}

function countersIn(registry: Registry) {
  const registers = [registry];
  const counted = {
    answers: new Counter({
      name: 'verbatim_answers_total',
      help: 'Commands, presses and messages answered, by where, which and what came of it.',
      labelNames: ['surface', 'command', 'outcome'],
      registers,
    }),
    answerTime: new Histogram({
      name: 'verbatim_answer_seconds',
      help: 'From the arrival of a command, press or message to the end of its answer.',
      labelNames: ['surface'],
      buckets,
      registers,
    }),
    acknowledgement: new Histogram({
      name: 'verbatim_acknowledgement_seconds',
      help: 'From the arrival of an interaction to Discord’s confirmation of the first response.',
      buckets,
      registers,
    }),
    responses: new Counter({
      name: 'verbatim_discord_responses_total',
      help: 'What Discord answered to requests, by method and status.',
      labelNames: ['method', 'status'],
      registers,
    }),
    connections: new Counter({
      name: 'verbatim_gateway_events_total',
      help: 'Connections to Discord that were lost, resumed, made new or ended for good.',
      labelNames: ['event'],
      registers,
    }),
    posts: new Counter({
      name: 'verbatim_daily_posts_total',
      help: 'Daily posts by result; refused and uncertain ones are tried again.',
      labelNames: ['result'],
      registers,
    }),
    misses: new Counter({
      name: 'verbatim_misses_total',
      help: 'Answers that somebody said didn’t help.',
      registers,
    }),
  };
  // What never happened is 0, not missing, so that a first time shows as a rise.
  for (const result of postResults) counted.posts.inc({ result }, 0);
  for (const event of ['lost', 'resumed', 'new', 'ended']) counted.connections.inc({ event }, 0);
  return counted;
}

function gaugesIn(registry: Registry, sources: Sources, gateway: () => GatewayState | undefined): void {
  const { library, health, lastRun } = sources;
  const gauge = (name: string, help: string, value: () => number): void => {
    const made: Gauge = new Gauge({ name, help, registers: [registry], collect: () => made.set(value()) });
  };
  gauge('verbatim_gateway_shards', 'Connections to Discord that this process keeps.', () => gateway()?.shards ?? 0);
  gauge('verbatim_gateway_connected', 'Those of them that are up.', () => gateway()?.connected ?? 0);
  gauge('verbatim_articles', 'Articles that can be asked about.', () => library().articles.length);
  gauge('verbatim_articles_left_out', 'Files that could not be read.', () => library().problems.length);
  gauge('verbatim_sentences', 'Sentences that are searched.', () => sentencesOf(library()));
  gauge(
    'verbatim_daily_last_run_timestamp_seconds',
    'When the daily posts last got on; 0 before.',
    () => (lastRun() ?? 0) / 1_000,
  );
  const healthy: Gauge<'check'> = new Gauge({
    name: 'verbatim_healthy',
    help: 'Whether each part is well (1) or not (0), as /healthz has it.',
    labelNames: ['check'],
    registers: [registry],
    collect: async () => {
      for (const one of (await health()).checks) healthy.set({ check: one.name }, Number(one.healthy));
    },
  });
}

const sentencesOf = oncePer((library: Library): number =>
  library.articles.reduce((sum, article) => sum + library.indexOf(article).sentences.length, 0),
);
