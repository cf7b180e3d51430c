import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * A process says in so many milliseconds again that it is there, sooner than the next one may log in, and is taken for gone when it hasn't for as
 * long as the second says.
 */
const timing = { beat: 5_000, gone: 35_000 } as const;

/**
 * How many processes work over one database, this one among them, as far as is known: what Discord lets one bot do is shared among them. Where the
 * database can't be asked, and until the others had time to say that they are there still, as many as before. Ends with `stop`, and takes this one out.
 */
export async function processesOver(
  db: Kysely<Tables>,
  { owner, now, beat = timing.beat }: { readonly owner: string; now(): number; readonly beat?: number },
  stop: AbortSignal,
): Promise<() => number> {
  const say = async (seen_at: number): Promise<void> => {
    await db
      .insertInto('processes')
      .values({ owner, seen_at })
      .onConflict((conflict) => conflict.column('owner').doUpdateSet({ seen_at }))
      .execute();
  };
  const found = async (): Promise<number> => {
    const all = await db.selectFrom('processes').select(sql<number>`count(*)`.as('count')).executeTakeFirst();
    return Math.max(1, Number(all?.count ?? 1));
  };
  let seen = now();
  await say(seen);
  // Whoever hasn't said so for long may only have been without the database.
  let count = await found();
  let doubted = 0;
  const again = async (): Promise<void> => {
    const at = now();
    await say(at);
    await db
      .deleteFrom('processes')
      .where('seen_at', '<', at - timing.gone)
      .execute();
    if (at - seen > timing.gone - 2 * beat) doubted = at + timing.gone;
    seen = at;
    count = at < doubted ? Math.max(count, await found()) : await found();
  };
  const timer = setInterval(() => void again().catch(() => undefined), beat);
  timer.unref();
  stop.addEventListener('abort', () => {
    clearInterval(timer);
    void db
      .deleteFrom('processes')
      .where('owner', '=', owner)
      .execute()
      .catch(() => undefined);
  });
  return () => count;
}
