import type { Draft } from '../../../../index/article.ts';
import { readHtml } from '../../../../index/formats/html.ts';

/** What is read of a page or a part of one. Throws where it is none. */
export function htmlDraft(file: string): Draft {
  const read = readHtml(file);
  if ('kind' in read) throw new Error(read.reason);
  return read;
}

/** A page around these words. */
export function pageOf(body: string, head = ''): string {
  return `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
}

/** A line a heading and a block: the section's number, what it is, its words; behind it what leads it. */
export function described(file: string): string[] {
  const { text, sections } = htmlDraft(file);
  const words = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end);
  return sections.flatMap(({ number, heading, blocks }) => [
    ...(heading ? [`§${number} ${words(heading)}`] : []),
    ...blocks.map((block) => {
      const leads = block.leads?.map((lead) => ` < ${lead.kind}: ${words(lead)}`).join('') ?? '';
      const what = `${block.kind}${block.item ? ' item' : ''}${block.asks ? ' asks' : ''}${block.aside ? ` ${block.aside}` : ''}`;
      return `${what}: ${block.cells ? block.cells.map(words).join(' | ') : words(block)}${leads}`;
    }),
  ]);
}
