import { en } from '../../commands/phrases/en.ts';
import { plain } from '../../commands/reply/prose.ts';
import type { Block, Reply } from '../../commands/reply/reply.ts';
import type { Command, Context, Input } from '../../commands/shared/command.ts';
import type { Article } from '../../index/article.ts';
import { libraryOf } from '../../index/library.ts';
import { articleFrom } from '../index/seed-article.ts';

/** A context with these articles, the seeds' folder's name and English. */
export function contextOf(...articles: readonly Article[]): Context {
  return { library: libraryOf(articles, ['seeds']), phrases: en };
}

export const bees = articleFrom(
  '# Bees\n\n## Honey\n\nBees make honey in hives. A hive holds forty thousand bees.\n\n## Winter\n\nIn winter the bees keep warm by trembling.\n',
  'bees.md',
);
export const wolves = articleFrom('# Wolves\n\nWolves hunt in packs.\n\nA pack has six wolves.\n', 'wolves.md');

/** What a person sees of a command. */
export async function replyOf(command: Command, input: Input, context: Context): Promise<Reply> {
  return (await command.run(input, context)).reply;
}

/** A reply as lines, for comparing: `kind: words`, quotes with their reference. */
export function linesOf({ kind, visibility, blocks }: Reply): string[] {
  return [`${kind}, ${visibility}`, ...blocks.flatMap(lineOf)];
}

function lineOf(block: Block): string[] {
  if (block.kind === 'quote')
    return [`quote${block.marked ? ', marked' : ''}: ${block.quote.text} (${plain(block.reference)})`];
  if (block.kind === 'list')
    return block.items.map(({ name, detail }) => `list: ${plain(name)}${detail ? ` – ${plain(detail)}` : ''}`);
  return [`${block.kind}: ${typeof block.text === 'string' ? block.text : plain(block.text)}`];
}
