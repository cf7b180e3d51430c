import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables.ts';

/** A process says in so many milliseconds again that it is there, and is taken for gone when it hasn't for as long as the second says. */
const timing = { beat: 10_000, gone: 35_000 } as const;

/**
 * How many processes work over one database, this one among them, as far as is known: what Discord lets one bot do is shared among them. Where the
 * database can't be asked, as many as before. Ends with `stop`, and takes this one out.
 */
export async function processesOver(
  db: Kysely<Tables>,
  { owner, now }: { readonly owner: string; now(): number },
  stop: AbortSignal,
): Promise<() => number> {
  let count = 1;
  const beat = async (): Promise<void> => {
    const seen_at = now();
    const row = { owner, seen_at };
    await db
      .insertInto('processes')
      .values(row)
      .onConflict((conflict) => conflict.column('owner').doUpdateSet({ seen_at }))
      .execute();
    await db
      .deleteFrom('processes')
      .where('seen_at', '<', seen_at - timing.gone)
      .execute();
    const found = await db.selectFrom('processes').select(sql<number>`count(*)`.as('count')).executeTakeFirst();
    count = Math.max(1, Number(found?.count ?? 1));
  };
  await beat();
  const timer = setInterval(() => void beat().catch(() => undefined), timing.beat);
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
