import { setTimeout as sleep } from 'node:timers/promises';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Tables } from './tables.ts';

/** Discord takes one login in five seconds from a bot's shards of one bucket; the rest is for logins that are under way. Milliseconds. */
const usuallyApart = 5_500;

/** A database that can't be asked is asked again so often within one turn. */
const asksPerTurn = 5;

/**
 * Waits for the turn of a shard to log in, among those of one bucket (its number modulo Discord's `max_concurrency`) in all processes over one
 * PostgreSQL; the clock is the database's. Resolves with that time, in epoch milliseconds; undefined where the database can't be asked for as long as
 * every process takes to have a turn. Rejects when `signal` fires.
 */
export function identifyTurns(db: Kysely<Tables>, processes: () => number, apart = usuallyApart) {
  return async (bucket: number, signal: AbortSignal): Promise<number | undefined> => {
    for (let blind: number | undefined; ; ) {
      signal.throwIfAborted();
      const turn = await turnOf(db, bucket, apart).catch(() => 'unknown' as const);
      if (turn !== 'unknown') {
        if (turn.at !== undefined) return turn.at;
        blind = undefined;
        await sleep(turn.wait, undefined, { signal });
        continue;
      }
      // Others may have their turns from it as soon as it is back: it is asked until the last moment.
      blind ??= performance.now();
      const rest = blind + apart * processes() - performance.now();
      if (rest <= 0) return undefined;
      await sleep(Math.min(rest, apart / asksPerTurn), undefined, { signal });
    }
  };
}

type Turn = { readonly at: number } | { readonly at?: undefined; readonly wait: number };

/** Takes the turn where it has come; else tells how long it will be at least. */
async function turnOf(db: Kysely<Tables>, bucket: number, apart: number): Promise<Turn> {
  const now: RawBuilder<number> = sql<number>`cast(extract(epoch from clock_timestamp()) * 1000 as bigint)`;
  // A time to come is that of a clock that was put back since.
  const { rows } = await sql<{ at: number }>`insert into identifies (bucket, at) values (${bucket}, ${now})
    on conflict (bucket) do update set at = excluded.at
    where identifies.at <= excluded.at - ${apart} or identifies.at > excluded.at + ${apart} returning at`.execute(db);
  const [taken] = rows;
  if (taken) return taken;
  const before = await db
    .selectFrom('identifies')
    .select('at')
    .select(now.as('now'))
    .where('bucket', '=', bucket)
    .executeTakeFirst();
  const wait = before ? before.at + apart - before.now : 0;
  return { wait: Math.min(Math.max(wait, 1), apart) };
}
