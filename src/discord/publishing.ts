import {
  ChannelType,
  type Client,
  DiscordAPIError,
  HTTPError,
  RateLimitError,
  REST,
  RESTEvents,
  Routes,
} from 'discord.js';
import type { Post, PublishFailure } from '../../commands/daily/ledger.ts';
import { type Publishing, timing } from '../../commands/daily/poster.ts';

/** Discord's code for a message that was published before. */
const alreadyPublished = 40_033;
const failures: Readonly<Record<number, PublishFailure>> = {
  10003: 'deleted',
  10008: 'deleted',
  50001: 'no-permission',
  50013: 'no-permission',
};

export interface Publisher {
  isAnnouncement(channel: string): boolean;
  publish(post: Post): Promise<Publishing>;
}

/**
 * Publishes messages of announcement channels by Crosspost Message, which needs no more of the bot's own than Send Messages. Discord lets
 * ten an hour through in a channel and makes the next wait for up to an hour: that is left to the ledger, so it has a queue of its own.
 */
export function discordPublisher(client: Client<true>): Publisher {
  const rest = new REST({ ...client.rest.options, rejectOnRateLimit: () => true, retries: 0 }).setToken(client.token);
  // Whoever listens to what Discord answers hears of this, too.
  rest.on(RESTEvents.Response, (...heard) => client.rest.emit(RESTEvents.Response, ...heard));
  return {
    isAnnouncement: (channel) => client.channels.cache.get(channel)?.type === ChannelType.GuildAnnouncement,
    publish: async ({ channel, message }) => {
      if (message === undefined) return { kind: 'refused', why: 'deleted' };
      const signal = AbortSignal.timeout(timing.sendingTakes);
      try {
        await rest.post(Routes.channelMessageCrosspost(channel, message), { signal });
        return { kind: 'published' };
      } catch (error) {
        return outcomeOf(error);
      }
    },
  };
}

function outcomeOf(error: unknown): Publishing {
  if (error instanceof RateLimitError) return { kind: 'later', why: 'too-many', after: error.retryAfter };
  const refused = error instanceof DiscordAPIError || error instanceof HTTPError;
  // After a 401 the process ends, and the next one has another token.
  if (!refused || error.status >= 500 || error.status === 401) return { kind: 'later', why: 'unreachable' };
  if (error.status === 429) return { kind: 'later', why: 'too-many' };
  const code = error instanceof DiscordAPIError ? Number(error.code) : 0;
  return code === alreadyPublished ? { kind: 'published' } : { kind: 'refused', why: failures[code] ?? 'refused' };
}
