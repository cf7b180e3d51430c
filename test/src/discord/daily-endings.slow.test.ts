import { afterEach, beforeEach, expect, test } from 'vitest';
import { startBot } from './bot-process.ts';
import { type KeptDatabase, keptDatabase, latestPost, makePostDue, run, told } from './ending.ts';

const posting = 'POST /channels/{channel_id}/messages';
const lost = 'Discord has lost a server whose daily post is due; it waits for it';

let database: KeptDatabase;
beforeEach(() => {
  database = keptDatabase();
});
afterEach(() => database.remove());

const posted = ({ messages }: { readonly messages: ReadonlyMap<string, unknown> }) => messages.size;

test('a daily post that is refused with 401 ends the process with 3, and counts as not sent', async () => {
  await run(
    async (standIn, bot) => {
      expect([await bot.exited, told(bot), posted(standIn)]).toEqual([
        3,
        [expect.stringMatching(/^Discord refuses DISCORD_TOKEN/)],
        0,
      ]);
      expect(await latestPost(standIn, database.url)).toMatchObject({
        status: 'failed',
        failure: 'unreachable',
        leaseUntil: 0,
      });
      expect(told(bot, 40)).toEqual(['a daily post failed']);
    },
    { DATABASE_URL: database.url },
    async (standIn) => {
      const effect = { kind: 'status', status: 401, body: { message: '401: Unauthorized', code: 0 } } as const;
      standIn.fault({ route: posting, effect });
      await makePostDue(standIn, database.url);
    },
    false,
  );
});

test('a refusal while a daily post hangs ends the process at once; the next one finds out whether it was made, and makes it once', async () => {
  await run(
    async (standIn, bot) => {
      await standIn.waitFor(({ route }) => route === posting, { timeoutMs: 30_000 });
      standIn.closeGateway(4004);
      expect([await bot.exited, told(bot)]).toEqual([3, [expect.stringMatching(/^Discord refuses DISCORD_TOKEN/)]]);
      expect(told(bot, 40)).not.toContain('something hangs; out');
      // Whether Discord took it isn't known: it isn't marked as sent, nor as not sent, and nobody holds it.
      expect(await latestPost(standIn, database.url)).toMatchObject({ status: 'sending', leaseUntil: 0 });
      const next = startBot(standIn, { DATABASE_URL: database.url });
      await standIn.waitFor(({ route, status }) => route === posting && status === 200, { timeoutMs: 60_000 });
      await next.stop();
      expect([posted(standIn), await latestPost(standIn, database.url)]).toEqual([
        1,
        expect.objectContaining({ status: 'sent' }),
      ]);
    },
    { DATABASE_URL: database.url },
    async (standIn) => {
      standIn.fault({ route: posting, effect: { kind: 'no-answer', applied: true } });
      await makePostDue(standIn, database.url);
    },
  );
});

test('a post that is due in a server that Discord has lost is told in the log once, and made when the server is back', async () => {
  await run(
    async (standIn, bot) => {
      const [guild = ''] = standIn.guilds.keys();
      standIn.loseGuild(guild);
      await makePostDue(standIn, database.url);
      await bot.logged(new RegExp(lost));
      // Makes it look again.
      standIn.joinGuild();
      standIn.findGuild(guild);
      await standIn.waitFor(({ route }) => route === posting, { timeoutMs: 10_000 });
      expect(told(bot, 40)).toEqual([lost]);
      expect(posted(standIn)).toBe(1);
    },
    { DATABASE_URL: database.url },
  );
});
