import { randomInt } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type { Entry, Ledger, Post, Schedule } from '../../commands/daily/ledger.ts';
import { openDatabase } from './database.ts';
import { postOfRow, rowOfPost, rowOfSchedule, scheduleOfRow } from './rows.ts';
import type { Tables } from './tables.ts';

/** Leaves room to count on within a 32-bit column. */
const mostRandom = 2 ** 30;

/** The ledger in the database at an address: `file:PATH` or `postgres://…`. */
export async function openLedger(url: string): Promise<Ledger> {
  return ledgerIn(await openDatabase(url));
}

function ledgerIn(db: Kysely<Tables>): Ledger {
  return {
    ...readers(db),
    write: (entry) => writeEntry(db, entry),
    remove: async (guild) => {
      await db.deleteFrom('schedules').where('guild', '=', guild).execute();
    },
    forget: async (before) => {
      await db.deleteFrom('posts').where('date', '<', before).execute();
    },
    close: () => db.destroy(),
  };
}

function readers(db: Kysely<Tables>): Pick<Ledger, 'schedule' | 'due' | 'nextWake' | 'post' | 'latest'> {
  return {
    schedule: async (guild) => {
      const row = await db.selectFrom('schedules').selectAll().where('guild', '=', guild).executeTakeFirst();
      return row && scheduleOfRow(row);
    },
    due: async (now) => {
      const due = db.selectFrom('schedules').selectAll().where('wake_at', '<=', now);
      return (await due.orderBy('wake_at').orderBy('guild').execute()).map(scheduleOfRow);
    },
    nextWake: async (now) => {
      const first = db.selectFrom('schedules').select(({ fn }) => fn.min('wake_at').as('at'));
      return (await first.where('wake_at', '>', now).executeTakeFirst())?.at ?? undefined;
    },
    post: async (guild, date) => {
      const found = db.selectFrom('posts').selectAll().where('guild', '=', guild).where('date', '=', date);
      const row = await found.executeTakeFirst();
      return row && postOfRow(row);
    },
    latest: async (guild, count) => {
      const posts = db.selectFrom('posts').selectAll().where('guild', '=', guild);
      return (await posts.orderBy('date', 'desc').limit(count).execute()).map(postOfRow);
    },
  };
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
  if (post.revision === 0) {
    const insert = db
      .insertInto('posts')
      .values(row)
      .onConflict((conflict) => conflict.doNothing());
    return (await insert.executeTakeFirst()).numInsertedOrUpdatedRows === 1n;
  }
  const update = db.updateTable('posts').set(row).where('guild', '=', post.guild).where('date', '=', post.date);
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
