import type { Line } from '../indented-lines.ts';

/** A title with the lines around it: how it is adorned ("=", or "==" with a line above), and which line holds it. */
export interface Title {
  readonly adornment: string;
  readonly at: number;
  readonly lines: number;
}

const adorned = /^([!-/:-@[-`{-~])\1+$/;

/** The title that begins at a line, with a line of marks below it, or above and below. */
export function titleAt(lines: readonly Line[], at: number): Title | undefined {
  const [first, second, third] = [lines[at], lines[at + 1], lines[at + 2]];
  if (!first || !second) return undefined;
  const mark = adorned.exec(first.words)?.[1];
  const isOver = mark !== undefined && third?.words === first.words && third.indent === 0 && second.words !== '';
  if (isOver && first.words.length >= second.words.length) return { adornment: mark + mark, at: at + 1, lines: 3 };
  const below = adorned.exec(second.words)?.[1];
  if (below === undefined || mark !== undefined || first.words === '' || first.indent > 0 || second.indent > 0)
    return undefined;
  // Authors of wide characters count letters, and some forget one.
  return second.words.length >= Math.min(first.words.length, 4) && second.words.length >= first.words.length / 2 - 1
    ? { adornment: below, at, lines: 2 }
    : undefined;
}

/** A line of marks by itself parts paragraphs. */
export function isTransition({ words }: Line): boolean {
  return words.length >= 4 && adorned.test(words);
}
