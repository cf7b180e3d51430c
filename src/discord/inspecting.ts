import { ChannelType, type Client, type GuildBasedChannel, PermissionFlagsBits } from 'discord.js';
import type { ChannelPermission, ChannelReport } from '../../commands/daily/access.ts';

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

/** The kinds of channel a daily post can go to. */
export const dailyChannelTypes = Object.keys(toWrite).map(Number) as (keyof typeof toWrite)[];

/** What the bot may do in a channel of a server, as far as the daily post needs it. */
export async function inspectChannel(client: Client<true>, guild: string, id: string): Promise<ChannelReport> {
  const channel = client.guilds.cache.get(guild)?.channels.cache.get(id) ?? (await fetched(client, guild, id));
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
  if (missing.length > 0) return { kind: 'missing', permissions: missing };
  return { kind: 'usable', announces: type === ChannelType.GuildAnnouncement };
}

async function fetched(client: Client<true>, guild: string, id: string): Promise<GuildBasedChannel | undefined> {
  const channel = await client.channels.fetch(id).catch(() => null);
  return channel && !channel.isDMBased() && channel.guildId === guild ? channel : undefined;
}

/** Whether a post of the bot there may ping a role: everybody may, or the bot may ping all. */
export function mayCall(client: Client<true>, guild: string, id: string, roleId: string): boolean {
  const server = client.guilds.cache.get(guild);
  const channel = server?.channels.cache.get(id);
  const me = server?.members.me;
  if (server?.roles.cache.get(roleId)?.mentionable) return true;
  return Boolean(channel && me && channel.permissionsFor(me).has(PermissionFlagsBits.MentionEveryone));
}
