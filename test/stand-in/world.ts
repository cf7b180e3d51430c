/** Everything the stand-in knows: servers, channels, users, messages, commands, interactions. */
import { type APIMessage, PermissionFlagsBits } from 'discord.js';
import { makeIds, makeTokens, type NextId } from './snowflake.ts';
import type { ChannelOptions, GuildOptions, Json, RoleOptions, StandInOptions, UserOptions } from './types.ts';

export interface Channel {
  readonly id: string;
  readonly guildId: string | null;
  readonly name: string;
  readonly type: number;
  readonly deny: bigint;
  readonly parentId?: string;
  readonly recipient?: User;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly locale: string;
  readonly systemChannelId: string | null;
  readonly permissions: bigint;
  readonly botRoleId: string;
  readonly roles: readonly RoleOptions[];
}

export interface User {
  readonly id: string;
  readonly username: string;
  readonly globalName: string | null;
  readonly bot: boolean;
  readonly permissions: bigint;
}

export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly kind: 'command' | 'autocomplete' | 'component' | 'modal';
  readonly payload: Json;
  readonly createdAt: number;
  readonly sentAt: number;
  readonly channelId: string;
  readonly userInstalledOnly: boolean;
  readonly pressedMessageId?: string;
  answer?: { readonly body: Json; readonly ms: number };
  originalId?: string;
  /** Edits and deletions of the original response. */
  changes: number;
  lastRequestAt: number;
  readonly followUpIds: string[];
}

export type Emit = (event: string, data: Json) => void;

export interface World {
  readonly options: StandInOptions;
  readonly now: () => number;
  readonly nextId: NextId;
  readonly nextToken: (id: string) => string;
  readonly emit: Emit;
  /** Where this stand-in listens, `http://127.0.0.1:PORT`; known once it does. */
  origin: string;
  readonly token: string;
  readonly applicationId: string;
  readonly bot: User;
  readonly owner: User;
  readonly guilds: Map<string, Guild>;
  readonly channels: Map<string, Channel>;
  readonly users: Map<string, User>;
  readonly messages: Map<string, APIMessage>;
  /** author:channel:nonce → the message made with it. */
  readonly nonces: Map<string, { readonly messageId: string; readonly at: number }>;
  /** By channel: when messages were published there. */
  readonly crossposts: Map<string, readonly number[]>;
  /** '' or a server's id → the commands registered there. */
  readonly commands: Map<string, readonly Json[]>;
  readonly registrations: (readonly unknown[])[];
  /** By token. */
  readonly interactions: Map<string, Interaction>;
  identifies: number;
}

const botPermissions =
  PermissionFlagsBits.AddReactions |
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.CreatePublicThreads |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.UseApplicationCommands;
export const memberPermissions = botPermissions;

export function makeWorld(options: StandInOptions, emit: Emit): World {
  const now = options.now ?? Date.now;
  const applicationId = options.applicationId ?? '1100000000000000001';
  const world: World = {
    options,
    now,
    nextId: makeIds(options.seed ?? 1, now),
    nextToken: makeTokens(options.seed ?? 1),
    emit,
    origin: '',
    token: options.token ?? 'stand-in.token',
    applicationId,
    bot: makeUser({
      username: 'stand-in-bot',
      ...options.botUser,
      id: options.botUser?.id ?? applicationId,
      bot: true,
    }),
    owner: makeUser({ id: options.ownerId ?? '1100000000000000002', username: 'owner' }),
    guilds: new Map(),
    channels: new Map(),
    users: new Map(),
    messages: new Map(),
    nonces: new Map(),
    crossposts: new Map(),
    commands: new Map(),
    registrations: [],
    interactions: new Map(),
    identifies: 0,
  };
  for (const user of [world.bot, world.owner]) world.users.set(user.id, user);
  for (const guild of options.guilds ?? [{}]) addGuild(world, guild);
  world.commands.set(
    '',
    (options.commands ?? []).map((command) => storedCommand(world, command as Json, null)),
  );
  return world;
}

const defaultChannels: readonly ChannelOptions[] = [
  { name: 'general' },
  { name: 'news', type: 5 },
  { name: 'forum', type: 15 },
];

export function addGuild(world: World, options: GuildOptions): Guild {
  // Some months old, as a server in use would be.
  const born = world.now() - 100 * 86_400_000;
  const id = options.id ?? world.nextId(born);
  const channels = (options.channels ?? defaultChannels).map((channel) => addChannel(world, id, channel, born));
  const guild: Guild = {
    id,
    name: options.name ?? 'A server',
    ownerId: options.ownerId ?? world.owner.id,
    locale: options.locale ?? 'en-US',
    systemChannelId: options.systemChannelId === undefined ? (channels[0]?.id ?? null) : options.systemChannelId,
    permissions: options.permissions ?? botPermissions,
    botRoleId: world.nextId(born),
    roles: options.roles ?? [],
  };
  world.guilds.set(id, guild);
  return guild;
}

export function addChannel(world: World, guildId: string, options: ChannelOptions, bornAt?: number): Channel {
  const { id = world.nextId(bornAt), name = 'general', type = 0, deny = 0n, parentId } = options;
  const channel: Channel = { id, guildId, name, type, deny, ...(parentId !== undefined && { parentId }) };
  world.channels.set(id, channel);
  return channel;
}

export function makeUser(options: UserOptions & { readonly id: string }): User {
  return {
    id: options.id,
    username: options.username ?? 'reader',
    globalName: options.globalName ?? null,
    bot: options.bot ?? false,
    permissions: options.permissions ?? memberPermissions,
  };
}

/** The user meant by a stimulus; without an id always the same one. */
export function userOf(world: World, options: UserOptions = {}): User {
  const user = makeUser({
    ...options,
    id: options.id ?? (options.bot ? '1100000000000000004' : '1100000000000000003'),
  });
  world.users.set(user.id, user);
  return user;
}

export function dmChannelOf(world: World, recipient: User): Channel {
  const existing = [...world.channels.values()].find((channel) => channel.recipient?.id === recipient.id);
  if (existing) return existing;
  const channel: Channel = { id: world.nextId(), guildId: null, name: '', type: 1, deny: 0n, recipient };
  world.channels.set(channel.id, channel);
  return channel;
}

export function channelPermissions(world: World, channel: Channel): bigint {
  const guild = world.guilds.get(channel.guildId ?? '');
  if (!guild) return botPermissions;
  const parent = world.channels.get(channel.parentId ?? '');
  return guild.permissions & ~(channel.deny | (parent?.deny ?? 0n));
}

export function storedCommand(world: World, command: Json, guildId: string | null, id = world.nextId()): Json {
  return {
    type: 1,
    description: '',
    options: [],
    name_localizations: null,
    description_localizations: null,
    default_member_permissions: null,
    dm_permission: true,
    contexts: guildId === null ? [0, 1, 2] : null,
    integration_types: [0],
    nsfw: false,
    ...command,
    id,
    application_id: world.applicationId,
    version: world.nextId(),
    ...(guildId !== null && { guild_id: guildId }),
  };
}
