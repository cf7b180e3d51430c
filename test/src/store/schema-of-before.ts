/** The SQL that each version of Verbatim ran that counted its migrations, and a row for each table. */
const steps: readonly (readonly string[])[] = [
  [
    `create table schedules (
      guild text primary key, channel text not null, time text not null, zone text not null, article text,
      language text not null, origin text not null, set_in text, cycle_start text not null, editions text not null,
      renewed_on text, paused integer not null, skip_date text, told integer not null, next_date text not null,
      next_at bigint not null, wake_at bigint, revision integer not null)`,
    'create index schedules_wake on schedules (wake_at)',
    `create table posts (
      guild text not null, date text not null, channel text not null, status text not null,
      generation integer not null, first_tried_at bigint not null, attempts integer not null, owner text not null,
      lease_until bigint not null, message text, failure text, updated_at bigint not null, revision integer not null,
      primary key (guild, date))`,
    `insert into schedules values ('1', '2', '09:00', 'UTC', null, 'en', 'command', null, '2026-11-24', 'a', null, 0,
      null, 0, '2026-11-25', 1795510800000, 1795510800000, 7)`,
    `insert into posts values ('1', '2026-11-24', '2', 'sent', 0, 1, 0, 'a', 0, '3', null, 1, 2)`,
  ],
  [
    'alter table schedules add column weekdays text',
    'alter table schedules add column cycle_done integer not null default 0',
    'alter table schedules add column role text',
    'alter table schedules add column publish integer not null default 0',
    'alter table schedules add column extra_date text',
    'alter table schedules add column extra_post integer',
    'alter table schedules add column extra_wake_at bigint',
    'alter table posts add column asked integer not null default 0',
    'alter table posts add column publishing text',
    'create index schedules_extra_wake on schedules (extra_wake_at)',
    `create table extra_posts (
      guild text not null, date text not null, channel text not null, status text not null,
      generation integer not null, first_tried_at bigint not null, attempts integer not null, owner text not null,
      lease_until bigint not null, message text, failure text, updated_at bigint not null, revision integer not null,
      asked integer not null default 0, publishing text, primary key (guild, date))`,
    `insert into extra_posts values ('1', '2026-11-24', '2', 'sent', 0, 1, 0, 'a', 0, '4', null, 1, 2, 0, null)`,
  ],
  [
    `create table misses (
      article text not null, date text not null, count integer not null, primary key (article, date))`,
    `insert into misses values ('a.md', '2026-11-24', 3)`,
  ],
  [
    `create table usual_articles (
      guild text not null, channel text not null, article text not null, primary key (guild, channel))`,
    `insert into usual_articles values ('1', '', 'a.md')`,
  ],
  [
    'create table processes (owner text primary key, seen_at bigint not null)',
    `insert into processes values ('a', 1795510800000)`,
  ],
];

/** What makes a database as that version left it. */
export function statementsOfBefore(version: number): readonly string[] {
  return [
    'create table schema_version (version integer not null)',
    `insert into schema_version values (${version})`,
    ...steps.slice(0, version).flat(),
  ];
}
