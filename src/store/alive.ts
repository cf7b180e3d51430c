import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables.ts';

/** Resolves when a database has answered, where a table of ours can be read; rejects with what it says instead. */
export async function answeringDatabase(db: Kysely<Tables>): Promise<void> {
  await sql`select guild from schedules limit 1`.execute(db);
}
