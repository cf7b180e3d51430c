import { randomInt } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type { Entry, Ledger, Post, Schedule, WhichPost } from '../../commands/daily/ledger.ts';
import { openDatabase } from './database.ts';
import { postOfRow, rowOfPost, rowOfSchedule, scheduleOfRow } from './rows.ts';
import type { Tables } from './tables.ts';

/** Leaves room to count on within a 32-bit column. */
const mostRandom = 2 ** 30;

const tableOf = { scheduled: 'posts', extra: 'extra_posts' } as const satisfies Record<WhichPost, keyof Tables>;

/** The ledger in the database at an address: `file:PATH` or `postgres://…`. */
export async function openLedger(url: string): Promise<Ledger> {
  return ledgerIn(await openDatabase(url));
}

/** The ledger in a database whose tables are up to date. */
export function ledgerIn(db: Kysely<Tables>): Ledger {
  return {
    ...readers(db),
    write: (entry) => writeEntry(db, entry),
    remove: async (guild) => {
      await db.deleteFrom('schedules').where('guild', '=', guild).execute();
    },
    leave: async (guild) => {
      await db.transaction().execute(async (whole) => {
        for (const table of ['schedules', ...Object.values(tableOf)] as const)
          await whole.deleteFrom(table).where('guild', '=', guild).execute();
      });
    },
    forget: async (before) => {
      for (const table of Object.values(tableOf)) await db.deleteFrom(table).where('date', '<', before).execute();
    },
    close: () => db.destroy(),
  };
}

type Readers = Pick<Ledger, 'schedule' | 'schedules' | 'due' | 'nextWake' | 'post' | 'latest'>;

function readers(db: Kysely<Tables>): Readers {
  return {
    schedule: async (guild) => {
      const row = await db.selectFrom('schedules').selectAll().where('guild', '=', guild).executeTakeFirst();
      return row && scheduleOfRow(row);
    },
    schedules: async () => (await db.selectFrom('schedules').selectAll().orderBy('guild').execute()).map(scheduleOfRow),
    due: async (now) => {
      const due = db
        .selectFrom('schedules')
        .selectAll()
        .where((row) => row.or([row('wake_at', '<=', now), row('extra_wake_at', '<=', now)]));
      return (await due.orderBy('guild').execute()).map(scheduleOfRow).sort((a, b) => wakeOf(a) - wakeOf(b));
    },
    nextWake: async (now) => {
      const wakes = await Promise.all((['wake_at', 'extra_wake_at'] as const).map((wake) => firstAfter(db, wake, now)));
      const known = wakes.filter((wake) => wake !== undefined);
      return known.length > 0 ? Math.min(...known) : undefined;
    },
    post: async (guild, date, which = 'scheduled') => {
      const found = db.selectFrom(tableOf[which]).selectAll().where('guild', '=', guild).where('date', '=', date);
      const row = await found.executeTakeFirst();
      return row && postOfRow(row, which);
    },
    latest: async (guild, count, which = 'scheduled') => {
      const posts = db.selectFrom(tableOf[which]).selectAll().where('guild', '=', guild);
      return (await posts.orderBy('date', 'desc').limit(count).execute()).map((row) => postOfRow(row, which));
    },
  };
}

/** When a schedule is to be looked at first. */
function wakeOf({ wakeAt, extra }: Schedule): number {
  return Math.min(wakeAt ?? Number.POSITIVE_INFINITY, extra?.wakeAt ?? Number.POSITIVE_INFINITY);
}

async function firstAfter(
  db: Kysely<Tables>,
  wake: 'wake_at' | 'extra_wake_at',
  now: number,
): Promise<number | undefined> {
  const first = db.selectFrom('schedules').select(({ fn }) => fn.min(wake).as('at'));
  return (await first.where(wake, '>', now).executeTakeFirst())?.at ?? undefined;
}

/** Thrown inside a transaction to undo it: something else was written in between. */
class Outdated extends Error {}

async function writeEntry(db: Kysely<Tables>, { schedule, post }: Entry): Promise<boolean> {
  try {
    await db.transaction().execute(async (transaction) => {
      if (post && !(await writePost(transaction, post))) throw new Outdated();
      if (schedule && !(await writeSchedule(transaction, schedule))) throw new Outdated();
    });
    return true;
  } catch (error) {
    if (error instanceof Outdated) return false;
    throw error;
  }
}

async function writePost(db: Transaction<Tables>, post: Post): Promise<boolean> {
  const row = { ...rowOfPost(post), revision: post.revision + 1 };
  const table = tableOf[post.extra ? 'extra' : 'scheduled'];
  if (post.revision === 0) {
    const insert = db
      .insertInto(table)
      .values(row)
      .onConflict((conflict) => conflict.doNothing());
    return (await insert.executeTakeFirst()).numInsertedOrUpdatedRows === 1n;
  }
  const update = db.updateTable(table).set(row).where('guild', '=', post.guild).where('date', '=', post.date);
  return (await update.where('revision', '=', post.revision).executeTakeFirst()).numUpdatedRows === 1n;
}

async function writeSchedule(db: Transaction<Tables>, schedule: Schedule): Promise<boolean> {
  const row = { ...rowOfSchedule(schedule), revision: schedule.revision + 1 };
  if (schedule.revision === 0) {
    // One that was removed and made anew must not be taken for the old one.
    const insert = db
      .insertInto('schedules')
      .values({ ...row, revision: randomInt(1, mostRandom) })
      .onConflict((conflict) => conflict.doNothing());
    return (await insert.executeTakeFirst()).numInsertedOrUpdatedRows === 1n;
  }
  const update = db.updateTable('schedules').set(row).where('guild', '=', schedule.guild);
  return (await update.where('revision', '=', schedule.revision).executeTakeFirst()).numUpdatedRows === 1n;
}
