import type { Block, Draft, Span } from '../../../index/article.ts';

/** A draft a line a piece: "§2.1 Heading", then its blocks: "kind words", with the cells of a row between bars and what leads it behind `<`. */
export function described({ text, sections }: Draft): string[] {
  const slice = ({ start, end }: Span): string => text.slice(start, end);
  const words = ({ cells, ...span }: Span & { readonly cells?: readonly Span[] }): string =>
    cells ? cells.map(slice).join('|') : slice(span);
  const line = (block: Block): string =>
    [
      `${block.aside === undefined ? '' : `[${block.aside}] `}${block.item ? 'item' : block.kind} ${words(block)}`,
      ...(block.leads ?? []).map((lead) => `${lead.kind} ${words(lead)}`),
    ].join(' < ');
  return sections.flatMap(({ number, own, heading, blocks }) => [
    `§${number}${own ? '*' : ''}${heading ? ` ${slice(heading)}` : ''}`,
    ...blocks.map(line),
  ]);
}
