import { type Client, Events, RESTEvents } from 'discord.js';
import type { Logger } from 'pino';
import { type ExitStatus, exitStatus, statusOf } from './exit-status.ts';

/** What Discord closes a connection with when the same settings will never do, and what to do about it. */
const refusals: Readonly<Record<number, string>> = {
  4010: 'Discord refuses SHARDS: the shard is none of that total',
  4011: 'Discord wants this bot to be in more shards: set SHARDS=auto, or a greater total',
  4012: 'Discord refuses this version of its gateway: update the bot',
  4013: 'Discord refuses the intents: update the bot',
  4014: 'Discord refuses the intents: the bot needs none that must be allowed; update the bot',
};

export const tokenRefused =
  'Discord refuses DISCORD_TOKEN: reset it at https://discord.com/developers/applications (your application → Bot → Reset Token), put the new one into .env and start again';

/** Routes whose own token may be refused; the bot's isn't sent there. */
const withOwnToken = /^\/(?:webhooks|interactions)\//;

/** Fires `stop` when Discord refuses the token or the settings, now or in the middle, or ends the session for good. Resolves with the status to end with when it fires. */
export function endOf(client: Client, log: Logger, stop: AbortController): Promise<ExitStatus> {
  return new Promise((resolve) => {
    let told = false;
    const refuse = (status: ExitStatus, problem: string): void => {
      if (!told) log.fatal(problem);
      told = true;
      stop.abort(status);
    };
    stop.signal.addEventListener('abort', () => resolve(statusOf(stop.signal)), { once: true });
    if (stop.signal.aborted) resolve(statusOf(stop.signal));
    client.on(Events.Error, (error) => log.error({ err: error }, 'the client reports an error'));
    client.on(Events.ShardDisconnect, ({ code }, shard) => {
      if (code === 4004) return refuse(exitStatus.token, tokenRefused);
      const refusal = refusals[code];
      if (refusal) return refuse(exitStatus.settings, refusal);
      log.fatal({ code, shard }, 'Discord ended the session for good');
      stop.abort(exitStatus.restart);
    });
    client.on(Events.Invalidated, () => stop.abort(exitStatus.restart));
    // After a 401 discord.js forgets the token: it would look ready, and nothing would get through.
    client.rest.on(RESTEvents.Response, ({ path }, { status }) => {
      if (status === 401 && !withOwnToken.test(path)) refuse(exitStatus.token, tokenRefused);
    });
  });
}
