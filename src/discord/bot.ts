import { setTimeout as wait } from 'node:timers/promises';
import {
  Client,
  type ClientOptions,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayIntentBits,
  Options,
  Partials,
} from 'discord.js';
import type { Logger } from 'pino';
import type { Context } from '../../commands/shared/command.ts';
import { answerInteractions } from './answering.ts';
import type { DailyPosts } from './daily-posts.ts';
import { inviteOf } from './invite.ts';
import { answerMessages } from './listening.ts';
import { type Observer, observeClient } from './observer.ts';
import { pacesOf } from './pace.ts';
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
  /** How often one user may ask in a minute. */
  readonly asksPerMinute: number;
}

/** How the bot ended: 0 when it was told to stop, 1 to be started again, 2 when its settings must change first. */
export type ExitStatus = 0 | 1 | 2;

/** Waits before another try to log in, in milliseconds; after the last one the bot gives up. */
const loginWaits = [1_000, 5_000, 15_000, 60_000];
/** After so many seconds messages and users are forgotten. */
const swept = 300;
/** A greeting waits so long for the commands to be registered, in milliseconds. */
const greetingWaits = 5_000;
/** Discord must have sent READY by then. */
const readyDeadline = 60_000;

/** Tells a person at a terminal how the start went; a log says the same as data. */
export interface Greeter {
  ready(started: { readonly bot: string; readonly servers: number; readonly invite: string }): void;
  /** Somebody added the bot to a server; it is in so many now. */
  joined(servers: number): void;
}

/** Logs in and answers until `stop` fires or Discord ends the session for good. */
export async function runBot(
  settings: BotSettings,
  context: () => Context,
  log: Logger,
  stop: AbortSignal,
  daily?: DailyPosts,
  misses?: CountMiss,
  greeter?: Greeter,
  observer?: Observer,
): Promise<ExitStatus> {
  const client = new Client(clientOptions(settings));
  if (observer) observeClient(client, observer, () => performance.now());
  const ended = endOf(client, log, stop);
  const over = new AbortController();
  const paces = pacesOf(settings.asksPerMinute);
  client.on(Events.InteractionCreate, answerInteractions(context, log, paces, daily, misses, observer));
  client.on(Events.MessageCreate, answerMessages(context, log, paces.ask, daily, observer));
  client.once(Events.ClientReady, (ready) => {
    const started = { bot: ready.user.tag, servers: ready.guilds.cache.size, invite: inviteOf(ready.application.id) };
    // One of several processes doesn't see all servers.
    const isAlone = settings.shards === undefined;
    if (!greeter || !isAlone) log.info(started, 'ready');
    const registering = registerCommands(ready, settings, log, over.signal);
    if (greeter && isAlone) void greet(ready, registering, greeter, started);
  });
  const login = await logIn(client, settings.token ?? '', log, stop);
  const posting = login === 'in' && client.isReady() ? daily?.run(client, over.signal) : undefined;
  const status = login === 'in' ? await ended : login;
  over.abort();
  await posting;
  await client.destroy();
  return status;
}

function clientOptions({ apiUrl, shards }: BotSettings): ClientOptions {
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
    ...(apiUrl && { rest: { api: apiUrl } }),
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

/** Close codes after which discord.js doesn't come back: the session can't be had again with these settings. */
function endOf(client: Client, log: Logger, stop: AbortSignal): Promise<ExitStatus> {
  return new Promise((resolve) => {
    stop.addEventListener('abort', () => resolve(0), { once: true });
    if (stop.aborted) resolve(0);
    client.on(Events.Error, (error) => log.error({ err: error }, 'the client reports an error'));
    client.on(Events.ShardError, (error, shard) => log.warn({ err: error, shard }, 'the connection failed'));
    client.on(Events.ShardResume, (shard) => log.info({ shard }, 'resumed'));
    client.on(Events.ShardDisconnect, ({ code }, shard) => {
      log.fatal({ code, shard }, 'Discord ended the session for good');
      resolve(code === 4004 ? 2 : 1);
    });
    client.on(Events.Invalidated, () => resolve(1));
  });
}

async function logIn(client: Client, token: string, log: Logger, stop: AbortSignal): Promise<'in' | ExitStatus> {
  if (token === '')
    return refuseToken(
      log,
      'DISCORD_TOKEN is not set: put the bot’s token into a file .env (docs/operate.md says where to get it)',
    );
  for (const pause of [...loginWaits, undefined]) {
    try {
      await Promise.race([Promise.all([client.login(token), readyOf(client)]), deadline(readyDeadline, stop)]);
      return 'in';
    } catch (error) {
      if (stop.aborted) return 0;
      if (isRefusedToken(error)) {
        return refuseToken(
          log,
          'Discord refuses DISCORD_TOKEN: reset it at https://discord.com/developers/applications (your application → Bot → Reset Token), put the new one into .env and start again',
        );
      }
      log.warn({ err: error, againInMs: pause }, 'could not log in');
      if (pause !== undefined) await wait(pause, undefined, { signal: stop }).catch(() => undefined);
    }
  }
  return 1;
}

function readyOf(client: Client): Promise<unknown> {
  return client.isReady() ? Promise.resolve() : new Promise((resolve) => client.once(Events.ClientReady, resolve));
}

async function deadline(milliseconds: number, stop: AbortSignal): Promise<never> {
  await wait(milliseconds, undefined, { signal: stop, ref: false });
  throw new Error(`Discord was not ready within ${milliseconds / 1_000} s`);
}

function isRefusedToken(error: unknown): boolean {
  if (error instanceof DiscordjsError) return error.code === DiscordjsErrorCodes.TokenInvalid;
  return (error as { status?: number }).status === 401;
}

function refuseToken(log: Logger, problem: string): 2 {
  log.fatal(problem);
  return 2;
}
