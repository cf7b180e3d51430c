import type { Span } from '../../article.ts';

/** A file up to so many UTF-16 units is read as a whole, and a piece of a longer one is at least so long. */
export const usualLengths = { whole: 32_000, piece: 2_000 };

/** What is open at a line, so far as it keeps what follows from being a block of its own. */
interface Open {
  /** Fences at the margin, those that may be indented, and those anywhere, in HTML or not: which of these are some isn't known, so that all must be closed. */
  readonly fences: readonly Fence[];
  /** What ends HTML that may hold blank lines. */
  ending?: RegExp | undefined;
  /** HTML up to the next blank line. */
  html: boolean;
  /** Of `:::` that were opened. */
  asides: number;
  /** The kind of items of the list that is open. */
  listed: string;
  before: string;
}

interface Fence {
  readonly opening: RegExp;
  readonly closing: RegExp;
  /** Whether it counts in what may be HTML. */
  readonly inHtml: boolean;
  mark?: string | undefined;
}

const places: readonly Pick<Fence, 'opening' | 'closing'>[] = [
  { opening: /^(`{3,}(?=[^`]*$)|~{3,})/, closing: /^ {0,3}(`{3,}|~{3,})[ \t]*$/ },
  { opening: /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/, closing: /^ {0,3}(`{3,}|~{3,})[ \t]*$/ },
  {
    opening: /^(?:[ \t>]|(?:[-+*]|\d{1,9}[.)])[ \t]){0,200}(`{3,}(?=[^`]*$)|~{3,})/,
    closing: /^[ \t>]*(`{3,}|~{3,})[ \t]*$/,
  },
];

/**
 * Where a long file can be cut so that its pieces, read by themselves, have the blocks of the whole: what reads Markdown takes the
 * square of a length for some of it. A list that is cut has its items on both sides.
 */
export function piecesOf(file: string, lengths = usualLengths): Span[] {
  if (file.length <= lengths.whole) return [{ start: 0, end: file.length }];
  const pieces: Span[] = [];
  const open: Open = {
    fences: [true, false].flatMap((inHtml) => places.map((place) => ({ ...place, inHtml }))),
    html: false,
    asides: 0,
    listed: '',
    before: '',
  };
  let start = 0;
  for (const { 0: whole, 1: words = '', index } of file.matchAll(line)) {
    if (whole === '') break;
    if (index - start >= lengths.piece && beginsBlock(open, words)) {
      pieces.push({ start, end: index });
      start = index;
    }
    follow(open, words);
  }
  return [...pieces, { start, end: file.length }];
}

/** As Markdown has them: a form feed ends none. */
const line = /([^\r\n]*)(?:\r\n|\n|\r|$)/g;
/** Headings, and rules, end where their line does. */
const heading = /^#{1,6}[ \t]+\S/;
const rule = /^(?:-{3,}|\*{3,}|_{3,})[ \t]*$/;
const underline = /^=+[ \t]*$/;
const item = /^(?:[-+*]|\d{1,9}[.)])[ \t]+(?=[^\s*_-])/;

function beginsBlock(open: Open, words: string): boolean {
  if (open.fences.some(({ mark }) => mark) || open.ending || open.html || open.asides > 0) return false;
  if (!/^[^\s\uFEFF]/u.test(words) || rule.test(words) || underline.test(words)) return false;
  const { before } = open;
  if (/^\d{1,9}[.)]/.test(words)) return isListed(open, words);
  if (item.test(words)) return true;
  if (/^[-+*](?:\s|$)/.test(words)) return false;
  return isBlank(before) || heading.test(words) || heading.test(before) || rule.test(before);
}

function isBlank(words: string): boolean {
  return /^[ \t]*$/.test(words);
}

/** It is an item for certain: a list may begin with 1 below a blank line, other numbers go on with one. */
function isListed({ before, listed }: Open, words: string): boolean {
  return item.test(words) && (listed === kindOf(words) || (/^1[.)]/.test(words) && isBlank(before)));
}

/** Of an item: its mark, without its number. */
export function kindOf(words: string): string {
  return /^\d*([-+*.)])/.exec(words)?.[1] ?? '';
}

const asideOpening = /^\s*:{3,}[ \t]*[^\s:]/;
const asideEnding = /^\s*:{3,}[ \t]*$/;

function follow(open: Open, words: string): void {
  if (isBlank(words)) open.html = false;
  if (!open.ending) {
    if (/`{3}|~{3}/.test(words))
      for (const fence of open.fences) if (fence.inHtml || !open.html) followFence(fence, words);
    if (asideOpening.test(words)) open.asides++;
    else if (asideEnding.test(words) && open.asides > 0) open.asides--;
    followHtml(open, words);
  } else if (open.ending.test(words)) open.ending = undefined;
  if (/^\S/.test(words)) open.listed = isListed(open, words) ? kindOf(words) : '';
  open.before = words;
}

function followFence(fence: Fence, words: string): void {
  if (fence.mark === undefined) {
    fence.mark = fence.opening.exec(words)?.[1];
    return;
  }
  const closing = fence.closing.exec(words)?.[1];
  if (closing?.startsWith(fence.mark)) fence.mark = undefined;
}

/** What begins HTML that ends at a mark of its own, and what ends it. */
const endings: readonly (readonly [RegExp, RegExp])[] = [
  [/^\s*<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^\s*<!--/, /-->/],
  [/^\s*<\?/, /\?>/],
  [/^\s*<!\[CDATA\[/, /\]\]>/],
  [/^\s*<![A-Za-z]/, />/],
];

function followHtml(open: Open, words: string): void {
  if (!/^\s*</.test(words)) return;
  const ending = endings.find(([begins]) => begins.test(words))?.[1];
  if (!ending) open.html = true;
  else if (!ending.test(words)) open.ending = ending;
}
