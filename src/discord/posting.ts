import {
  type APIMessage,
  ChannelType,
  type Client,
  DiscordAPIError,
  HTTPError,
  MessageFlags,
  Routes,
} from 'discord.js';
import type { Failure, Schedule } from '../../commands/daily/ledger.ts';
import { type Poster, type Sending, timing } from '../../commands/daily/poster.ts';
import { phrasesFor } from '../../commands/phrases/languages.ts';
import { note, type Reply, reply } from '../../commands/reply/reply.ts';
import { withRole } from '../../commands/shared/daily-words.ts';
import { commandIdsOf } from './command-mentions.ts';
import { dayNumber, onePage, threadName } from './daily-page.ts';
import { findPost, forumThreadOf } from './finding.ts';
import { type Page, presentOnDiscord } from './present.ts';
import { discordPublisher } from './publishing.ts';

/** What the poster tells whoever runs the bot. */
export type PostingLog = (problem: string, details: object) => void;

/** Posts by Create Message with a nonce that Discord enforces: the same one within some minutes posts once. */
export function discordPoster(client: Client<true>, log: PostingLog): Poster<Reply> {
  const waitedFor = new Set<string>();
  return {
    reach: (guild) => {
      const isOut = client.guilds.cache.get(guild)?.available === false;
      if (isOut && !waitedFor.has(guild))
        log('Discord has lost a server whose daily post is due; it waits for it', { guild });
      if (isOut) waitedFor.add(guild);
      else waitedFor.delete(guild);
      return reachOf(client, guild);
    },
    send: async (schedule, post, message, nonce) => {
      try {
        const page = onePage(withRole(message, schedule), dayNumber(post), commandIdsOf(client, schedule.guild));
        const isForum = client.channels.cache.get(post.channel)?.type === ChannelType.GuildForum;
        const id = isForum
          ? await openThread(client, post.channel, threadName(message, post), page, schedule)
          : await createMessage(client, post.channel, page, nonce, schedule);
        return { kind: 'sent', message: id };
      } catch (error) {
        const sending = outcomeOf(error);
        log('a daily post failed', { guild: schedule.guild, date: post.date, outcome: sending, err: error });
        return sending;
      }
    },
    ...discordPublisher(client),
    find: (post) => findPost(client, post),
    tell: (schedule, failure) => tell(client, schedule, failure, log),
  };
}

/** Whether this process is in charge of a server: by the shard that Discord gives it. */
function reachOf(client: Client<true>, guild: string): 'here' | 'elsewhere' | 'gone' {
  const known = client.guilds.cache.get(guild);
  if (known) return known.available ? 'here' : 'elsewhere';
  const total = client.options.shardCount ?? client.ws.shards.size;
  const shard = Number((BigInt(guild) >> 22n) % BigInt(Math.max(1, total)));
  return client.ws.shards.has(shard) && client.isReady() ? 'gone' : 'elsewhere';
}

/** A post pings the role that its schedule names, and nobody else. */
function mentionsOf({ role }: Pick<Schedule, 'role'>) {
  return { parse: [], ...(role !== undefined && { roles: [role] }) };
}

async function createMessage(
  client: Client,
  channel: string,
  page: Page,
  nonce: string,
  mentioning: Pick<Schedule, 'role'>,
): Promise<string> {
  const body = {
    components: page,
    flags: MessageFlags.IsComponentsV2,
    nonce,
    enforce_nonce: true,
    allowed_mentions: mentionsOf(mentioning),
  };
  const signal = AbortSignal.timeout(timing.sendingTakes);
  return ((await client.rest.post(Routes.channelMessages(channel), { body, signal })) as APIMessage).id;
}

/** A forum gets a post a day. There is no nonce for it, so a thread of that name of our own is taken for it. */
async function openThread(
  client: Client<true>,
  forum: string,
  name: string,
  page: Page,
  mentioning: Pick<Schedule, 'role'>,
): Promise<string> {
  const there = forumThreadOf(client, forum, name);
  if (there) return there;
  const message = {
    components: page,
    flags: MessageFlags.IsComponentsV2,
    allowed_mentions: mentionsOf(mentioning),
  };
  const signal = AbortSignal.timeout(timing.sendingTakes);
  return ((await client.rest.post(Routes.threads(forum), { body: { name, message }, signal })) as { id: string }).id;
}

const failures: Readonly<Record<number, Failure>> = {
  10003: 'channel-gone',
  10004: 'server-left',
  50001: 'no-permission',
  50008: 'wrong-channel',
  50013: 'no-permission',
  50024: 'wrong-channel',
};

/** An answer below 500 says that nothing was posted; everything else says nothing. */
function outcomeOf(error: unknown): Sending {
  const refused = error instanceof DiscordAPIError || (error instanceof HTTPError && error.status < 500);
  if (!refused || error.status >= 500 || error.status === 429) return { kind: 'uncertain' };
  // The process ends, and the next one has another token.
  if (error.status === 401) return { kind: 'refused', failure: 'unreachable', mayHelpLater: true };
  const failure = (error instanceof DiscordAPIError && failures[Number(error.code)]) || 'refused';
  return { kind: 'refused', failure, mayHelpLater: failure === 'no-permission' };
}

/** In the system channel, or where `/daily set` was used; the first that works. */
async function tell(client: Client<true>, schedule: Schedule, failure: Failure, log: PostingLog): Promise<void> {
  const { guild, channel, setIn, language } = schedule;
  const { daily } = phrasesFor(language);
  const words = [daily.notice(channel), daily.failure(failure, channel), daily.noticeEnd()];
  const [page] = presentOnDiscord(reply('public', ...words.map(note)), { commandIds: commandIdsOf(client, guild) });
  const places = [client.guilds.cache.get(guild)?.systemChannelId, setIn].filter((place) => typeof place === 'string');
  for (const place of new Set(places)) {
    try {
      await createMessage(
        client,
        place,
        page as Page,
        `n${BigInt(guild).toString(36)}-${schedule.nextAt.toString(36)}`,
        {},
      );
      return;
    } catch (error) {
      log('a notice could not be posted', { guild, channel: place, err: error });
    }
  }
}
