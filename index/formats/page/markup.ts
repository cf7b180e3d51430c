import type { SourceRun, Span } from '../../article.ts';
import { closeMark, openMark } from './marks.ts';
import { append, type Page } from './page.ts';

/** Lines of a file joined into one text, with what stands where in the file. */
export interface Joined {
  readonly words: string;
  readonly runs: readonly SourceRun[];
}

/** Markup in a text: all of it goes but `kept`, which may hold more of it where it isn't `verbatim`. */
export interface Token extends Span {
  readonly kept?: Span;
  readonly mark?: 'strong' | 'emphasis' | 'link';
  readonly url?: string;
  readonly verbatim?: true;
}

export type Scan = (words: string) => readonly Token[];

/** Markup in markup; deeper is nobody's. */
const deepest = 4;

/** The spans with a line break between them. */
export function joinLines(file: string, lines: readonly Span[]): Joined {
  const runs: SourceRun[] = [];
  let text = 0;
  for (const { start, end } of lines) {
    const last = runs.at(-1);
    // The end of the line before, as wide as it is with what stands before this one.
    const ended = last && last.source + (last.width ?? last.length);
    if (ended !== undefined && start > ended)
      runs.push({ text: text - 1, source: ended, length: 1, width: start - ended });
    if (end > start) runs.push({ text, source: start, length: end - start });
    text += end - start + 1;
  }
  return { words: lines.map(({ start, end }) => file.slice(start, end)).join('\n'), runs };
}

/** Adds the words of a text without the markup that `scan` finds. */
export function layMarkup(
  page: Page,
  joined: Joined,
  scan: Scan,
  within: Span = { start: 0, end: joined.words.length },
  depth = 0,
): void {
  const tokens = depth < deepest ? scan(joined.words.slice(within.start, within.end)) : [];
  let at = within.start;
  for (const token of tokens) {
    appendSlice(page, joined, { start: at, end: within.start + token.start });
    at = within.start + token.end;
    if (!token.kept) continue;
    const kept = { start: within.start + token.kept.start, end: within.start + token.kept.end };
    if (token.mark) openMark(page, token.mark, token.url);
    if (token.verbatim) appendSlice(page, joined, kept);
    else layMarkup(page, joined, scan, kept, depth + 1);
    if (token.mark) closeMark(page, token.mark);
  }
  appendSlice(page, joined, { start: at, end: within.end });
}

function appendSlice(page: Page, { words, runs }: Joined, { start, end }: Span): void {
  if (start >= end) return;
  const inside: SourceRun[] = [];
  for (let i = firstBehind(runs, start); i < runs.length && (runs[i] as SourceRun).text < end; i++) {
    const run = runs[i] as SourceRun;
    const from = Math.max(run.text, start);
    const to = Math.min(run.text + run.length, end);
    inside.push({ ...run, text: from - start, source: run.source + from - run.text, length: to - from });
  }
  append(page, words.slice(start, end), inside);
}

/** The place of the first run that ends behind an offset. */
function firstBehind(runs: readonly SourceRun[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { text, length } = runs[middle] as SourceRun;
    if (text + length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
