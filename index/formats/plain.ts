import { type Block, type Draft, type Span, trimmed } from '../article.ts';
import { linesOf, widestBrokenLine, widestLine } from './lines.ts';
import { sectionsOf } from './outline.ts';
import { type Parted, partHeadings } from './plain-headings.ts';

/** From this share of lines that stop in mid-sentence on, the lines are taken for wrapped ones. */
const wrappedShare = 0.4;
/** A line of less than this share of the widest was ended there, not broken. */
const titleShare = 0.6;

/** Plain text: the text is the file. */
export function readPlain(text: string): Draft {
  const pieces = withoutLoneTitle(partHeadings(text, paragraphsOf(text))).flatMap(({ heading, body }) => [
    ...(heading ? [{ ...heading, kind: 'heading' as const, depth: 1 }] : []),
    ...(body ? [prose(text, body)] : []),
  ]);
  return { text, sections: sectionsOf(text, pieces) };
}

/** A title above all of the text heads nothing more than another part: it is a paragraph like the others. */
function withoutLoneTitle(parted: readonly Parted[]): readonly Parted[] {
  const [first, ...rest] = parted;
  if (!first?.heading || first.body || rest.some(({ heading }) => heading)) return parted;
  return [{ body: first.heading }, ...rest];
}

function prose(text: string, { start, end }: Span): Block {
  return { kind: 'prose', start, end, ...(isItem(text.slice(start, Math.min(end, start + 60))) && { item: true }) };
}

/** It begins with a list mark, or with a label and a gap: "82     no files were found". */
function isItem(beginning: string): boolean {
  return (
    listMark.test(beginning) ||
    /^[a-z]\)\s/.test(beginning) ||
    /^[^\s:]{1,20}(?: [^\s:]{1,20})?(?: {3,}|\t)\S/u.test(beginning)
  );
}

const listMark = /^\s*(?:[-*•]|\d{1,3}[.)]|\([a-z\d]{1,3}\))\s/u;

function paragraphsOf(text: string): Span[] {
  const lines = linesOf(text);
  const spans = isHardWrapped(text, lines) ? joinWrapped(text, lines) : lines;
  return spans.map((span) => trimmed(text, span)).filter((p) => p.start < p.end);
}

/**
 * Wrapped lines are about equally long and mostly stop in mid-sentence, where a paragraph a line ends like a sentence. A much
 * shorter line that doesn't end like one is a title, or an item of a list, and tells nothing.
 */
function isHardWrapped(text: string, lines: readonly Span[]): boolean {
  let followed = 0;
  let midSentence = 0;
  let wide = 0;
  const widest = widestLine(text);
  for (const [i, line] of lines.entries()) {
    const words = text.slice(line.start, line.end).trim();
    if (words.length > widestBrokenLine) wide++;
    const next = lines[i + 1];
    if (words === '' || !next || text.slice(next.start, next.end).trim() === '') continue;
    const stops = /[.!?。！？…:;：；]["'”’」』）)\]]*$/u.test(words);
    if (!stops && words.length < titleShare * widest) continue;
    followed++;
    if (!stops) midSentence++;
  }
  return followed > 0 && midSentence / followed >= wrappedShare && wide <= lines.length / 20;
}

/** Blank lines part wrapped paragraphs, and so does a list mark at the start of a line; not the sides of a box of asterisks. */
function joinWrapped(text: string, lines: readonly Span[]): Span[] {
  const paragraphs: Span[] = [];
  let open: Span | undefined;
  for (const line of lines) {
    const words = text.slice(line.start, line.end);
    const parts = /^[\s*]*$/.test(words) || (listMark.test(words) && !/\s\*\s*$/.test(words));
    if (parts && open) paragraphs.push(open);
    if (parts) open = undefined;
    if (/[^\s*]/.test(words)) open = { start: open?.start ?? line.start, end: line.end };
  }
  if (open) paragraphs.push(open);
  return paragraphs;
}
