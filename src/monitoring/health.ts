import { setTimeout as wait } from 'node:timers/promises';
import type { GatewayState } from '../discord/observer.ts';

/** The parts that must be well for questions to be answered and posts to be made. */
export const checkNames = ['gateway', 'database', 'articles', 'daily posts'] as const;

/** How one part is, in words for whoever runs the bot. */
export interface Check {
  readonly name: (typeof checkNames)[number];
  readonly healthy: boolean;
  readonly says: string;
}

export interface Health {
  readonly healthy: boolean;
  readonly checks: readonly Check[];
}

/** What is looked at. */
export interface Vitals {
  /** Undefined before there is a connection to ask. */
  gateway(): GatewayState | undefined;
  /** Resolves when the database has answered. */
  database(): Promise<unknown>;
  /** How many articles can be asked about. */
  articles(): number;
  /** When the daily posts last got on, in epoch milliseconds; undefined before. */
  lastRun(): number | undefined;
  /** Epoch milliseconds. */
  now(): number;
}

/** The database must answer by then, in milliseconds. */
export const databaseDeadline = 2_000;
/** The daily posts look at the clock every 30 s; after so many milliseconds without a look they are stuck. */
const stuck = 300_000;
/** For so many milliseconds a look stands, however many ask. */
const kept = 1_000;

/** Looks at all parts. Never rejects; many who ask at a time get one look. */
export function healthOf(vitals: Vitals): () => Promise<Health> {
  let last: { readonly at: number; readonly health: Promise<Health> } | undefined;
  return () => {
    const at = vitals.now();
    if (!last || Math.abs(at - last.at) > kept) last = { at, health: look(vitals) };
    return last.health;
  };
}

async function look(vitals: Vitals): Promise<Health> {
  const checks = [gatewayCheck(vitals), await databaseCheck(vitals), articlesCheck(vitals), dailyCheck(vitals)];
  return { healthy: checks.every(({ healthy }) => healthy), checks };
}

function gatewayCheck({ gateway }: Vitals): Check {
  const { shards = 1, connected = 0 } = gateway() ?? {};
  const healthy = connected >= shards;
  const says = `${connected} of ${shards} ${shards === 1 ? 'connection' : 'connections'} to Discord up`;
  return { name: 'gateway', healthy, says: healthy ? says : `${says}: the bot connects again by itself` };
}

async function databaseCheck({ database }: Vitals): Promise<Check> {
  const over = new AbortController();
  const late = wait(databaseDeadline, 'late' as const, { signal: over.signal }).catch(() => 'late' as const);
  const outcome = await Promise.race([
    Promise.resolve()
      .then(database)
      .then(
        () => 'answers' as const,
        () => 'fails' as const,
      ),
    late,
  ]).finally(() => over.abort());
  const says = {
    answers: 'the database answers',
    fails: 'the database refuses to answer: the log or the doctor says why',
    late: `the database doesn’t answer within ${databaseDeadline / 1_000} s`,
  } as const;
  return { name: 'database', healthy: outcome === 'answers', says: says[outcome] };
}

function articlesCheck({ articles }: Vitals): Check {
  const count = articles();
  const says = count > 0 ? `${count} ${count === 1 ? 'article' : 'articles'} to ask about` : 'no article to ask about';
  return { name: 'articles', healthy: count > 0, says };
}

function dailyCheck({ lastRun, now }: Vitals): Check {
  const last = lastRun();
  const name = 'daily posts';
  if (last === undefined) return { name, healthy: false, says: 'the daily posts have not been looked at yet' };
  const seconds = Math.max(0, Math.round((now() - last) / 1_000));
  return { name, healthy: now() - last <= stuck, says: `the daily posts were last looked at ${seconds} s ago` };
}
