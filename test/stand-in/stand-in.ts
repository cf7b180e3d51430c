/** A Discord for tests: the real bot logs in here, every request it makes is recorded, judged and answered. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { APIMessage } from 'discord.js';
import { type Fault, makeFaults } from './faults.ts';
import { type Gateway, makeGateway } from './gateway.ts';
import { channelObject, guildCreateObject } from './objects.ts';
import { handleRequest } from './rest.ts';
import { makeSignal, type Signal } from './signal.ts';
import { makeStimuli, type Stimuli } from './stimuli.ts';
import type { ChannelOptions, FaultRule, GuildOptions, Json, RecordedRequest, StandInOptions } from './types.ts';
import { addGuild, type Channel, type Guild, makeWorld, type World } from './world.ts';

export interface StandIn extends Stimuli {
  /** For the bot's environment: `http://127.0.0.1:PORT/api`. */
  readonly apiUrl: string;
  /** The same for one of several processes, by which it is told from the others. */
  apiUrlOf(name: string): string;
  readonly token: string;
  readonly applicationId: string;
  readonly botId: string;
  readonly guilds: ReadonlyMap<string, Guild>;
  readonly channels: ReadonlyMap<string, Channel>;
  /** Channel messages and interaction responses by id, as they stand now; deleted ones are gone. */
  readonly messages: ReadonlyMap<string, APIMessage>;
  readonly requests: readonly RecordedRequest[];
  /** '<route>: <reason>'; a test of the bot expects it to be empty. */
  readonly violations: readonly string[];
  /** Bodies of the PUTs of commands, oldest first. */
  readonly registrations: readonly (readonly unknown[])[];
  /** '' or a server's id → the commands registered there, with their ids. */
  readonly commands: ReadonlyMap<string, readonly Json[]>;
  readonly gateway: Pick<Gateway, 'identifies' | 'resumes' | 'connected'>;
  /** Until a bot has identified; its own ready event may come a little later. */
  waitUntilConnected(timeoutMs?: number): Promise<void>;
  /** The first request at index `after` or later that fits, once it has been dealt with. */
  waitFor(
    fits: (request: RecordedRequest) => boolean,
    options?: { readonly after?: number; readonly timeoutMs?: number },
  ): Promise<RecordedRequest>;
  dispatch(event: string, data: unknown): void;
  fault(rule: FaultRule): Fault;
  /** 1006 cuts without a close frame; `forget` loses the session, so that a RESUME fails. */
  closeGateway(code: number, options?: { readonly forget?: boolean }): void;
  /** 7: reconnect; 9: invalid session. */
  sendOp(op: 7 | 9, resumable?: boolean): void;
  stopHeartbeatAcks(): void;
  /** The next `times` connections are closed before Hello. */
  refuseGateway(times: number): void;
  /** From now on who identifies or resumes is turned away with this code. */
  turnAway(code: number): void;
  joinGuild(options?: GuildOptions): Guild;
  leaveGuild(guildId: string): void;
  /** Discord itself has lost the server for a while, and has it again. */
  loseGuild(guildId: string): void;
  findGuild(guildId: string): void;
  /** `silently`: the bot finds out by the error its next request gets. */
  changeChannel(channelId: string, change: Pick<ChannelOptions, 'name' | 'deny'>, silently?: boolean): void;
  removeChannel(channelId: string, silently?: boolean): void;
  close(): Promise<void>;
}

export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const signal = makeSignal();
  const faults = makeFaults();
  const requests: RecordedRequest[] = [];
  const violations: string[] = [];
  const world = makeWorld(options, (event, data) => gateway.dispatch(event, data));
  const state = { world, faults, requests, violations, changed: signal.changed };
  const server = createServer((incoming, outgoing) => {
    handleRequest(state, incoming, outgoing).catch((error: unknown) => {
      violations.push(`${incoming.method} ${incoming.url}: the stand-in failed: ${String(error)}`);
      outgoing.destroy();
    });
  });
  const gateway = makeGateway(server, world, (reason) => violations.push(reason), signal.changed);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  world.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const requireSession = () => {
    if (gateway.identifies.length === 0) throw new Error('no bot has connected yet: await waitUntilConnected()');
  };
  return {
    ...makeStimuli({ world, signal, requireSession, violations }),
    ...worldControls(world),
    ...gatewayControls(gateway),
    ...waiting(signal, gateway, requests),
    apiUrl: `${world.origin}/api`,
    apiUrlOf: (name) => `${world.origin}/${name}/api`,
    token: world.token,
    applicationId: world.applicationId,
    botId: world.bot.id,
    guilds: world.guilds,
    channels: world.channels,
    messages: world.messages,
    requests,
    violations,
    registrations: world.registrations,
    commands: world.commands,
    fault: faults.add,
    async close() {
      gateway.end();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

type Waiting = Pick<StandIn, 'waitUntilConnected' | 'waitFor'>;

function waiting(signal: Signal, gateway: Gateway, requests: readonly RecordedRequest[]): Waiting {
  return {
    async waitUntilConnected(timeoutMs = 10_000) {
      const complaint = () => `no bot connected; requests: ${lastOf(requests)}`;
      await signal.until(() => gateway.ready || undefined, timeoutMs, complaint);
    },
    waitFor(fits, { after = 0, timeoutMs = 4000 } = {}) {
      const done = () => requests.slice(after).find((request) => request.status !== undefined && fits(request));
      const complaint = () => `no such request came; last ones: ${lastOf(requests.slice(after))}`;
      return signal.until(done, timeoutMs, complaint);
    },
  };
}

type GatewayControls = Pick<
  StandIn,
  'gateway' | 'dispatch' | 'closeGateway' | 'sendOp' | 'stopHeartbeatAcks' | 'refuseGateway' | 'turnAway'
>;

function gatewayControls(gateway: Gateway): GatewayControls {
  return {
    gateway,
    dispatch: (event, data) => gateway.dispatch(event, data as Json),
    closeGateway: (code, { forget = false } = {}) => gateway.close(code, forget),
    sendOp: (op, resumable = false) => gateway.sendOp(op, resumable),
    stopHeartbeatAcks: gateway.stopHeartbeatAcks,
    refuseGateway: gateway.refuse,
    turnAway: gateway.turnAway,
  };
}

type WorldControls = Pick<
  StandIn,
  'joinGuild' | 'leaveGuild' | 'loseGuild' | 'findGuild' | 'changeChannel' | 'removeChannel'
>;

function worldControls(world: World): WorldControls {
  return {
    joinGuild(options = {}) {
      const guild = addGuild(world, options);
      world.emit('GUILD_CREATE', guildCreateObject(world, guild));
      return guild;
    },
    leaveGuild(guildId) {
      world.guilds.delete(guildId);
      for (const channel of world.channels.values()) if (channel.guildId === guildId) world.channels.delete(channel.id);
      world.emit('GUILD_DELETE', { id: guildId });
    },
    loseGuild: (id) => world.emit('GUILD_DELETE', { id, unavailable: true }),
    findGuild(id) {
      const guild = world.guilds.get(id);
      if (guild) world.emit('GUILD_CREATE', guildCreateObject(world, guild));
    },
    changeChannel(channelId, change, silently = false) {
      const channel = { ...known(world, channelId), ...change };
      world.channels.set(channelId, channel);
      if (!silently) world.emit('CHANNEL_UPDATE', channelObject(world, channel));
    },
    removeChannel(channelId, silently = false) {
      const channel = known(world, channelId);
      world.channels.delete(channelId);
      if (!silently) world.emit('CHANNEL_DELETE', channelObject(world, channel));
    },
  };
}

function known(world: World, channelId: string): Channel {
  const channel = world.channels.get(channelId);
  if (!channel) throw new Error(`there is no channel ${channelId}`);
  return channel;
}

function lastOf(requests: readonly RecordedRequest[]): string {
  return (
    requests
      .slice(-5)
      .map(({ route, status }) => `${route} → ${status}`)
      .join(', ') || 'none'
  );
}
