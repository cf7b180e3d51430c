import { ComponentType } from 'discord.js';
import type { DuePost } from '../../commands/daily/delivery.ts';
import { plain } from '../../commands/reply/prose.ts';
import type { Block, Reply } from '../../commands/reply/reply.ts';
import { type Page, presentOnDiscord } from './present.ts';

const longestThreadName = 100;

/**
 * A post as one message. What doesn't fit is left out quote by quote from the last on; a quote is never cut. The
 * container's number is the day, by which the post is known again.
 */
export function onePage(reply: Reply, number: number, role?: string): Page {
  for (let blocks = reply.blocks; ; blocks = withoutLastQuote(blocks)) {
    const [page, ...rest] = presentOnDiscord({ ...reply, blocks });
    if (page && (rest.length === 0 || blocks.every(({ kind }) => kind !== 'quote'))) {
      const call = { type: ComponentType.TextDisplay, content: `<@&${role}>` } as const;
      return [{ ...page[0], id: number, ...(role && { components: [call, ...page[0].components] }) }];
    }
    if (!page) throw new Error('a post came to nothing');
  }
}

function withoutLastQuote(blocks: readonly Block[]): Block[] {
  const last = blocks.findLastIndex(({ kind }) => kind === 'quote');
  return blocks.filter((_, i) => i !== last);
}

/** Ids are 32-bit integers; a post beside the schedule has one of its own. */
const besideSchedule = 1_000_000_000;

/** `2026-11-24` → 20261124, the id of the container. */
export function dayNumber({ date, extra }: DuePost): number {
  return Number(date.replaceAll('-', '')) + (extra ? besideSchedule : 0);
}

/** What a forum post is called: the heading and the day. */
export function threadName(reply: Reply, due: DuePost): string {
  const heading = reply.blocks.find(({ kind }) => kind === 'heading');
  const title = heading && 'text' in heading && typeof heading.text !== 'string' ? plain(heading.text) : '';
  const day = nameOfDay(due);
  return `${title.slice(0, longestThreadName - day.length - 3)} · ${day}`;
}

/** How a post in a forum is known again: by the end of its name. */
export function nameOfDay({ date, extra }: DuePost): string {
  return extra ? `${date} +` : date;
}
