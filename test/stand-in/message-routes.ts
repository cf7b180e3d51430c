import { type APIMessage, PermissionFlagsBits } from 'discord.js';
import { createMessage, deleteMessage, editMessage, isEphemeral } from './messages.ts';
import { channelObject } from './objects.ts';
import { type Call, created, type Handlers, invalidBody, invalidHere, noContent, ok, refusals } from './reply.ts';
import type { Json, Reply } from './types.ts';
import { type Channel, channelPermissions, type World } from './world.ts';

export const messageRoutes: Handlers = {
  'GET /channels/{channel_id}': (call) => inChannel(call, 0n, (channel) => ok(channelObject(call.world, channel))),
  'POST /channels/{channel_id}/typing': (call) => inChannel(call, PermissionFlagsBits.SendMessages, () => noContent),
  'GET /channels/{channel_id}/messages': (call) =>
    inChannel(call, PermissionFlagsBits.ReadMessageHistory, (channel) => listMessages(call, channel)),
  'POST /channels/{channel_id}/messages': (call) =>
    inChannel(call, PermissionFlagsBits.SendMessages, (channel) => postMessage(call, channel)),
  'GET /channels/{channel_id}/messages/{message_id}': (call) => onMessage(call, 0n, (message) => ok(message)),
  'PATCH /channels/{channel_id}/messages/{message_id}': (call) =>
    onMessage(call, 0n, (message) =>
      message.author.id === call.world.bot.id
        ? ok(editMessage(call.world, message, call.body, call.files))
        : refusals.foreignMessage,
    ),
  'DELETE /channels/{channel_id}/messages/{message_id}': (call) =>
    onMessage(call, 0n, (message, channel) => {
      const may = channelPermissions(call.world, channel) & PermissionFlagsBits.ManageMessages;
      if (message.author.id !== call.world.bot.id && !may) return refusals.missingPermissions;
      deleteMessage(call.world, message);
      return noContent;
    }),
  'POST /channels/{channel_id}/messages/{message_id}/crosspost': (call) =>
    onMessage(call, PermissionFlagsBits.SendMessages, (message, channel) => {
      if (channel.type !== 5) return refusals.wrongChannelType;
      if ((message.flags ?? 0) & 1) return refusals.alreadyCrossposted;
      const wait = crosspostWait(call.world, channel);
      if (wait > 0) return tooManyCrossposts(wait);
      const crossposted = { ...message, flags: (message.flags ?? 0) | 1 };
      call.world.messages.set(message.id, crossposted);
      return ok(crossposted);
    }),
  'PUT /channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me': (call) =>
    onMessage(call, PermissionFlagsBits.AddReactions | PermissionFlagsBits.ReadMessageHistory, (message) => {
      const name = String(call.params.emoji_name);
      const reaction = { emoji: { id: null, name }, count: 1, me: true, me_burst: false, burst_colors: [] };
      const reactions = [...(message.reactions ?? []), reaction] as APIMessage['reactions'];
      call.world.messages.set(message.id, { ...message, ...(reactions && { reactions }) });
      return noContent;
    }),
  'POST /channels/{channel_id}/threads': (call) =>
    inChannel(call, PermissionFlagsBits.SendMessages, (channel) => startThread(call, channel)),
  'POST /channels/{channel_id}/messages/{message_id}/threads': (call) =>
    onMessage(call, PermissionFlagsBits.CreatePublicThreads, (message, channel) =>
      created(channelObject(call.world, openThread(call, channel, message.id))),
    ),
};

const crosspostsAnHour = 10;
const hour = 3_600_000;

/** Milliseconds until another message may be published in a channel; counts it where that is now. */
function crosspostWait(world: World, { id }: Channel): number {
  const lately = (world.crossposts.get(id) ?? []).filter((at) => world.now() - at < hour);
  if (lately.length >= crosspostsAnHour) return (lately[0] ?? 0) + hour - world.now();
  world.crossposts.set(id, [...lately, world.now()]);
  return 0;
}

function tooManyCrossposts(wait: number): Reply {
  const seconds = Math.ceil(wait / 1_000);
  return {
    status: 429,
    headers: {
      'retry-after': String(seconds),
      'x-ratelimit-limit': String(crosspostsAnHour),
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset-after': String(seconds),
      'x-ratelimit-bucket': 'crosspost',
    },
    body: { message: 'You are being rate limited.', retry_after: seconds, global: false },
  };
}

function inChannel(call: Call, needed: bigint, act: (channel: Channel) => Reply): Reply {
  const channel = call.world.channels.get(call.params.channel_id ?? '');
  if (!channel) return refusals.unknownChannel;
  const may = channelPermissions(call.world, channel);
  if ((may & PermissionFlagsBits.ViewChannel) === 0n) return refusals.missingAccess;
  return (may & needed) === needed ? act(channel) : refusals.missingPermissions;
}

function onMessage(call: Call, needed: bigint, act: (message: APIMessage, channel: Channel) => Reply): Reply {
  return inChannel(call, needed, (channel) => {
    const message = call.world.messages.get(call.params.message_id ?? '');
    const there = message?.channel_id === channel.id && !isEphemeral(message);
    return there ? act(message, channel) : refusals.unknownMessage;
  });
}

function postMessage(call: Call, channel: Channel): Reply {
  const { world, body, files } = call;
  if (channel.recipient && world.options.closedDms?.includes(channel.recipient.id)) return refusals.closedDms;
  if (channel.type === 15) return refusals.wrongChannelType;
  const earlier = messageOfNonce(world, channel, body);
  if (earlier) return ok(earlier);
  const reference = referenceOf(world, channel, body);
  if (reference === 'unknown') return invalidBody(['message_reference: Unknown message']);
  const message = createMessage(world, { channelId: channel.id, author: world.bot, body, files, extra: reference });
  if (typeof body.nonce === 'string') {
    world.nonces.set(nonceKey(world, channel, body.nonce), { messageId: message.id, at: world.now() });
  }
  return ok(message);
}

function messageOfNonce(world: World, channel: Channel, { nonce, enforce_nonce }: Json): APIMessage | undefined {
  if (enforce_nonce !== true || typeof nonce !== 'string') return undefined;
  const earlier = world.nonces.get(nonceKey(world, channel, nonce));
  const window = world.options.nonceWindowMs ?? 120_000;
  return earlier && world.now() - earlier.at <= window ? world.messages.get(earlier.messageId) : undefined;
}

function nonceKey(world: World, channel: Channel, nonce: string): string {
  return `${world.bot.id}:${channel.id}:${nonce}`;
}

function referenceOf(world: World, channel: Channel, body: Json): Json | 'unknown' {
  const reference = body.message_reference as Json | null | undefined;
  if (!reference) return {};
  const message = world.messages.get(String(reference.message_id));
  if (!message) return reference.fail_if_not_exists === false ? {} : 'unknown';
  return {
    type: 19,
    message_reference: { type: 0, message_id: message.id, channel_id: channel.id, guild_id: channel.guildId },
    referenced_message: message,
  };
}

function listMessages({ world, query }: Call, channel: Channel): Reply {
  const limit = Number(query.limit ?? 50);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) return invalidHere(`limit ${query.limit} is not 1 to 100`);
  const all = [...world.messages.values()]
    .filter((message) => message.channel_id === channel.id && !isEphemeral(message))
    .sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? 1 : -1));
  const { around, before, after } = query;
  if (before) return ok(all.filter(({ id }) => BigInt(id) < BigInt(before)).slice(0, limit));
  if (after) return ok(all.filter(({ id }) => BigInt(id) > BigInt(after)).slice(-limit));
  if (!around) return ok(all.slice(0, limit));
  const newer = all.filter(({ id }) => BigInt(id) > BigInt(around)).slice(-Math.floor(limit / 2));
  const rest = all.filter(({ id }) => BigInt(id) <= BigInt(around));
  return ok([...newer, ...rest].slice(0, limit));
}

function startThread(call: Call, channel: Channel): Reply {
  const { world, body, files } = call;
  const isForum = channel.type === 15 || channel.type === 16;
  if (isForum !== Boolean(body.message)) return invalidHere('a message belongs in a forum post and nowhere else');
  // A forum post's first message has the thread's own id.
  const thread = openThread(call, channel);
  if (!isForum) return created(channelObject(world, thread));
  const message = createMessage(world, {
    channelId: thread.id,
    author: world.bot,
    body: body.message as Json,
    files,
    extra: { id: thread.id },
  });
  return created({ ...channelObject(world, thread), message });
}

function openThread({ world, body }: Call, parent: Channel, id = world.nextId()): Channel {
  const thread: Channel = {
    id,
    guildId: parent.guildId,
    name: String(body.name),
    type: 11,
    deny: 0n,
    parentId: parent.id,
  };
  world.channels.set(id, thread);
  world.emit('THREAD_CREATE', { ...channelObject(world, thread), newly_created: true });
  return thread;
}
