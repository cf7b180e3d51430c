import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type StandIn, startStandIn } from '../../stand-in/stand-in.ts';
import { type BotProcess, startBot } from './bot-process.ts';

const server = '900000000000000001';
const everywhere = 'PUT /applications/{application_id}/commands';
const inServer = 'PUT /applications/{application_id}/guilds/{guild_id}/commands';

let standIn: StandIn;
let bot: BotProcess | undefined;
beforeEach(async () => {
  standIn = await startStandIn({ guilds: [{ id: server }] });
});
afterEach(async () => {
  await bot?.stop();
  await standIn.close();
  expect(standIn.violations).toEqual([]);
});

/** Runs the bot until it has told Discord something in each of the places, and stops it. */
async function run(environment: Record<string, string>, ...routes: readonly string[]): Promise<void> {
  const after = standIn.requests.length;
  bot = startBot(standIn, environment);
  for (const route of routes) await standIn.waitFor((request) => request.route === route, { after, timeoutMs: 30_000 });
  await bot.stop();
}

/** How many commands were told where, in order. */
const told = (): [string, number][] =>
  standIn.requests
    .filter(({ method, path }) => method === 'PUT' && path.endsWith('/commands'))
    .map(({ route, body }) => [route, (body as unknown[]).length]);

describe('the commands', () => {
  it('stand in one place: naming a server takes them away everywhere else, and leaving it out takes them away there', async () => {
    await run({}, everywhere);
    await run({ DISCORD_GUILD_ID: server }, inServer, everywhere);
    await run({}, everywhere, inServer);
    const all = told()[0]?.[1];
    expect(told()).toEqual([
      [everywhere, all],
      [inServer, all],
      [everywhere, 0],
      [everywhere, all],
      [inServer, 0],
    ]);
  });

  it('are told again until Discord takes them, which the log says once', async () => {
    standIn.fault({ route: everywhere, effect: { kind: 'status', status: 503 }, times: 9 });
    bot = startBot(standIn);
    const taken = await standIn.waitFor(({ route, status }) => route === everywhere && status === 200, {
      timeoutMs: 90_000,
    });
    expect(taken.status).toBe(200);
    await expect.poll(() => bot?.log()).toContain('registered after all');
    expect(bot?.log().match(/could not be registered yet/g)).toHaveLength(1);
  });

  it('that Discord refuses in a server are not told again, and the log says what to do', async () => {
    const body = { code: 50_001, message: 'Missing Access' };
    standIn.fault({ route: inServer, effect: { kind: 'status', status: 403, body } });
    bot = startBot(standIn, { DISCORD_GUILD_ID: server });
    await expect
      .poll(() => bot?.log(), { timeout: 30_000 })
      .toContain('invite the bot there (npm run --silent verbatim -- doctor shows the link)');
    expect(told()).toHaveLength(1);
  });
});
