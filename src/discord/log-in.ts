import { setTimeout as wait } from 'node:timers/promises';
import { type Client, DiscordjsError, DiscordjsErrorCodes, Events } from 'discord.js';
import type { Logger } from 'pino';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { tokenRefused } from './endings.ts';

/** Waits before another try to log in, in milliseconds; the last again and again. */
const waits = [1_000, 5_000, 15_000, 60_000] as const;

/** Tries until it is logged in or `ended` says that there is no use. What fails is told once, and when it works after all. */
export async function logIn(
  client: Client,
  token: string,
  log: Logger,
  ended: Promise<ExitStatus>,
  stop: AbortSignal,
): Promise<'in' | ExitStatus> {
  if (token === '') {
    log.fatal('DISCORD_TOKEN is not set: put the bot’s token into a file .env (docs/operate.md says where to get it)');
    return exitStatus.settings;
  }
  for (let tries = 0; ; tries++) {
    const result = await Promise.race([ended, tryOnce(client, token)]);
    if (result === 'in' && tries > 0) log.info({ tries: tries + 1 }, 'logged in after all');
    if (result === 'in' || typeof result === 'number') return result;
    if (isTokenInvalid(result.error)) {
      log.fatal(tokenRefused);
      return exitStatus.token;
    }
    if (tries === 0) log.warn({ err: result.error }, 'could not log in; trying again until it works');
    const pause = wait(waits[Math.min(tries, waits.length - 1)], undefined, { signal: stop }).catch(() => undefined);
    const over = await Promise.race([ended, pause]);
    if (over !== undefined) return over;
  }
}

async function tryOnce(client: Client, token: string): Promise<'in' | { readonly error: unknown }> {
  try {
    await client.login(token);
    if (!client.isReady()) await new Promise((resolve) => client.once(Events.ClientReady, resolve));
    return 'in';
  } catch (error) {
    return { error };
  }
}

/** It isn't even of a token's form, or login found out before `ended` did. */
function isTokenInvalid(error: unknown): boolean {
  return error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
}
