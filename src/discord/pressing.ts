import { type ButtonInteraction, ComponentType, type Message, MessageFlags } from 'discord.js';
import type { Context } from '../../commands/command.ts';
import { press } from '../../commands/press.ts';
import { refusal } from '../../commands/reply.ts';
import { unescapeMarkdown } from './markdown.ts';
import { messageOf } from './message.ts';
import { presentOnDiscord } from './present.ts';
import { decodePress } from './press-id.ts';

/**
 * Answers a press. Whoever asked turns the answer's own pages; what is read around it, and anybody else's press, is shown
 * to the one who pressed only.
 */
export async function answerPress(interaction: ButtonInteraction, context: Context): Promise<void> {
  const action = decodePress(interaction.customId);
  const reply = action
    ? press(action, questionIn(interaction.message), context)
    : refusal(context.phrases.articleChanged());
  const [page] = presentOnDiscord(reply);
  if (!page) throw new Error(`${interaction.customId} came to nothing`);
  const own = interaction.message.interactionMetadata?.user.id === interaction.user.id;
  if (own && action?.verb === 'next' && reply.kind === 'reply') {
    await interaction.update({ components: page, flags: MessageFlags.IsComponentsV2, allowedMentions: { parse: [] } });
  } else {
    await interaction.reply(messageOf(page, { visibility: 'private' }));
  }
}

/** The question that stands in bold at the head of an answer; empty when there is none. */
function questionIn({ components }: Message): string {
  const [container] = components;
  const [head] = container?.type === ComponentType.Container ? container.components : [];
  const content = head?.type === ComponentType.TextDisplay ? head.content : '';
  const bold = /^\*\*([\s\S]+)\*\*$/.exec(content)?.[1] ?? '';
  return unescapeMarkdown(bold);
}
