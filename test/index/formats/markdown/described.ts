import type { Block, Span } from '../../../../index/article.ts';
import { readMarkdown } from '../../../../index/formats/markdown.ts';

/**
 * What was read, a line a heading or block: `# Fees`, `prose item [3.]: 3. Pay. < introduction You must:`. Behind `<` stands what
 * leads it; cells are parted by bars, line breaks shown as ⏎.
 */
export function described(file: string): string[] {
  const { text, sections } = readMarkdown(file);
  const words = ({ start, end }: Span): string => text.slice(start, end).replace(/\r?\n/g, '⏎');
  return sections.flatMap(({ heading, blocks }) => [
    ...(heading ? [`# ${words(heading)}`] : []),
    ...blocks.map((block) => `${marks(block, words)}: ${written(block, words)}${leads(block, words)}`),
  ]);
}

function marks({ kind, item, asks, aside, label }: Block, words: (span: Span) => string): string {
  const flags = [item && 'item', asks && 'asks', aside && `(${aside})`, label && `[${words(label)}]`];
  return [kind, ...flags].filter(Boolean).join(' ');
}

function written({ cells, start, end }: Block, words: (span: Span) => string): string {
  return cells ? cells.map(words).join(' | ') : words({ start, end });
}

function leads(block: Block, words: (span: Span) => string): string {
  return (block.leads ?? []).map((lead) => ` < ${lead.kind} ${(lead.cells ?? [lead]).map(words).join(' | ')}`).join('');
}
