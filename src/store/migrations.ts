import { type Kysely, type Migration, sql } from 'kysely';

/** By name, which is also their order. What was ever released is not changed any more, and a new one goes last. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-schedules-and-posts': { up: schedulesAndPosts },
  '0002-weekdays-roles-publishing-and-extra-posts': { up: weekdaysRolesPublishingAndExtraPosts },
  // Answers that didn't help.
  '0003-misses': {
    up: async (db) => {
      await sql`create table misses (
        article text not null, date text not null, count integer not null, primary key (article, date))`.execute(db);
    },
  },
  '0004-usual-articles': {
    up: async (db) => {
      await sql`create table usual_articles (
        guild text not null, channel text not null, article text not null, primary key (guild, channel))`.execute(db);
    },
  },
  '0005-processes': {
    up: async (db) => {
      await sql`create table processes (owner text primary key, seen_at bigint not null)`.execute(db);
    },
  },
  '0006-told-to-those-before': { up: toldToThoseBefore },
  '0007-identifies': {
    up: async (db) => {
      await sql`create table identifies (bucket integer primary key, at bigint not null)`.execute(db);
    },
  },
};

/** The version that this program knows. */
export const schemaVersion = Object.keys(migrations).length;

/** As many were counted in the table `schema_version`, before they were kept by name. */
export const counted = 5;

/** The tables are as they are at that migration, whatever the program's own know. */
// biome-ignore lint/suspicious/noExplicitAny: Kysely's own type of a migration
type AnyTables = Kysely<any>;

async function schedulesAndPosts(db: AnyTables): Promise<void> {
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
}

async function weekdaysRolesPublishingAndExtraPosts(db: AnyTables): Promise<void> {
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

/** A Verbatim that counted looks here: it says then that the database is newer, instead of making tables that are there. */
async function toldToThoseBefore(db: AnyTables): Promise<void> {
  await sql`create table if not exists schema_version (version integer not null)`.execute(db);
  await sql`delete from schema_version`.execute(db);
  await sql`insert into schema_version (version) values (6)`.execute(db);
}
