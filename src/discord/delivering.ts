import { setTimeout as wait } from 'node:timers/promises';
import { type ChatInputCommandInteraction, type MessageContextMenuCommandInteraction, MessageFlags } from 'discord.js';
import type { Reply } from '../../commands/reply/reply.ts';
import { commandIdsOf } from './command-mentions.ts';
import { messageOf, updateOf } from './message.ts';
import { presentOnDiscord } from './present.ts';

export type CommandInteraction = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;

/**
 * Answers at once, or says that an answer is coming when it takes longer than `patience` milliseconds. `expected` is who
 * will see it, which can't be changed afterwards: an answer of the other kind then replaces the announcement.
 */
export async function deliver(
  interaction: CommandInteraction,
  answering: Promise<Reply>,
  expected: Reply['visibility'],
  patience: number,
): Promise<void> {
  const enough = new AbortController();
  const late = wait(patience, undefined, { signal: enough.signal }).catch(() => undefined);
  const inTime = await Promise.race([answering, late]).finally(() => enough.abort());
  if (inTime) return send(interaction, inTime);
  await announce(interaction, expected);
  await send(interaction, await answering, expected);
}

/** For work that keeps the process busy, so that nothing could be said once it has begun: says first that an answer is coming. */
export async function announceAndDeliver(
  interaction: CommandInteraction,
  work: () => Reply | Promise<Reply>,
  expected: Reply['visibility'],
): Promise<void> {
  await announce(interaction, expected);
  await send(interaction, await work(), expected);
}

async function announce(interaction: CommandInteraction, expected: Reply['visibility']): Promise<void> {
  await interaction.deferReply(expected === 'private' ? { flags: MessageFlags.Ephemeral } : {});
}

/** All pages of a reply, in place of the announcement where there was one. */
export async function send(
  interaction: CommandInteraction,
  reply: Reply,
  announced?: Reply['visibility'],
): Promise<void> {
  const [first, ...rest] = presentOnDiscord(reply, {
    commandIds: commandIdsOf(interaction.client, interaction.guildId),
  });
  if (!first) throw new Error('a reply came to nothing');
  if (!announced) await interaction.reply(messageOf(first, reply));
  else if (announced === reply.visibility) await interaction.editReply(updateOf(first) as object);
  else {
    await interaction.deleteReply();
    await interaction.followUp(messageOf(first, reply));
  }
  for (const page of rest) await interaction.followUp(messageOf(page, reply));
}
