import type { Link, Span } from '../../index/article.ts';
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

/**
 * A quote on one line of Markdown: the answering words in bold, linked words as masked links. Undone by `unescapeMarkdown`.
 */
export function quoteMarkdown(quote: Words, { bold = false, linked = false }: Setting = {}): string {
  const { text, span } = quote;
  const strong = bold ? span : quote.answer;
  const at = (offset: number): number => Math.min(Math.max(offset - span.start, 0), text.length);
  let done = 0;
  const parts = (linked ? linksOf(quote) : []).map((link) => {
    const [from, to] = [at(link.start), at(link.end)];
    const before = emphasized(text, { start: done, end: from }, strong, span.start);
    done = to;
    return before + linkMarkdown(text, { start: from, end: to }, link.url, strong, span.start);
  });
  return [...parts, emphasized(text, { start: done, end: text.length }, strong, span.start)].join('');
}

/** In order and apart. Discord reads no backslash before a bracket as it looks for the end of a link. */
function linksOf({ text, links = [] }: Words): readonly Link[] {
  if (text.includes('](')) return [];
  const sorted = [...links].sort((a, b) => a.start - b.start);
  return sorted.filter(({ start }, i) => start >= Math.max(0, ...sorted.slice(0, i).map(({ end }) => end)));
}

function linkMarkdown(text: string, span: Span, url: string, strong: Span | undefined, offset: number): string {
  const words = text.slice(span.start, span.end);
  if (isBareAddress(words, url)) return `<${url}>`;
  const shown = emphasized(text, span, strong, offset);
  const address = maskedAddress(asShown(words), url);
  return address === undefined ? shown : `[${shown}](${address})`;
}

/** A piece of a text; the part of it in `strong`, whose offsets count from elsewhere, is bold but for blanks at its ends. */
function emphasized(text: string, { start, end }: Span, strong: Span | undefined, offset: number): string {
  const from = Math.min(Math.max((strong?.start ?? 0) - offset, start), end);
  const to = Math.min(Math.max((strong?.end ?? 0) - offset, from), end);
  const show = (a: number, b: number): string => escapeMarkdown(asShown(text.slice(a, b)));
  const inside = show(from, to);
  const [, before, words, after] = /^(\s*)(.*?)(\s*)$/u.exec(inside) ?? [];
  return show(start, from) + (words ? `${before}**${words}**${after}` : inside) + show(to, end);
}
