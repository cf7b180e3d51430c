import { expect, test } from 'vitest';
import { run, told } from './ending.ts';

test('a webhook’s own token that is refused ends nothing; the bot’s ends the process with 3, and what to do is said once', async () => {
  await run(async (standIn, bot) => {
    const effect = { kind: 'status', status: 401, body: { message: 'Invalid Webhook Token', code: 50_027 } } as const;
    standIn.fault({ route: 'DELETE /webhooks/{webhook_id}/{webhook_token}/messages/@original', effect });
    const { message } = await standIn.slash({ name: 'summary' });
    expect([message?.id, told(bot)]).toEqual([expect.any(String), []]);
    standIn.closeGateway(4004);
    expect([await bot.exited, told(bot)]).toEqual([3, [expect.stringMatching(/^Discord refuses DISCORD_TOKEN/)]]);
  });
});
