import { setTimeout as wait } from 'node:timers/promises';
import { type Client, DiscordAPIError, Routes } from 'discord.js';
import type { Logger } from 'pino';
import { commands } from '../../commands/commands.ts';
import { languages } from '../../commands/phrases/languages.ts';
import { rememberCommandIds, type Scope } from './command-mentions.ts';
import { isRegistered, type Registration, registrationOf } from './registration.ts';

/** Milliseconds between tries; the last again and again. */
const waits = [2_000, 10_000, 60_000, 600_000] as const;
/** In more servers than this nobody tries a bot out: their own commands aren't asked for, since each is one of the fifty requests a second that all processes have. */
const mostServers = 100;

/**
 * Tells Discord the commands, in one place: a server where one is named, everywhere otherwise. What an earlier run told it in the other
 * place is taken away, since people would see every command twice. Tries until it works or `stop` fires. Never throws.
 */
export async function registerCommands(
  client: Client<true>,
  {
    guildId,
    shards,
  }: { readonly guildId?: string; readonly shards?: { readonly ids: readonly number[]; readonly total: number } },
  log: Logger,
  stop: AbortSignal,
): Promise<void> {
  const wanted = registrationOf(commands, languages);
  const here: Scope = guildId ?? 'everywhere';
  const tell = async (): Promise<void> => rememberCommandIds(client, here, await put(client, here, wanted, log));
  if (!(await untilDone(tell, here, log, stop))) return;
  // One of several processes sees its part of them.
  const all = client.guilds.cache.size * (shards ? shards.total / shards.ids.length : 1);
  const servers = all > mostServers ? [] : [...client.guilds.cache.keys()];
  const others: Scope[] = ['everywhere', ...servers].filter((scope) => scope !== here);
  for (const scope of others) {
    const takeAway = async (): Promise<void> => void (await put(client, scope, [], log));
    await untilDone(takeAway, scope, log, stop, true);
  }
}

/** One bulk request, and only when Discord has something else. What Discord has then. */
async function put(
  client: Client<true>,
  scope: Scope,
  wanted: readonly Registration[],
  log: Logger,
): Promise<readonly unknown[]> {
  const id = client.application.id;
  const route = scope === 'everywhere' ? Routes.applicationCommands(id) : Routes.applicationGuildCommands(id, scope);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const there = (await client.rest.get(route, { query })) as unknown[];
  if (isRegistered(wanted, there)) {
    if (wanted.length > 0) log.debug({ commands: there.length, scope }, 'the commands are registered already');
    return there;
  }
  const now = (await client.rest.put(route, { body: wanted })) as unknown[];
  if (wanted.length > 0) log.info({ commands: wanted.length, scope }, 'registered the commands');
  else log.info({ commands: there.length, scope }, 'took away the commands that an earlier run registered there');
  return now;
}

/**
 * Whether it worked in the end. What failed is told once; what only a person can change is not tried again. Where nothing is to be
 * registered but only taken away, it is no fault that the bot may not look: there is nothing of its own then.
 */
async function untilDone(
  work: () => Promise<void>,
  scope: Scope,
  log: Logger,
  stop: AbortSignal,
  isCleaning = false,
): Promise<boolean> {
  for (let tries = 0; !stop.aborted; tries++) {
    try {
      await work();
      if (tries > 0) log.info({ scope, tries: tries + 1 }, 'the commands are registered after all');
      return true;
    } catch (error) {
      if (isRefused(error)) {
        if (isCleaning) log.debug({ err: error, scope }, 'commands of an earlier run can’t be looked for there');
        else log.error({ err: error, scope }, refusedIn(scope));
        return false;
      }
      const pause = waits[Math.min(tries, waits.length - 1)] as number;
      if (tries === 0 && !stop.aborted)
        log.warn({ err: error, scope }, 'the commands could not be registered yet; trying again until it works');
      await wait(pause, undefined, { signal: stop, ref: false }).catch(() => undefined);
    }
  }
  return false;
}

function isRefused(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.status >= 400 && error.status < 500 && error.status !== 429;
}

function refusedIn(scope: Scope): string {
  return scope === 'everywhere'
    ? 'Discord refuses the commands'
    : 'Discord refuses the commands in this server: invite the bot there (npm run --silent verbatim -- doctor shows the link), or change DISCORD_GUILD_ID';
}
