import { type Kysely, sql, type Transaction } from 'kysely';
import type { Tables } from './tables.ts';

type Step = (db: Transaction<Tables> | Kysely<Tables>) => Promise<void>;

/** Each step is run once, in this order; steps that were ever released are not changed any more. */
const steps: readonly Step[] = [
  async (db) => {
    await sql`create table schedules (
      guild text primary key, channel text not null, time text not null, zone text not null, article text,
      language text not null, origin text not null, set_in text, cycle_start text not null, editions text not null,
      renewed_on text, paused integer not null, skip_date text, told integer not null, next_date text not null,
      next_at bigint not null, wake_at bigint, revision integer not null)`.execute(db);
    await sql`create index schedules_wake on schedules (wake_at)`.execute(db);
    await sql`create table posts (
      guild text not null, date text not null, channel text not null, status text not null,
      generation integer not null, first_tried_at bigint not null, attempts integer not null, owner text not null,
      lease_until bigint not null, message text, failure text, updated_at bigint not null, revision integer not null,
      primary key (guild, date))`.execute(db);
  },
  weekdaysRolesPublishingAndExtraPosts,
  // Answers that didn't help.
  async (db) => {
    await sql`create table misses (
      article text not null, date text not null, count integer not null, primary key (article, date))`.execute(db);
  },
  async (db) => {
    await sql`create table usual_articles (
      guild text not null, channel text not null, article text not null, primary key (guild, channel))`.execute(db);
  },
  async (db) => {
    await sql`create table processes (owner text primary key, seen_at bigint not null)`.execute(db);
  },
];

/** The version that this program knows. */
export const schemaVersion = steps.length;

async function weekdaysRolesPublishingAndExtraPosts(db: Transaction<Tables> | Kysely<Tables>): Promise<void> {
  const columns = [
    'schedules add column weekdays text',
    'schedules add column cycle_done integer not null default 0',
    'schedules add column role text',
    'schedules add column publish integer not null default 0',
    'schedules add column extra_date text',
    'schedules add column extra_post integer',
    'schedules add column extra_wake_at bigint',
    'posts add column asked integer not null default 0',
    'posts add column publishing text',
  ];
  for (const column of columns) await sql`alter table ${sql.raw(column)}`.execute(db);
  await sql`create index schedules_extra_wake on schedules (extra_wake_at)`.execute(db);
  await sql`create table extra_posts (
    guild text not null, date text not null, channel text not null, status text not null,
    generation integer not null, first_tried_at bigint not null, attempts integer not null, owner text not null,
    lease_until bigint not null, message text, failure text, updated_at bigint not null, revision integer not null,
    asked integer not null default 0, publishing text, primary key (guild, date))`.execute(db);
}

/** Brings the tables up to date. The caller holds a lock, so that of two processes that start at once the second waits. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  await sql`create table if not exists schema_version (version integer not null)`.execute(db);
  const row = await db.selectFrom('schema_version').select('version').executeTakeFirst();
  const version = row?.version ?? 0;
  if (version > steps.length) {
    throw new Error(`the database is of a newer Verbatim (schema ${version}, this one knows ${steps.length})`);
  }
  for (const step of steps.slice(version)) await step(db);
  if (row) await db.updateTable('schema_version').set({ version: steps.length }).execute();
  else await db.insertInto('schema_version').values({ version: steps.length }).execute();
}
