import type { Draft, Span } from '../../article.ts';
import { extentOf, isBlank, type Line, lineBehind } from '../indented-lines.ts';
import { fieldLength } from './marks.ts';
import { titleAt } from './titles.ts';

/** What a file says of itself in fields at its start, and which lines those are: an empty span where there are none. */
export interface Docinfo {
  readonly said: NonNullable<Draft['metadata']>;
  readonly fields: Span;
}

/** The fields before the first title, or right below it. */
export function saidIn(lines: readonly Line[]): Docinfo {
  let at = 0;
  const pass = (): void => {
    while (at < lines.length && (isBlank(lines[at] as Line) || /^\.\.(?:\s|$)/.test(lines[at]?.words ?? '')))
      at += isBlank(lines[at] as Line) ? 1 : 1 + extentOf(lines, at + 1, 0);
  };
  pass();
  if (fieldLength(lines[at] ?? none) === undefined) {
    at += titleAt(lines, at)?.lines ?? 0;
    pass();
  }
  const start = at;
  const found = new Map<string, string>();
  for (let length = fieldLength(lines[at] ?? none); length !== undefined; length = fieldLength(lines[at] ?? none)) {
    const line = lines[at] as Line;
    const count = 1 + extentOf(lines, at + 1, line.indent);
    const value = [lineBehind(line, length), ...lines.slice(at + 1, at + count)]
      .map(({ words }) => words)
      .join(' ')
      .trim();
    found.set(line.words.slice(1, length - 1).toLowerCase(), value);
    at += count;
  }
  const author = found.get('author') ?? found.get('authors');
  const date = found.get('date') ?? found.get('revised') ?? found.get('last-modified');
  const title = found.get('title');
  return {
    said: {
      ...(title && { title }),
      ...(author && { author: nameIn(author) }),
      ...(date && !date.startsWith('$') && { date }),
    },
    fields: { start: at > start ? start : -1, end: at },
  };
}

const none: Line = { start: 0, end: 0, from: 0, indent: 0, words: '' };

/** Without the address behind the name, and list marks. */
function nameIn(author: string): string {
  return author
    .replace(/\s*<[^<>]*>/g, '')
    .replace(/(?:^|\s)[-*]\s+/g, ' ')
    .trim();
}
