import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { localDate } from '../../../commands/daily/calendar.ts';
import { openLedger } from '../../../src/store/ledger.ts';
import { schedule } from '../../commands/daily/world.ts';
import { startStandIn } from '../../stand-in/stand-in.ts';
import { postgresBinaries, startPostgres } from '../store/postgres.ts';
import { type BotProcess, startBot } from './bot-process.ts';

const processes = 4;
const shards = 16;
const servers = 320;
const posting = 'POST /channels/{channel_id}/messages';
/** A shard logs in every five seconds, one after the other. */
const startTakes = 60_000;

test.skipIf(!postgresBinaries)(
  `${processes} processes keep ${shards} shards over one PostgreSQL: one killed and started again at a time, every server's post comes once and every question is answered once`,
  async () => {
    const server = await startPostgres(postgresBinaries ?? '');
    const database = await server.fresh();
    const guilds = Array.from({ length: servers }, (_, i) => ({
      name: `Server ${i}`,
      channels: [{ name: 'general' }],
    }));
    const standIn = await startStandIn({ guilds, shards });
    const startNth = (nth: number): BotProcess =>
      startBot(standIn, { DATABASE_URL: database, LOG_LEVEL: 'info', SHARDS: `${4 * nth}-${4 * nth + 3}/${shards}` });
    const bots = Array.from({ length: processes }, (_, nth) => startNth(nth));
    await Promise.all(bots.map((bot) => bot.logged(/"msg":"ready"/)));
    const places = [...standIn.channels.values()].flatMap(({ id, guildId }) =>
      guildId ? [{ channel: id, guild: guildId }] : [],
    );
    const posts = () => [...standIn.messages.values()].filter((message) => !message.interaction_metadata);
    const ask = async (nth: number): Promise<number> => {
      const { guild, channel } = places[nth % places.length] as (typeof places)[number];
      const given = { name: 'read', options: [{ name: 'section', value: '8' }], guildId: guild, channelId: channel };
      return (await standIn.slash(given)).followUps.length;
    };
    const ledger = await openLedger(database);
    const dueAt = Date.now() + 8_000;
    const on = { zone: 'UTC', time: '00:00', nextDate: localDate(dueAt, 'UTC'), nextAt: dueAt };
    for (const { guild, channel } of places)
      await ledger.write({ schedule: schedule({ guild, channel, ...on, cycleStart: on.nextDate }) });
    // While posts are being made, each process is killed and started again.
    for (let nth = 0; nth < processes; nth++) {
      await sleep(3_000);
      bots[nth]?.kill();
      bots[nth] = startNth(nth);
      await bots[nth]?.logged(/"msg":"ready"/);
      const followUps = await Promise.all(Array.from({ length: 40 }, (_, i) => ask(40 * nth + i)));
      expect(followUps).toEqual(Array(40).fill(0));
    }
    await expect.poll(() => posts().length, { timeout: 120_000, interval: 500 }).toBeGreaterThanOrEqual(servers);
    await sleep(2_000);
    const posted = standIn.requests.filter(({ route, status }) => route === posting && status === 200);
    const perChannel = new Map<string, Set<string>>();
    for (const { channel_id, id } of posts())
      perChannel.set(channel_id, (perChannel.get(channel_id) ?? new Set()).add(id));
    const wrong = places.filter(({ channel }) => perChannel.get(channel)?.size !== 1);
    const inASecond = mostWithin(
      1_000,
      posted.map(({ at }) => at),
    );
    process.stdout.write(`sharded: ${posted.length} requests for ${servers} posts, at most ${inASecond} in a second\n`);
    expect([wrong, standIn.violations]).toEqual([[], []]);
    expect(inASecond).toBeLessThanOrEqual(50);
    for (const bot of bots) await bot.stop();
    await ledger.close();
    await standIn.close();
    await server.stop();
  },
  5 * startTakes * processes,
);

function mostWithin(milliseconds: number, times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted.reduce(
    (most, at, i) => Math.max(most, sorted.slice(i).filter((other) => other < at + milliseconds).length),
    0,
  );
}
