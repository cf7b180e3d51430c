import { type APIMessage, type Client, DiscordAPIError, PermissionFlagsBits, Routes, SnowflakeUtil } from 'discord.js';
import type { Post } from '../../commands/daily/ledger.ts';
import { type Finding, timing } from '../../commands/daily/poster.ts';
import { dayNumber, threadEnd } from './daily-page.ts';

/** Discord's clock and ours may differ by this much, in milliseconds. */
const clocksDiffer = 300_000;
const messagesAPage = 100;
const mostPages = 20;

/** Looks for the bot's own post of a day among the messages of the time when it was tried. */
export async function findPost(client: Client<true>, post: Post): Promise<Finding> {
  const channel = client.channels.cache.get(post.channel);
  const me = channel && 'guild' in channel ? channel.guild.members.me : undefined;
  const may = channel && 'permissionsFor' in channel && me ? channel.permissionsFor(me) : undefined;
  // Without this permission Discord answers with an empty list.
  if (may && !may.has(PermissionFlagsBits.ReadMessageHistory)) return { kind: 'hidden' };
  if (channel && 'availableTags' in channel) return findThread(client, post);
  try {
    return await searchMessages(client, post);
  } catch (error) {
    const refused = error instanceof DiscordAPIError && error.status < 500 && error.status !== 429;
    return { kind: refused ? 'hidden' : 'unreachable' };
  }
}

async function searchMessages(client: Client<true>, post: Post): Promise<Finding> {
  const latest = post.updatedAt + timing.sendingTakes + clocksDiffer;
  let after = SnowflakeUtil.generate({ timestamp: post.firstTriedAt - clocksDiffer, increment: 0n }).toString();
  for (let page = 0; page < mostPages; page++) {
    const query = new URLSearchParams({ after, limit: String(messagesAPage) });
    const signal = AbortSignal.timeout(timing.sendingTakes);
    const messages = (await client.rest.get(Routes.channelMessages(post.channel), { query, signal })) as APIMessage[];
    const ours = messages.find((message) => isPost(message, client.user.id, post));
    if (ours) return { kind: 'found', message: ours.id };
    const newest =
      messages
        .map(({ id }) => id)
        .sort((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1))
        .at(-1) ?? after;
    const over = SnowflakeUtil.timestampFrom(newest) > latest;
    if (messages.length < messagesAPage || over) return { kind: 'absent' };
    after = newest;
  }
  return { kind: 'hidden' };
}

function isPost({ author, components }: APIMessage, me: string, post: Post): boolean {
  return author.id === me && components?.[0]?.id === dayNumber(post);
}

/** A thread of the bot's own in a forum, by its name. */
export function forumThreadOf(client: Client<true>, forum: string, name: string): string | undefined {
  return client.channels.cache.find(
    (one) => one.isThread() && one.parentId === forum && one.ownerId === client.user.id && one.name === name,
  )?.id;
}

/** Only threads that are still open are known; one that isn't there may be closed, so that it can't be told. */
function findThread(client: Client<true>, post: Post): Finding {
  const thread = client.channels.cache.find(
    (one) =>
      one.isThread() &&
      one.parentId === post.channel &&
      one.ownerId === client.user.id &&
      one.name.endsWith(threadEnd(post)),
  );
  return thread ? { kind: 'found', message: thread.id } : { kind: 'hidden' };
}
