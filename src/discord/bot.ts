import { setMaxListeners } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { Client, type ClientOptions, Events, GatewayIntentBits, Options, Partials } from 'discord.js';
import type { Logger } from 'pino';
import type { Context } from '../../commands/shared/command.ts';
import { type ExitStatus, isRefused } from './exit-status.ts';
import { answerInteractions } from './answering.ts';
import { type IdentifyTurn, patientStrategy, sharedIdentifies } from './connecting.ts';
import type { DailyPosts } from './daily-posts.ts';
import { hearEarly } from './early-interactions.ts';
import { endOf } from './endings.ts';
import { inviteOf } from './invite.ts';
import { answerMessages } from './listening.ts';
import { logIn } from './log-in.ts';
import { logOutages } from './outages.ts';
import { type Observer, observeClient } from './observer.ts';
import { pacesOf } from './pace.ts';
import { patientRequest } from './patient-request.ts';
import type { CountMiss } from './pressing.ts';
import { registerCommands } from './registering.ts';

/** What the bot needs of the settings. */
export interface BotSettings {
  readonly token?: string;
  readonly apiUrl?: string;
  /** Register commands in this server only. */
  readonly guildId?: string;
  /** Which of how many shards this process keeps; without it as many as Discord advises. */
  readonly shards?: { readonly ids: readonly number[]; readonly total: number };
  /** Where several processes keep the bot's shards. */
  readonly identifyTurn?: IdentifyTurn;
  /** How often one user may ask in a minute. */
  readonly asksPerMinute: number;
}

/** After so many seconds messages and users are forgotten. */
const swept = 300;
/** A greeting waits so long for the commands to be registered, in milliseconds. */
const greetingWaits = 5_000;

/** Tells a person at a terminal how the start went; a log says the same as data. */
export interface Greeter {
  ready(started: { readonly bot: string; readonly servers: number; readonly invite: string }): void;
  /** Somebody added the bot to a server; it is in so many now. */
  joined(servers: number): void;
}

/** Logs in and answers until `stop` fires, which it does itself where Discord refuses the bot or ends the session for good. */
export async function runBot(
  settings: BotSettings,
  context: () => Context,
  log: Logger,
  stop: AbortController,
  daily?: DailyPosts,
  misses?: CountMiss,
  greeter?: Greeter,
  observer?: Observer,
): Promise<ExitStatus> {
  const hangUp = new AbortController();
  // Every request under way and every shard that waits listens: Node would take them for a leak, in a line amid the log's.
  setMaxListeners(0, stop.signal, hangUp.signal);
  const client = new Client(clientOptions(settings, stop.signal, hangUp.signal));
  logOutages(client, log, Date.now);
  if (observer) observeClient(client, observer, () => performance.now());
  const ended = endOf(client, log, stop);
  const paces = pacesOf(settings.asksPerMinute);
  hearEarly(client);
  client.on(Events.InteractionCreate, answerInteractions(context, log, paces, daily, misses, observer));
  client.on(Events.MessageCreate, answerMessages(context, log, paces.ask, daily, observer));
  client.once(Events.ClientReady, (ready) => {
    const started = { bot: ready.user.tag, servers: ready.guilds.cache.size, invite: inviteOf(ready.application.id) };
    // One of several processes doesn't see all servers.
    const isAlone = settings.shards === undefined;
    if (!greeter || !isAlone) log.info(started, 'ready');
    const registering = registerCommands(ready, settings, log, stop.signal);
    if (greeter && isAlone) void greet(ready, registering, greeter, started);
  });
  const login = await logIn(client, settings.token ?? '', log, ended, stop.signal);
  const posting = login === 'in' && client.isReady() ? daily?.run(client, stop.signal) : undefined;
  const status = login === 'in' ? await ended : login;
  stop.abort(status);
  // What hangs is given up, and written down as that.
  if (isRefused(status)) hangUp.abort(new Error('the bot ends, and Discord takes nothing more from it'));
  await posting;
  await client.destroy();
  return status;
}

function clientOptions(
  { apiUrl, shards, identifyTurn }: BotSettings,
  stop: AbortSignal,
  hangUp: AbortSignal,
): ClientOptions {
  const sleeping = (signal: AbortSignal) => (milliseconds: number) =>
    wait(milliseconds, undefined, { signal }).catch(() => undefined);
  return {
    // None is privileged: of other people's messages the bot sees no word, only that there was one.
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    allowedMentions: { parse: [] },
    // What people write is not kept; the few messages are those that a reply is to.
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 5, ReactionManager: 0 }),
    sweepers: {
      messages: { interval: swept, lifetime: swept },
      users: { interval: swept, filter: () => (user) => user.id !== user.client.user.id },
      guildMembers: { interval: swept, filter: () => (member) => member.id !== member.client.user.id },
    },
    ...(shards ? { shards: [...shards.ids], shardCount: shards.total } : { shards: 'auto' }),
    ws: {
      ...Options.createDefault().ws,
      buildStrategy: patientStrategy(sleeping(stop)),
      ...(identifyTurn && { buildIdentifyThrottler: sharedIdentifies(identifyTurn) }),
    },
    // Requests are tried again by us, as long as it helps.
    rest: {
      ...(apiUrl && { api: apiUrl }),
      retries: 0,
      timeout: 40_000,
      makeRequest: patientRequest({ now: Date.now, sleep: sleeping(hangUp) }, hangUp),
    },
  };
}

/** Last, when the commands are registered or that takes long: what comes behind it would push it out of sight. */
async function greet(
  ready: Client<true>,
  registering: Promise<void>,
  greeter: Greeter,
  started: Parameters<Greeter['ready']>[0],
): Promise<void> {
  await Promise.race([registering, wait(greetingWaits, undefined, { ref: false })]);
  greeter.ready(started);
  ready.on(Events.GuildCreate, () => greeter.joined(ready.guilds.cache.size));
}
