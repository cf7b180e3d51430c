import { ChannelType, type Client, type GuildBasedChannel, PermissionFlagsBits } from 'discord.js';
import type { ChannelKind, ChannelPermission, ChannelReport, RoleReport } from '../../commands/daily/access.ts';

const needed: readonly (readonly [ChannelPermission, bigint])[] = [
  ['View Channel', PermissionFlagsBits.ViewChannel],
  ['Read Message History', PermissionFlagsBits.ReadMessageHistory],
];
const toSend = ['Send Messages', PermissionFlagsBits.SendMessages] as const;
const toSendInThreads = ['Send Messages in Threads', PermissionFlagsBits.SendMessagesInThreads] as const;
const toWrite = {
  [ChannelType.GuildText]: toSend,
  [ChannelType.GuildAnnouncement]: toSend,
  [ChannelType.GuildForum]: ['Create Posts', PermissionFlagsBits.SendMessages],
  [ChannelType.PublicThread]: toSendInThreads,
  [ChannelType.PrivateThread]: toSendInThreads,
  [ChannelType.AnnouncementThread]: toSendInThreads,
} as const satisfies Partial<Record<ChannelType, readonly [ChannelPermission, bigint]>>;

const kinds: Partial<Record<ChannelType, ChannelKind>> = {
  [ChannelType.GuildAnnouncement]: 'announcement',
  [ChannelType.GuildForum]: 'forum',
};

/** The kinds of channel a daily post can go to. */
export const dailyChannelTypes = Object.keys(toWrite).map(Number) as (keyof typeof toWrite)[];

/** What the bot may do in a channel of a server, as far as the daily post needs it. */
export async function inspectChannel(client: Client<true>, guild: string, id: string): Promise<ChannelReport> {
  const channel = await channelOf(client, guild, id);
  if (!channel) return { kind: 'unusable' };
  const me = channel.guild.members.me ?? (await channel.guild.members.fetchMe());
  const may = channel.permissionsFor(me);
  return reportOn(channel.type, (bit) => may.has(bit));
}

/** What a kind of channel needs for the daily post, and the bot may not do there. */
export function reportOn(type: ChannelType, may: (permission: bigint) => boolean): ChannelReport {
  const write = type in toWrite ? toWrite[type as keyof typeof toWrite] : undefined;
  if (!write) return { kind: 'unusable' };
  const missing = [...needed, write].filter(([, bit]) => !may(bit)).map(([name]) => name);
  const kind = kinds[type] ?? 'text';
  return missing.length > 0
    ? { kind: 'missing', channel: kind, permissions: missing }
    : { kind: 'usable', channel: kind };
}

/** Whether a post that mentions a role there notifies those who have it. */
export async function inspectRole(client: Client<true>, guild: string, role: string, id: string): Promise<RoleReport> {
  const server = client.guilds.cache.get(guild);
  const mentioned = server?.roles.cache.get(role);
  if (!server || !mentioned) return 'gone';
  if (mentioned.mentionable) return 'pings';
  const channel = await channelOf(client, guild, id);
  const me = server.members.me ?? (await server.members.fetchMe());
  return channel?.permissionsFor(me).has(PermissionFlagsBits.MentionEveryone) ? 'pings' : 'in-vain';
}

/** A channel that is named in an interaction gets among those of its server, whichever it belongs to. */
async function channelOf(client: Client<true>, guild: string, id: string): Promise<GuildBasedChannel | undefined> {
  const cached = client.guilds.cache.get(guild)?.channels.cache.get(id);
  const channel = cached ?? (await client.channels.fetch(id).catch(() => null));
  return channel && !channel.isDMBased() && channel.guildId === guild ? channel : undefined;
}
