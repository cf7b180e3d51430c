import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { startStandIn } from '../../stand-in/stand-in.ts';
import { postgresBinaries, startPostgres } from '../store/postgres.ts';
import { proxyTo } from '../store/proxy.ts';
import { startBot, untilStarted } from './bot-process.ts';
import { keptDatabase, run, told } from './ending.ts';

const unauthorized = { kind: 'status', status: 401, body: { message: '401: Unauthorized', code: 0 } } as const;
const posting = 'POST /channels/{channel_id}/messages';

test.each([
  [4010, 2, /^Discord refuses SHARDS/],
  [4011, 2, /^Discord wants this bot to be in more shards: set SHARDS=auto/],
  [4012, 2, /^Discord refuses this version of its gateway/],
  [4013, 2, /^Discord refuses the intents/],
  [4014, 2, /^Discord refuses the intents/],
])('a connection closed with %i ends the process with %i, and says once what to do', async (code, status, words) => {
  await run(async (standIn, bot) => {
    standIn.closeGateway(code);
    expect([await bot.exited, told(bot)]).toEqual([status, [expect.stringMatching(words)]]);
  });
});

test.each([
  [4004, 3, /^Discord refuses DISCORD_TOKEN/],
  [4012, 2, /^Discord refuses this version of its gateway/],
  [4014, 2, /^Discord refuses the intents/],
])('who is turned away with %i when logging in ends with %i', async (code, status, words) => {
  const standIn = await startStandIn();
  standIn.turnAway(code);
  const bot = startBot(standIn);
  expect([await bot.exited, told(bot)]).toEqual([status, [expect.stringMatching(words)]]);
  await standIn.close();
});

test.each([
  ['a session that is over', true],
  ['a lost connection', false],
])('who is turned away with 4004 when logging in again after %s ends with 3', async (_, isOver) => {
  await run(async (standIn, bot) => {
    standIn.turnAway(4004);
    if (isOver) standIn.sendOp(9, false);
    else standIn.closeGateway(1006);
    expect([await bot.exited, told(bot)]).toEqual([3, [expect.stringMatching(/^Discord refuses DISCORD_TOKEN/)]]);
  });
});

test('a request that is refused with 401 ends the process with 3', async () => {
  await run(async (standIn, bot) => {
    standIn.fault({ route: posting, effect: unauthorized });
    await standIn.say({ content: 'What is said of safety?', mentionsBot: true, timeoutMs: 500 });
    expect([await bot.exited, told(bot)]).toEqual([3, [expect.stringMatching(/^Discord refuses DISCORD_TOKEN/)]]);
  });
});

test('a refusal while requests hang, wait for their turn or are tried again ends the process at once', async () => {
  await run(async (standIn, bot) => {
    const hangs = { effect: { kind: 'no-answer' }, times: 100 } as const;
    standIn.fault({ route: 'POST /interactions/{interaction_id}/{interaction_token}/callback', ...hangs });
    standIn.fault({ route: posting, effect: { kind: 'rate-limit', retryAfterSeconds: 300 } });
    standIn.fault({ route: 'POST /channels/{channel_id}/typing', ...hangs });
    const after = standIn.requests.length;
    void standIn.slash({ name: 'help', timeoutMs: 100 }).catch(() => undefined);
    await standIn.say({ content: 'What is said of safety?', mentionsBot: true, timeoutMs: 500 });
    await standIn.waitFor(({ route }) => /callback/.test(route), { after });
    await standIn.waitFor(({ route }) => route === posting, { after });
    standIn.closeGateway(4014);
    expect([await bot.exited, told(bot)]).toEqual([2, [expect.stringMatching(/^Discord refuses the intents/)]]);
    expect(told(bot, 40)).not.toContain('something hangs; out');
  });
});

test('connections that are closed before Hello are tried again with pauses, until one works', async () => {
  const standIn = await startStandIn();
  standIn.refuseGateway(3);
  const bot = startBot(standIn);
  await untilStarted(bot, standIn);
  expect(await bot.stop()).toBe(0);
  await standIn.close();
});

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('%s stops it with 0 while Discord hangs', async (signal) => {
  await run(async (standIn, bot) => {
    standIn.fault({ effect: { kind: 'no-answer' }, times: 100 });
    void standIn.slash({ name: 'help', timeoutMs: 100 }).catch(() => undefined);
    expect(await bot.stop(signal)).toBe(0);
  });
});

test('a database file that is deleted while the bot runs ends the process with 4', async () => {
  const database = keptDatabase();
  await run(
    async (_, bot) => {
      rmSync(database.file);
      expect([await bot.exited, told(bot)]).toEqual([
        4,
        ['the database’s file was deleted or replaced while the bot ran: put it back, or start anew without it'],
      ]);
    },
    { DATABASE_URL: database.url },
  );
  database.remove();
});

test.skipIf(!postgresBinaries)('a database that says nothing keeps no end longer than the others', async () => {
  const server = await startPostgres(postgresBinaries ?? '');
  const proxy = await proxyTo(await server.fresh());
  const ends: (number | null)[] = [];
  for (const isRefused of [false, true]) {
    await run(
      async (standIn, bot) => {
        proxy.silence(true);
        if (isRefused) standIn.closeGateway(4004);
        ends.push(await (isRefused ? bot.exited : bot.stop()));
        proxy.silence(false);
      },
      { DATABASE_URL: proxy.url },
    );
  }
  proxy.close();
  await server.stop();
  expect(ends).toEqual([0, 3]);
});
