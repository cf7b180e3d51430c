import { type Kysely, sql } from 'kysely';
import { openDatabase } from './database.ts';
import type { Tables } from './tables.ts';

/** How often an answer of an article didn't help on a day, `YYYY-MM-DD` by UTC; nothing of who said so, or of what was asked. */
export interface Miss {
  readonly article: string;
  readonly date: string;
  readonly count: number;
}

/** Where it is counted that answers didn't help. */
export interface Misses {
  count(article: string, date: string): Promise<void>;
  /** The latest days first, of a day the most missed article. */
  list(): Promise<readonly Miss[]>;
  close(): Promise<void>;
}

/** The counts in the database at an address: `file:PATH` or `postgres://…`. */
export async function openMisses(url: string): Promise<Misses> {
  const db = await openDatabase(url);
  return { ...missesIn(db), close: () => db.destroy() };
}

/** The counts in a database whose tables are up to date. */
export function missesIn(db: Kysely<Tables>): Omit<Misses, 'close'> {
  return {
    count: async (article, date) => {
      await db
        .insertInto('misses')
        .values({ article, date, count: 1 })
        .onConflict((conflict) => conflict.columns(['article', 'date']).doUpdateSet({ count: sql`misses.count + 1` }))
        .execute();
    },
    list: () =>
      db.selectFrom('misses').selectAll().orderBy('date', 'desc').orderBy('count', 'desc').orderBy('article').execute(),
  };
}
