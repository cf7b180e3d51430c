import { ChannelType, MessageFlags } from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import { closeAll, connect } from './client.ts';

afterEach(closeAll);

const hi = { name: 'echo', options: [{ name: 'text', value: 'hi' }] };

test('messages are listed, crossposted, replied to, edited and deleted', async () => {
  const { standIn, client } = await connect();
  const news = client.channels.cache.find((channel) => channel.type === ChannelType.GuildAnnouncement);
  const posted = await news?.send({ content: 'a', files: [{ attachment: Buffer.from('bytes'), name: 'a.txt' }] });
  await posted?.crosspost();
  const reply = await posted?.reply('b');
  await posted?.edit('c');
  await reply?.delete();
  const listed = await news?.messages.fetch({ limit: 10 });
  expect(listed?.map(({ content, flags, attachments }) => [content, flags.bitfield, attachments.size])).toEqual([
    ['c', MessageFlags.Crossposted, 1],
  ]);
  expect(standIn.requests.find(({ files }) => files.length > 0)?.files).toEqual([
    {
      field: 'files[0]',
      filename: 'a.txt',
      size: 5,
      contentType: 'application/octet-stream',
      bytes: new Uint8Array(Buffer.from('bytes')),
    },
  ]);
  expect(standIn.violations).toEqual([]);
});

test('forum posts and threads are opened and written to', async () => {
  const { standIn, client } = await connect();
  const forum = client.channels.cache.find((channel) => channel.type === ChannelType.GuildForum);
  const post = await forum?.threads.create({
    name: 'Today',
    message: { content: 'first', allowedMentions: { parse: [] } },
  });
  await post?.send('second');
  const general = client.channels.cache.find((channel) => channel.type === ChannelType.GuildText);
  const thread = await (await general?.send('start'))?.startThread({ name: 'More' });
  await thread?.send('third');
  expect([...standIn.messages.values()].map(({ content, channel_id }) => [content, channel_id])).toEqual([
    ['first', post?.id],
    ['second', post?.id],
    ['start', general?.id],
    ['third', thread?.id],
  ]);
  expect(standIn.violations).toEqual([]);
});

test('direct messages reach a user who takes them', async () => {
  const { standIn, client } = await connect(undefined, { ownerId: '1100000000000000009' });
  const { message } = await standIn.say({ content: 'hi', dm: true, timeoutMs: 20 });
  const [dm] = await Promise.all([client.users.send(message.author.id, 'hello')]);
  const other = await client.users.send('1100000000000000009', 'dear owner');
  expect([dm.channelId === message.channel_id, other.channelId === message.channel_id]).toEqual([true, false]);
  expect(standIn.violations).toEqual([]);
});

test('without an answer the library tries again, and the same nonce gives one message', async () => {
  const { standIn, client } = await connect();
  client.rest.options.timeout = 100;
  const general = client.channels.cache.find((channel) => channel.type === ChannelType.GuildText);
  standIn.fault({ route: /^POST .*messages$/, effect: { kind: 'no-answer', applied: true } });
  await general?.send({ content: 'daily', nonce: '1', enforceNonce: true });
  expect(standIn.requests.filter(({ method }) => method === 'POST').map(({ status }) => status)).toEqual([0, 200]);
  expect(standIn.messages.size).toBe(1);
});

test('where only the user installed the app, five follow-ups are all and buttons still work', async () => {
  const row = { type: 1, components: [{ type: 2, style: 1, label: 'Go', custom_id: 'go' }] };
  const { standIn, errors } = await connect(async (interaction) => {
    if (interaction.isButton()) await interaction.update('pressed');
    if (!interaction.isChatInputCommand()) return;
    await interaction.reply({ content: 'a', components: [row] });
    for (let count = 0; count < 6; count += 1) await interaction.followUp(`${count}`);
  });
  const outcome = await standIn.slash({ ...hi, context: 2, until: ({ followUps }) => followUps.length === 5 });
  expect(outcome.interaction.authorizing_integration_owners).toEqual({ '1': '1100000000000000003' });
  await expect
    .poll(() => errors.map(String))
    .toEqual(['DiscordAPIError[40094]: This interaction has reached the maximum number of follow up messages']);
  const pressed = await standIn.press({ message: outcome.message?.id ?? '', customId: 'go' });
  expect([pressed.message?.content, pressed.interaction.context]).toEqual(['pressed', 2]);
});
