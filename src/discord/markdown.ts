import type { Quote } from '../../index/quote.ts';
import { asShown } from '../../index/shown.ts';

/** Punctuation that can begin or end markup anywhere in a Discord message: emphasis, code, links, mentions, emoji. */
const anywhere = /[\\*_~`|<[\]:@]/g;
/** What makes a list or a heading of a line when it starts with it. */
const atLineStart = /^(\s*)([-+#>]|\d+(?=[.)]))/;

/**
 * Text → Discord Markdown that shows exactly that text: no markup, no mention, no emoji, no link. The text is one line.
 * Undone by `unescapeMarkdown`.
 */
export function escapeMarkdown(text: string): string {
  const escaped = text.replace(anywhere, '\\$&');
  return escaped.replace(atLineStart, (_, blanks: string, mark: string) =>
    /\d/.test(mark) ? `${blanks}${mark}\\` : `${blanks}\\${mark}`,
  );
}

/** What Discord shows of text that `escapeMarkdown` or `quoteMarkdown` made: without the backslashes and the bold marks. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])|\*\*/g, (_, escaped: string | undefined) => escaped ?? '');
}

/** A quote as Markdown: the slice on one line, the answering words in bold, or all of it where it is marked. */
export function quoteMarkdown({ text, span, answer }: Pick<Quote, 'text' | 'span' | 'answer'>, marked = false): string {
  if (marked) return `**${escapeMarkdown(asShown(text))}**`;
  if (!answer) return escapeMarkdown(asShown(text));
  const from = answer.start - span.start;
  const to = answer.end - span.start;
  const [before = '', inside = '', after = ''] = [text.slice(0, from), text.slice(from, to), text.slice(to)].map(
    (part) => escapeMarkdown(asShown(part)),
  );
  return `${before}**${inside}**${after}`;
}
