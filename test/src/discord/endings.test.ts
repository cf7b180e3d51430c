import { expect, test } from 'vitest';
import { startStandIn } from '../../stand-in/stand-in.ts';
import { type BotProcess, startBot, untilStarted } from './bot-process.ts';

async function run(
  use: (standIn: Awaited<ReturnType<typeof startStandIn>>, bot: BotProcess) => Promise<void>,
  waits = true,
) {
  const standIn = await startStandIn();
  const bot = startBot(standIn);
  try {
    if (waits) await untilStarted(bot, standIn);
    await use(standIn, bot);
  } finally {
    await bot.stop();
    await standIn.close();
  }
}

const told = (bot: BotProcess): string[] =>
  bot
    .log()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
    .filter(({ level }) => level === 60)
    .map(({ msg }) => msg);

test.each([
  [4004, 3, /^Discord refuses DISCORD_TOKEN: reset it/],
  [4010, 2, /^Discord refuses SHARDS/],
  [4011, 2, /^Discord wants this bot to be in more shards: set SHARDS=auto/],
  [4013, 2, /^Discord refuses the intents/],
  [4014, 2, /^Discord refuses the intents/],
])('a connection closed with %i ends the process with %i, and says once what to do', async (code, status, words) => {
  await run(async (standIn, bot) => {
    standIn.closeGateway(code);
    expect([await bot.exited, told(bot)]).toEqual([status, [expect.stringMatching(words)]]);
  });
});

test('a token that is refused in the middle ends the process with 3', async () => {
  await run(async (standIn, bot) => {
    const effect = { kind: 'status', status: 401, body: { message: '401: Unauthorized', code: 0 } } as const;
    standIn.fault({ route: 'POST /channels/{channel_id}/messages', effect });
    await standIn.say({ content: 'What is said of safety?', mentionsBot: true, timeoutMs: 500 });
    expect([await bot.exited, told(bot)]).toEqual([3, [expect.stringMatching(/^Discord refuses DISCORD_TOKEN/)]]);
  });
});

test('a webhook’s own token that is refused ends nothing', async () => {
  await run(async (standIn, bot) => {
    const effect = { kind: 'status', status: 401, body: { message: 'Invalid Webhook Token', code: 50_027 } } as const;
    standIn.fault({ route: 'DELETE /webhooks/{webhook_id}/{webhook_token}/messages/@original', effect });
    const { message } = await standIn.slash({ name: 'summary' });
    expect(message?.id).toBeDefined();
    expect(told(bot)).toEqual([]);
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
