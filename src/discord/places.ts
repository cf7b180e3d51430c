import type { Channel } from 'discord.js';

/** Ids of a channel and, where it is a thread, of the one that it is in. */
export function placesOf(channel: Channel | null): string[] {
  if (!channel) return [];
  return channel.isThread() && channel.parentId !== null ? [channel.id, channel.parentId] : [channel.id];
}
