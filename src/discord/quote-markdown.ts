import type { Span } from '../../index/article.ts';
import type { Quote } from '../../index/quote.ts';
import { asShown } from '../../index/shown.ts';
import { escapeMarkdown } from './markdown.ts';
import { isBareAddress, maskedAddress } from './masked-link.ts';

export type Setting = {
  /** All of it stands in bold, rather than the answering words. */
  readonly bold?: boolean;
  /** Linked words lead to their addresses. */
  readonly linked?: boolean;
};

type Words = Pick<Quote, 'text' | 'span' | 'answer' | 'links'>;

/** Words of a text that lead somewhere; without an address they are one themselves. */
interface Linked extends Span {
  readonly address?: string;
}

/**
 * A quote on one line of Markdown: the answering words in bold, linked words as masked links. Undone by `unescapeMarkdown`.
 */
export function quoteMarkdown(quote: Words, { bold = false, linked = false }: Setting = {}): string {
  const { text, span, answer } = quote;
  const strong = bold ? span : (answer ?? { start: span.start, end: span.start });
  const within = { start: strong.start - span.start, end: strong.end - span.start };
  let done = 0;
  const parts = (linked ? linksOf(quote) : []).map(({ start, end, address }) => {
    const before = emphasized(text, { start: done, end: start }, within);
    done = end;
    if (address === undefined) return `${before}<${text.slice(start, end)}>`;
    return `${before}[${emphasized(text, { start, end }, within)}](${address})`;
  });
  return [...parts, emphasized(text, { start: done, end: text.length }, within)].join('');
}

/** Those that may be followed, in order and apart. Discord reads no backslash before a bracket as it looks for a link's end. */
function linksOf({ text, span, links = [] }: Words): readonly Linked[] {
  if (text.includes('](')) return [];
  const found = links.flatMap(({ url, ...link }): Linked[] => {
    const [start, end] = [link.start - span.start, link.end - span.start];
    const words = text.slice(start, end);
    if (isBareAddress(words, url)) return [{ start, end }];
    const address = maskedAddress(asShown(words), url);
    return address === undefined ? [] : [{ start, end, address }];
  });
  const sorted = found.sort((a, b) => a.start - b.start);
  return sorted.filter(({ start }, i) => start >= Math.max(0, ...sorted.slice(0, i).map(({ end }) => end)));
}

/** A part of a text; what `strong` has of it is bold but for blanks at its ends. */
function emphasized(text: string, { start, end }: Span, strong: Span): string {
  const from = Math.min(Math.max(strong.start, start), end);
  const to = Math.min(Math.max(strong.end, from), end);
  const show = (a: number, b: number): string => escapeMarkdown(asShown(text.slice(a, b)));
  const inside = show(from, to);
  const [, before, words, after] = /^(\s*)(.*?)(\s*)$/u.exec(inside) ?? [];
  return show(start, from) + (words ? `${before}**${words}**${after}` : inside) + show(to, end);
}
