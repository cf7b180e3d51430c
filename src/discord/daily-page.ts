import type { Post } from '../../commands/daily/ledger.ts';
import { plain } from '../../commands/reply/prose.ts';
import type { Block, Reply } from '../../commands/reply/reply.ts';
import type { CommandIds } from './command-mentions.ts';
import { type Page, presentOnDiscord } from './present.ts';

const longestThreadName = 100;

/**
 * A post as one message. What doesn't fit is left out quote by quote from the last on; a quote is never cut. The
 * container's number is the day, by which the post is known again.
 */
export function onePage(reply: Reply, number: number, commandIds?: CommandIds): Page {
  for (let blocks = reply.blocks; ; blocks = withoutLastQuote(blocks)) {
    const [page, ...rest] = presentOnDiscord({ ...reply, blocks }, { ...(commandIds && { commandIds }) });
    if (page && (rest.length === 0 || blocks.every(({ kind }) => kind !== 'quote'))) {
      return [{ ...page[0], id: number }];
    }
    if (!page) throw new Error('a post came to nothing');
  }
}

function withoutLastQuote(blocks: readonly Block[]): Block[] {
  const last = blocks.findLastIndex(({ kind }) => kind === 'quote');
  return blocks.filter((_, i) => i !== last);
}

/** `2026-11-24` → 20261124, the id of the container; of an extra post 120261124. */
export function dayNumber({ date, extra }: Pick<Post, 'date' | 'extra'>): number {
  return Number(date.replaceAll('-', '')) + (extra ? 100_000_000 : 0);
}

/** With what a forum post's name ends: the day. */
export function threadEnd({ date, extra }: Pick<Post, 'date' | 'extra'>): string {
  return ` · ${date}${extra ? ' (2)' : ''}`;
}

/** What a forum post is called: the heading and the day. */
export function threadName(reply: Reply, post: Pick<Post, 'date' | 'extra'>): string {
  const heading = reply.blocks.find(({ kind }) => kind === 'heading');
  const title = heading && 'text' in heading && typeof heading.text !== 'string' ? plain(heading.text) : '';
  const end = threadEnd(post);
  return title.slice(0, longestThreadName - end.length) + end;
}
