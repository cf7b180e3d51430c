import { Client, GatewayIntentBits } from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { closeAll, connect, echoCommand } from './client.ts';
import { serverIdOf } from './snowflake.ts';
import { type StandIn, startStandIn } from './stand-in.ts';

afterEach(closeAll);

const once = (client: object, event: string) =>
  new Promise((resolve) => (client as NodeJS.EventEmitter).once(event, resolve));

test('after op 7, a resumable op 9 and a cut connection the client resumes', async () => {
  const disturb = [
    (standIn: StandIn) => standIn.sendOp(7),
    (standIn: StandIn) => standIn.sendOp(9, true),
    (standIn: StandIn) => standIn.closeGateway(1006),
  ];
  const counts = await Promise.all(
    disturb.map(async (act) => {
      const { standIn, client } = await connect();
      const resumed = once(client, 'shardResume');
      act(standIn);
      await resumed;
      return [standIn.gateway.identifies.length, standIn.gateway.resumes.length];
    }),
  );
  expect(counts).toEqual(disturb.map(() => [1, 1]));
});

test('without heartbeat answers the client reconnects', async () => {
  const { standIn, client } = await connect(undefined, { heartbeatIntervalMs: 150 });
  const resumed = once(client, 'shardResume');
  standIn.stopHeartbeatAcks();
  await resumed;
  expect(standIn.gateway.resumes).toHaveLength(1);
});

test('servers and channels come and go', async () => {
  const { standIn, client } = await connect();
  const joined = once(client, 'guildCreate');
  const { id } = standIn.joinGuild({ name: 'Another', channels: [{ name: 'hall' }] });
  await joined;
  const [hall] = [...standIn.channels.values()].filter(({ guildId }) => guildId === id);
  const renamed = once(client, 'channelUpdate');
  standIn.changeChannel(hall?.id ?? '', { name: 'lobby' });
  await renamed;
  expect(client.guilds.cache.get(id)?.channels.cache.map(({ name }) => name)).toEqual(['lobby']);
  const left = once(client, 'guildDelete');
  standIn.leaveGuild(id);
  await left;
  expect(client.guilds.cache.size).toBe(1);
});

test('a socket that says something before it identifies is closed', async () => {
  const standIn = await startStandIn();
  standIn.refuseGateway(1);
  const talk = async (packet?: object) => {
    const socket = new WebSocket(`${standIn.apiUrl.replace('http', 'ws')}/?v=10&encoding=json`);
    if (packet) socket.once('open', () => socket.send(JSON.stringify(packet)));
    return new Promise((resolve) => socket.once('close', (code) => resolve(code)));
  };
  expect(await talk()).toBe(1011);
  expect(await talk({ op: 3, d: {} })).toBe(4003);
  expect(await talk({ op: 2, d: { token: 'wrong', intents: 1 } })).toBe(4004);
  await standIn.close();
});

test('a stimulus before any bot has connected is a mistake of the test', async () => {
  const standIn = await startStandIn();
  await expect(standIn.say({ content: 'a' })).rejects.toThrow('no bot has connected yet');
  await expect(standIn.slash({ name: 'a' })).rejects.toThrow('no command a of type 1 is registered');
  await standIn.close();
});

test('servers and what is asked in them go to their shard, and it is known which process keeps it and answers', async () => {
  const shards = [0, 1] as const;
  const guilds = shards.map((shard) => ({ id: serverIdOf([shard, 2]) }));
  const standIn = await startStandIn({ guilds, shards: 2, maxConcurrency: 2, commands: [echoCommand] });
  const heard: (readonly [number, string])[] = [];
  const clients = shards.map((shard) => {
    const rest = { api: standIn.apiUrlOf(`process-${shard}`) };
    const client = new Client({ intents: [GatewayIntentBits.Guilds], shards: [shard], shardCount: 2, rest });
    client.on('interactionCreate', (interaction) => {
      heard.push([shard, interaction.guildId ?? '']);
      if (interaction.isRepliable()) void interaction.reply({ content: 'hi', allowedMentions: { parse: [] } });
    });
    return client;
  });
  await Promise.all(clients.map((client) => Promise.all([once(client, 'clientReady'), client.login(standIn.token)])));
  for (const { id } of guilds)
    await standIn.slash({ name: 'echo', options: [{ name: 'text', value: 'hi' }], guildId: id });
  const answered = standIn.requests.filter(({ path }) => path.endsWith('/callback')).map(({ from }) => from);
  const connected = [...standIn.gateway.connected].sort((a, b) => a.shard[0] - b.shard[0]);
  expect([
    clients.map((client) => [...client.guilds.cache.keys()]),
    heard,
    answered,
    connected.map(({ shard, from }) => [shard[0], from]),
    standIn.violations,
  ]).toEqual([
    guilds.map(({ id }) => [id]),
    guilds.map(({ id }, shard) => [shard, id]),
    ['process-0', 'process-1'],
    [
      [0, 'process-0'],
      [1, 'process-1'],
    ],
    [],
  ]);
  await Promise.all(clients.map((client) => client.destroy()));
  await expect.poll(() => standIn.gateway.connected).toEqual([]);
  await standIn.close();
});
