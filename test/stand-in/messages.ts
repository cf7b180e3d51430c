/** Makes and changes stored messages, and tells the gateway. */
import { type APIMessage, PermissionFlagsBits } from 'discord.js';
import { numberComponents, walkComponents } from './components.ts';
import { memberObject, userObject } from './objects.ts';
import { flagBits } from './rules.ts';
import type { Json, UploadedFile } from './types.ts';
import { channelPermissions, type User, type World } from './world.ts';

export interface NewMessage {
  readonly channelId: string;
  readonly author: User;
  readonly body: Json;
  readonly files?: readonly UploadedFile[];
  /** Fields that don't come from the body: type, interaction_metadata, mentions, … */
  readonly extra?: Json;
}

export function createMessage(world: World, input: NewMessage): APIMessage {
  const { body, author } = input;
  const id = world.nextId();
  const message = {
    id,
    channel_id: input.channelId,
    author: userObject(author),
    content: body.content ?? '',
    timestamp: new Date(world.now()).toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: rolesPinged(world, input.channelId, body),
    attachments: attachmentsOf(world, input.channelId, input.files ?? []),
    embeds: embedsOf(body.embeds),
    pinned: false,
    type: 0,
    flags: body.flags ?? 0,
    components: numberComponents(body.components),
    ...(body.nonce !== undefined && body.nonce !== null && { nonce: body.nonce }),
    ...input.extra,
  } as unknown as APIMessage;
  world.messages.set(message.id, message);
  announce(world, 'MESSAGE_CREATE', message);
  return message;
}

/** Of the roles that the message names, those that it may ping and that can be: mentionable ones, or all for who may mention everyone. */
function rolesPinged(world: World, channelId: string, { components, allowed_mentions }: Json): readonly string[] {
  const channel = world.channels.get(channelId);
  const guild = world.guilds.get(channel?.guildId ?? '');
  if (!channel || !guild) return [];
  const allowed = (allowed_mentions as Json | undefined)?.roles;
  const everyone = (channelPermissions(world, channel) & PermissionFlagsBits.MentionEveryone) !== 0n;
  const texts = walkComponents(components).map(({ content }) => String(content ?? ''));
  return guild.roles
    .filter(({ id, mentionable }) => Array.isArray(allowed) && allowed.includes(id) && (mentionable || everyone))
    .filter(({ id }) => texts.some((text) => text.includes(`<@&${id}>`)))
    .map(({ id }) => id);
}

/** The flags that an edit can't change stay as they are. */
export function editMessage(world: World, old: APIMessage, body: Json, files: readonly UploadedFile[]): APIMessage {
  const fixed = flagBits.ephemeral | flagBits.componentsV2;
  const given = typeof body.flags === 'number' ? body.flags : (old.flags ?? 0);
  const kept = ((old.flags ?? 0) & fixed) | (given & ~flagBits.ephemeral);
  const attachments = attachmentsOf(world, old.channel_id, files);
  const message = {
    ...old,
    ...(body.content !== undefined && { content: body.content ?? '' }),
    ...(body.embeds !== undefined && { embeds: embedsOf(body.embeds) }),
    ...(body.components !== undefined && { components: numberComponents(body.components) }),
    ...(attachments.length > 0 && { attachments }),
    flags: kept & ~flagBits.loading,
    edited_timestamp: new Date(world.now()).toISOString(),
  } as unknown as APIMessage;
  world.messages.set(old.id, message);
  announce(world, 'MESSAGE_UPDATE', message);
  return message;
}

export function deleteMessage(world: World, message: APIMessage): void {
  world.messages.delete(message.id);
  const channel = world.channels.get(message.channel_id);
  if (!channel || isEphemeral(message)) return;
  const { guildId } = channel;
  world.emit('MESSAGE_DELETE', {
    id: message.id,
    channel_id: message.channel_id,
    ...(guildId && { guild_id: guildId }),
  });
}

export function isEphemeral({ flags }: APIMessage): boolean {
  return ((flags ?? 0) & flagBits.ephemeral) !== 0;
}

/** Ephemeral messages, and conversations that the bot is not part of, never come by the gateway. */
function announce(world: World, event: string, message: APIMessage): void {
  const channel = world.channels.get(message.channel_id);
  if (!channel || isEphemeral(message)) return;
  world.emit(event, gatewayView(world, message));
}

/** The message as the gateway carries it: with server and member, and blank where the bot may not read it. */
function gatewayView(world: World, message: APIMessage): Json {
  const channel = world.channels.get(message.channel_id);
  const guild = world.guilds.get(channel?.guildId ?? '');
  const author = world.users.get(message.author.id);
  const readable =
    !guild || message.author.id === world.bot.id || message.mentions.some(({ id }) => id === world.bot.id);
  const { user: _user, ...member } = guild && author ? memberObject(guild, author, author === world.bot) : {};
  return {
    ...message,
    ...(guild ? { guild_id: guild.id, member } : { channel_type: 1 }),
    ...(!readable && { content: '', embeds: [], attachments: [], components: [] }),
  };
}

function embedsOf(embeds: unknown): readonly Json[] {
  return Array.isArray(embeds) ? embeds.map((embed: Json) => ({ type: 'rich', ...embed })) : [];
}

function attachmentsOf(world: World, channelId: string, files: readonly UploadedFile[]): readonly Json[] {
  return files.map(({ filename, size, contentType }) => {
    const id = world.nextId();
    const url = `${world.origin}/attachments/${channelId}/${id}/${filename}`;
    return { id, filename, size, url, proxy_url: url, content_type: contentType };
  });
}
