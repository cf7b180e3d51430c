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

/** What Discord shows of text that `escapeMarkdown` or `quoteMarkdown` made: without backslashes, bold marks and addresses behind words. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(
    /\\([!-/:-@[-`{-~])|\*\*|\[|\]\([^()\s]*\)|<(https?:[^\s<>]*)>/g,
    (_, escaped: string | undefined, address: string | undefined) => escaped ?? address ?? '',
  );
}
