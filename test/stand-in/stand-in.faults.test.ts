import { type ChatInputCommandInteraction, DiscordAPIError, type Interaction, PermissionFlagsBits } from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import { closeAll, connect, echoCommand } from './client.ts';

afterEach(closeAll);

const hi = { name: 'echo', options: [{ name: 'text', value: 'hi' }] };
const callbacks = 'POST /interactions/{interaction_id}/{interaction_token}/callback';
const posts = 'POST /channels/{channel_id}/messages';

const onSlash = (answer: (interaction: ChatInputCommandInteraction) => Promise<unknown>) => async (one: Interaction) =>
  one.isChatInputCommand() && answer(one);
const codes = (errors: readonly unknown[]) => errors.map((error) => error instanceof DiscordAPIError && error.code);

test('a 429 is waited for and nothing is lost', async () => {
  const { standIn, errors } = await connect(onSlash((interaction) => interaction.reply('after all')));
  const fault = standIn.fault({ route: callbacks, effect: { kind: 'rate-limit', retryAfterSeconds: 0.3 } });
  const outcome = await standIn.slash(hi);
  expect(outcome.message?.content).toBe('after all');
  expect(outcome.msToFirstResponse).toBeGreaterThan(300);
  expect([fault.struck, errors, standIn.violations]).toEqual([1, [], []]);
});

test('an interaction delivered twice is answered once', async () => {
  const { standIn, errors } = await connect(onSlash((interaction) => interaction.reply('once')));
  const outcome = await standIn.slash({ ...hi, times: 2 });
  expect(outcome.message?.content).toBe('once');
  await expect.poll(() => codes(errors)).toEqual([40060]);
  expect(standIn.requests.filter(({ route }) => route === callbacks).map(({ status }) => status)).toEqual([204, 400]);
  expect(standIn.messages.size).toBe(1);
});

test('after close code 4000 the client resumes and gets what it missed', async () => {
  const { standIn, client } = await connect(onSlash((interaction) => interaction.reply('back')));
  const resumed = new Promise((resolve) => client.once('shardResume', resolve));
  standIn.closeGateway(4000);
  const outcome = await standIn.slash(hi);
  await resumed;
  expect(outcome.message?.content).toBe('back');
  expect([standIn.gateway.identifies.length, standIn.gateway.resumes.length]).toEqual([1, 1]);
});

test('a 500 although applied makes the retry come too late', async () => {
  const { standIn, errors } = await connect(onSlash((interaction) => interaction.reply('done')));
  standIn.fault({ route: callbacks, effect: { kind: 'status', status: 500, applied: true } });
  const outcome = await standIn.slash(hi);
  expect(outcome.message?.content).toBe('done');
  await expect.poll(() => codes(errors)).toEqual([40060]);
});

test('a socket closed before the request took effect leaves nothing behind, and one closed after it does', async () => {
  const { standIn, client } = await connect();
  const channel = client.channels.cache.find((each) => each.isSendable());
  standIn.fault({ route: posts, effect: { kind: 'close-socket' } });
  await expect(channel?.send('lost')).rejects.toThrow('other side closed');
  standIn.fault({ route: posts, effect: { kind: 'close-socket', applied: true } });
  await expect(channel?.send('kept')).rejects.toThrow('other side closed');
  expect([...standIn.messages.values()].map(({ content }) => content)).toEqual(['kept']);
});

test('callbacks come too late after 3 s, and webhooks before a callback or after 15 minutes', async () => {
  let time = Date.now();
  const { standIn, client, errors } = await connect(
    onSlash(async (interaction) => {
      await client.rest
        .post(`/webhooks/${interaction.applicationId}/${interaction.token}`, { body: body('a') })
        .catch(noted);
      await interaction.reply('in time');
      time += 15 * 60_000 + 1;
      await interaction.followUp('too late');
    }),
    { commands: [echoCommand], now: () => time },
  );
  const early: unknown[] = [];
  const noted = (error: unknown) => early.push(error);
  await standIn.slash(hi);
  await expect(standIn.slash({ ...hi, ageMs: 3001, timeoutMs: 200 })).rejects.toThrow('no callback was accepted');
  await expect.poll(() => codes(errors)).toEqual([50027, 10062]);
  expect(codes(early)).toEqual([10015, 10015]);
});

const body = (content: string) => ({ content, allowed_mentions: { parse: [] } });

test('a channel without permission, a hidden one and a removed one are refused as Discord does', async () => {
  const { standIn, client } = await connect(undefined, {
    guilds: [{ channels: [{ deny: PermissionFlagsBits.SendMessages }, { deny: PermissionFlagsBits.ViewChannel }, {}] }],
  });
  const [mute, hidden, gone] = [...standIn.channels.keys()] as [string, string, string];
  standIn.removeChannel(gone, true);
  const post = (id: string) => client.rest.post(`/channels/${id}/messages`, { body: body('a') }).catch((e) => e);
  expect(codes([await post(mute), await post(hidden), await post(gone)])).toEqual([50013, 50001, 10003]);
});

test('a nonce returns the earlier message for two minutes', async () => {
  let time = Date.now();
  const { standIn, client } = await connect(undefined, { now: () => time });
  const channel = client.channels.cache.find((each) => each.isSendable());
  const post = async () => (await channel?.send({ content: 'daily', nonce: '1', enforceNonce: true }))?.id;
  const first = await post();
  const again = await post();
  time += 120_001;
  const later = await post();
  expect([again === first, later === first, standIn.messages.size]).toEqual([true, false, 2]);
});

test('an invalid body is refused with 50035 and recorded with its route', async () => {
  const { standIn, client } = await connect();
  const channel = client.channels.cache.find((each) => each.isSendable());
  const refused = await channel?.send('x'.repeat(2001)).catch((error: unknown) => error);
  expect(codes([refused])).toEqual([50035]);
  await client.rest.get('/channels/1/nothing').catch(() => {});
  expect(standIn.violations).toEqual([
    `${posts}: content has 2001 characters, limit 2000`,
    'GET /channels/1/nothing: Discord has no such path',
  ]);
});
