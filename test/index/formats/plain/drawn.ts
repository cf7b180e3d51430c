import type { Block, Span } from '../../../../index/article.ts';
import { readPlain } from '../../../../index/formats/plain.ts';

/**
 * A plain text as it was read, a line each: `# heading` with a mark for each heading above, and blocks by their kind (none for
 * prose), what they are, their words, their cells and what leads them.
 */
export function drawn(text: string): string[] {
  const words = ({ start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ');
  const block = ({ kind, item, asks, label, cells, leads, ...span }: Block): string =>
    [
      kind === 'prose' ? '' : `${kind} `,
      item ? 'item ' : '',
      asks ? 'asks ' : '',
      label ? `(${words(label)}) ` : '',
      cells ? cells.map(words).join(' | ') : words(span),
      ...(leads ?? []).map((lead) => ` < ${lead.kind} ${words(lead)}`),
    ].join('');
  return readPlain(text).sections.flatMap(({ heading, path, blocks }) => [
    ...(heading ? [`${'#'.repeat(path.length + 1)} ${words(heading)}`] : []),
    ...blocks.map(block),
  ]);
}

/** What belongs to the page. */
export function residueIn(text: string): string[] {
  return (readPlain(text).residue ?? []).map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim());
}
