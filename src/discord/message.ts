import { type InteractionReplyOptions, MessageFlags } from 'discord.js';
import type { Reply } from '../../commands/reply.ts';
import type { Page } from './present.ts';

/** One page as an answer to an interaction; no mention in it reaches anybody. */
export function messageOf(page: Page, { visibility }: Pick<Reply, 'visibility'>): InteractionReplyOptions {
  const hidden = visibility === 'private' ? MessageFlags.Ephemeral : 0;
  return {
    components: page,
    flags: MessageFlags.IsComponentsV2 | hidden,
    allowedMentions: { parse: [] },
  } as InteractionReplyOptions;
}
