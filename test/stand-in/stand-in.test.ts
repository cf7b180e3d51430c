import { Client, GatewayIntentBits, MessageFlags } from 'discord.js';
import { afterEach, describe, expect, test } from 'vitest';
import { closeAll, connect, echoCommand, quoteCommand } from './client.ts';
import { type Schema, schemaNamed } from './schemas.ts';
import { startStandIn } from './stand-in.ts';

const text = (content: string) => ({ type: 10, content });
const row = (customId: string) => ({ type: 1, components: [{ type: 2, style: 1, label: 'Go', custom_id: customId }] });
const v2 = (...components: object[]) => ({ flags: MessageFlags.IsComponentsV2, components }) as object;
const hi = { name: 'echo', options: [{ name: 'text', value: 'hi' }] };

afterEach(closeAll);

describe('a real client', () => {
  test('logs in, sees its server and registers commands that it gets back', async () => {
    const { standIn, client } = await connect(undefined, {});
    expect(client.guilds.cache.map(({ name }) => name)).toEqual(['A server']);
    expect(client.channels.cache.map((channel) => 'name' in channel && channel.name)).toEqual([
      'general',
      'news',
      'forum',
    ]);
    await client.application?.commands.set([echoCommand, quoteCommand]);
    const fetched = await client.application?.commands.fetch();
    expect(fetched?.map(({ name, type }) => [name, type])).toEqual([
      ['echo', 1],
      ['Quote', 3],
    ]);
    expect(standIn.registrations).toHaveLength(1);
    expect(standIn.violations).toEqual([]);
  });

  test('answers a slash command by Components V2, edits and follows up', async () => {
    const { standIn, errors } = await connect(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      await interaction.editReply(v2(text(interaction.options.getString('text', true)), row('go')));
      await interaction.editReply(v2(text('changed'), row('go')));
      await interaction.followUp({ content: 'and more', flags: MessageFlags.Ephemeral });
    });
    const outcome = await standIn.slash({ ...hi, until: ({ followUps }) => followUps.length === 1 });
    expect([errors, standIn.violations]).toEqual([[], []]);
    expect(outcome.callback).toEqual({ type: 5, data: { flags: 0 } });
    expect(outcome.message?.flags).toBe(MessageFlags.IsComponentsV2);
    expect(outcome.message?.components).toEqual([
      { type: 10, content: 'changed', id: 1 },
      { type: 1, id: 2, components: [{ type: 2, style: 1, label: 'Go', custom_id: 'go', id: 3 }] },
    ]);
    expect(outcome.followUps.map(({ content, flags }) => [content, flags])).toEqual([['and more', 64]]);
    expect(outcome.msToFirstResponse).toBeLessThan(1000);
  });

  test('suggests, updates the message whose button was pressed, and reads the target of a context menu', async () => {
    const { standIn, errors } = await connect(async (interaction) => {
      if (interaction.isAutocomplete()) {
        const { value } = interaction.options.getFocused(true);
        return interaction.respond([{ name: `${value}!`, value }]);
      }
      if (interaction.isChatInputCommand()) return interaction.reply(v2(text('first'), row('go')));
      if (interaction.isButton()) return interaction.update(v2(text(`pressed ${interaction.customId}`)));
      if (!interaction.isMessageContextMenuCommand()) return;
      return interaction.reply({ content: interaction.targetMessage.content, flags: MessageFlags.Ephemeral });
    });
    const suggested = await standIn.autocomplete({ name: 'echo', focused: { name: 'text', value: 'di' } });
    expect(suggested.choices).toEqual([{ name: 'di!', value: 'di' }]);
    const { message } = await standIn.slash(hi);
    const pressed = await standIn.press({ message: message?.id ?? '', customId: 'go' });
    expect(pressed.message?.id).toBe(message?.id);
    expect(pressed.message?.components).toEqual([{ type: 10, content: 'pressed go', id: 1 }]);
    const said = await standIn.say({ content: 'something to quote', timeoutMs: 20 });
    const quoted = await standIn.contextMenu({ name: 'Quote', targetMessage: said.message.id });
    expect(quoted.message?.content).toBe('something to quote');
    expect([errors, standIn.violations]).toEqual([[], []]);
  });

  test('opens a modal, reads what was typed, and works where only the user installed the app', async () => {
    const { standIn, errors } = await connect(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        const input = { type: 4, custom_id: 'why', label: 'Why?', style: 1 };
        return interaction.showModal({ custom_id: 'm', title: 'Tell', components: [{ type: 1, components: [input] }] });
      }
      if (!interaction.isModalSubmit()) return;
      return interaction.reply(interaction.fields.getTextInputValue('why'));
    });
    const place = { context: 2 } as const;
    const opened = await standIn.slash({ ...hi, ...place });
    const submitted = await standIn.submitModal({ ...place, opened, values: { why: 'because' } });
    expect(submitted.message?.content).toBe('because');
    expect([errors, standIn.violations]).toEqual([[], []]);
  });

  test('reads only what it may and posts each nonce once', async () => {
    const { standIn, client } = await connect();
    const heard: string[] = [];
    client.on('messageCreate', async (message) => {
      if (message.author.bot) return;
      heard.push(message.content);
      if (!message.content) return;
      const post = { content: 'yes?', nonce: message.id.slice(0, 20), enforceNonce: true };
      if (!message.channel.isSendable()) return;
      await message.channel.send(post);
      await message.channel.send(post);
    });
    const silence = await standIn.say({ content: 'not for you', timeoutMs: 100 });
    const mention = await standIn.say({ content: 'hello', mentionsBot: true });
    const direct = await standIn.say({ content: 'psst', dm: true });
    expect(heard).toEqual(['', `<@${standIn.botId}> hello`, 'psst']);
    expect([silence, mention, direct].map(({ replies }) => replies.map(({ content }) => content))).toEqual([
      [],
      ['yes?'],
      ['yes?'],
    ]);
    expect(standIn.violations).toEqual([]);
  });

  test('reads a reply to its message only where that pings it', async () => {
    const { standIn, client } = await connect(undefined, { settleMs: 5 });
    const heard: string[] = [];
    client.on('messageCreate', (message) => void heard.push(message.content));
    const [channel] = client.channels.cache.filter((each) => each.isSendable()).values();
    const own = channel?.isSendable() && (await channel.send('mine'));
    const reply = { referencedMessage: own ? own.id : '', timeoutMs: 1 };
    await standIn.say({ content: 'quietly', ...reply, pings: false });
    await standIn.say({ content: 'aloud', ...reply });
    await expect.poll(() => heard).toEqual(['mine', '', 'aloud']);
    expect(standIn.violations).toEqual([]);
  });

  test('is refused with a wrong token and blamed for privileged intents', async () => {
    const standIn = await startStandIn();
    const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent];
    const client = new Client({ intents, rest: { api: standIn.apiUrl } });
    await expect(client.login('wrong')).rejects.toThrow('An invalid token was provided.');
    await expect(client.login(standIn.token)).rejects.toThrow('Used disallowed intents');
    expect(standIn.violations).toEqual(['gateway: IDENTIFY asks for intents 32769, of which 32768 are not allowed']);
    await standIn.close();
  });
});

test('what is served fits Discord’s own description', async () => {
  const standIn = await startStandIn({ commands: [echoCommand] });
  const ask = async (path: string, body?: object) => {
    const headers = { authorization: `Bot ${standIn.token}`, 'content-type': 'application/json' };
    const init = body ? { method: 'POST', body: JSON.stringify(body) } : {};
    return (await fetch(`${standIn.apiUrl}/v10${path}`, { ...init, headers })).json();
  };
  const [guild] = standIn.guilds.keys();
  const [channel] = standIn.channels.keys();
  const said = await ask(`/channels/${channel}/messages`, { content: 'a', allowed_mentions: { parse: [] } });
  const answers: readonly (readonly [Schema, unknown])[] = [
    [schemaNamed('GatewayBotResponse'), await ask('/gateway/bot')],
    [schemaNamed('UserPIIResponse'), await ask('/users/@me')],
    [schemaNamed('PrivateApplicationResponse'), await ask('/applications/@me')],
    [schemaNamed('GuildChannelResponse'), await ask(`/channels/${channel}`)],
    [schemaNamed('GuildWithCountsResponse'), await ask(`/guilds/${guild}`)],
    [schemaNamed('GuildMemberResponse'), await ask(`/guilds/${guild}/members/${standIn.botId}`)],
    [schemaNamed('MessageResponse'), said],
  ];
  const misfits = answers.map(([schema, answer]) => {
    const result = schema.safeParse(answer);
    return result.success ? [] : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  });
  expect(misfits).toEqual(answers.map(() => []));
  await standIn.close();
});
