import { expect, test } from 'vitest';
import { openDatabase } from '../../../src/store/database.ts';
import { identifyTurns } from '../../../src/store/identifying.ts';
import { startStandIn } from '../../stand-in/stand-in.ts';
import { startBot } from '../discord/bot-process.ts';
import { postgresBinaries, startPostgres } from './postgres.ts';

type Turns = ReturnType<typeof identifyTurns>;
const never = new AbortController().signal;

test.skipIf(!postgresBinaries)(
  'turns of one bucket are apart whoever takes them, and those of another don’t wait for them',
  async () => {
    const server = await startPostgres(postgresBinaries ?? '');
    const url = await server.fresh();
    const apart = 100;
    const opened = await Promise.all([openDatabase(url), openDatabase(url), openDatabase(url)]);
    const turns = opened.map((db) => identifyTurns(db, () => 3, apart));
    const taken = await Promise.all(
      turns.flatMap((turn) => [0, 0, 0, 1].map(async (bucket) => [bucket, await turn(bucket, never)] as const)),
    );
    const gaps = [0, 1].flatMap((bucket) => {
      const times = taken.flatMap(([one, at]) => (one === bucket ? [at ?? 0] : [])).sort((a, b) => a - b);
      return times.slice(1).map((at, nth) => at - (times[nth] ?? 0));
    });
    expect([gaps.length, gaps.filter((gap) => gap < apart)]).toEqual([10, []]);
    const given = new AbortController();
    given.abort();
    await expect(turns[0]?.(0, given.signal)).rejects.toThrow();
    await Promise.all(opened.map((db) => db.destroy()));
    // Without the database there is a turn all the same.
    expect(await turns[0]?.(0, never)).toBeUndefined();
    await server.stop();
  },
);

test.skipIf(!postgresBinaries)(
  'while the database is away for a while, a turn is waited for, and taken among the others’ when it is back',
  async () => {
    const server = await startPostgres(postgresBinaries ?? '');
    const url = await server.fresh();
    const opened = await Promise.all([openDatabase(url), openDatabase(url)]);
    const [before, after] = opened.map((db) => identifyTurns(db, () => 1_000, 100)) as [Turns, Turns];
    await server.crash();
    const waiting = before(0, never);
    await server.startAgain();
    const taken = (await Promise.all([waiting, after(0, never)])).map((at) => at ?? 0).sort();
    expect([taken.filter((at) => at === 0), (taken[1] ?? 0) - (taken[0] ?? 0) >= 100]).toEqual([[], true]);
    await Promise.all(opened.map((db) => db.destroy()));
    await server.stop();
  },
);

test.skipIf(!postgresBinaries)(
  'four processes started at once log in one after the other, as Discord wants it',
  async () => {
    const server = await startPostgres(postgresBinaries ?? '');
    const database = await server.fresh();
    const standIn = await startStandIn({ shards: 4, maxConcurrency: 1 });
    const bots = [0, 1, 2, 3].map((nth) => startBot(standIn, { DATABASE_URL: database, SHARDS: `${nth}-${nth}/4` }));
    await Promise.all(bots.map((bot) => bot.logged(/"msg":"ready"/)));
    await Promise.all(bots.map((bot) => bot.stop()));
    await standIn.close();
    await server.stop();
    expect([standIn.gateway.identifies.length, standIn.violations]).toEqual([4, []]);
  },
  120_000,
);
