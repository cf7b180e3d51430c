import { type InteractionReplyOptions, type InteractionUpdateOptions, MessageFlags } from 'discord.js';
import type { Reply } from '../../commands/reply/reply.ts';
import type { Page } from './present.ts';

/** What every message of the bot has: components only, and no mention in it reaches anybody. */
export function bodyOf(page: Page) {
  return { components: page, flags: MessageFlags.IsComponentsV2, allowedMentions: { parse: [] } } as const;
}

/** One page as an answer to an interaction. */
export function messageOf(page: Page, { visibility }: Pick<Reply, 'visibility'>): InteractionReplyOptions {
  const { flags, ...body } = bodyOf(page);
  const hidden = visibility === 'private' ? MessageFlags.Ephemeral : 0;
  return { ...body, flags: flags | hidden } as InteractionReplyOptions;
}

/** One page in the place of a message, or of the answer that was put off. */
export function updateOf(page: Page): InteractionUpdateOptions {
  return bodyOf(page) as InteractionUpdateOptions;
}
