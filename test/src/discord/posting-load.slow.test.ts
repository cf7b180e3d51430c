import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { localDate } from '../../../commands/daily/calendar.ts';
import { openLedger } from '../../../src/store/ledger.ts';
import { schedule } from '../../commands/daily/world.ts';
import { startStandIn } from '../../stand-in/stand-in.ts';
import { postgresBinaries, startPostgres } from '../store/postgres.ts';
import { type BotProcess, startBot } from './bot-process.ts';

/** Servers due at the same minute; `LOAD_SERVERS=10000` takes four minutes. */
const servers = Number(process.env.LOAD_SERVERS ?? 2_000);
const posting = 'POST /channels/{channel_id}/messages';

/** A zone where it is about noon now, so that the day doesn't end in the middle. */
function noonZone(now: number): string {
  const hours = new Date(now).getUTCHours() - 12;
  return hours === 0 ? 'UTC' : `Etc/GMT${hours > 0 ? '+' : '-'}${Math.abs(hours)}`;
}

interface Load {
  readonly posts: number;
  readonly servers: number;
  readonly perSecond: number;
  readonly mostInASecond: number;
  readonly mostInTenSeconds: number;
}

/** Real bots over one database, all servers due at the same instant; the bots' own timers do the rest. */
async function load(count: number, bots: number, database: string): Promise<Load> {
  const standIn = await startStandIn({
    guilds: Array.from({ length: count }, (_, i) => ({ name: `Server ${i}`, channels: [{ name: 'general' }] })),
  });
  const ledger = await openLedger(database);
  const dueAt = Date.now() + 10_000 + count * 3;
  const zone = noonZone(dueAt);
  for (const [i, { id, guildId }] of [...standIn.channels.values()].entries()) {
    const time = '12:00';
    const on = { zone, time, nextDate: localDate(dueAt, zone), nextAt: dueAt };
    if (guildId)
      await ledger.write({ schedule: schedule({ guild: guildId, channel: id, ...on, cycleStart: on.nextDate }) });
    if (i % 500 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  const running: BotProcess[] = Array.from({ length: bots }, () =>
    startBot(standIn, { DATABASE_URL: database, LOG_LEVEL: 'warn' }),
  );
  const posts = () => standIn.requests.filter(({ route }) => route === posting);
  await standIn.waitFor(({ route }) => route === posting, { timeoutMs: 120_000 });
  for (let before = -1; before !== standIn.messages.size || before < count; ) {
    before = standIn.messages.size;
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    if (before === standIn.messages.size && before < count && Date.now() > dueAt + count * 60) break;
  }
  for (const bot of running) await bot.stop();
  const times = posts().map(({ at }) => at);
  const served = new Set([...standIn.messages.values()].map(({ channel_id }) => channel_id));
  const result = {
    posts: standIn.messages.size,
    servers: served.size,
    perSecond: Math.round((times.length / ((Math.max(...times) - Math.min(...times)) / 1_000)) * 10) / 10,
    mostInASecond: mostWithin(1_000, times),
    mostInTenSeconds: mostWithin(10_000, times),
  };
  expect(standIn.violations).toEqual([]);
  await ledger.close();
  await standIn.close();
  return result;
}

function mostWithin(milliseconds: number, times: readonly number[]): number {
  let most = 0;
  for (let first = 0, last = 0; last < times.length; last++) {
    while ((times[last] as number) - (times[first] as number) >= milliseconds) first++;
    most = Math.max(most, last - first + 1);
  }
  return most;
}

test(`${servers} servers due at the same minute get one post each, below 50 a second`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-load-'));
  const result = await load(servers, 1, `file:${join(folder, 'a.db')}`);
  process.stdout.write(`load: ${JSON.stringify(result)}\n`);
  expect(result).toMatchObject({ posts: servers, servers });
  // The rest of the figures is printed, not judged: on a busy computer the stand-in's own pauses change them.
  expect(result.perSecond).toBeLessThanOrEqual(50);
  rmSync(folder, { recursive: true, force: true });
}, 900_000);

test.skipIf(!postgresBinaries)(
  'two bots over one PostgreSQL post once to each of 1,000 servers',
  async () => {
    const server = await startPostgres(postgresBinaries ?? '');
    const result = await load(1_000, 2, await server.fresh());
    process.stdout.write(`two bots: ${JSON.stringify(result)}\n`);
    expect(result).toMatchObject({ posts: 1_000, servers: 1_000 });
    await server.stop();
  },
  900_000,
);
