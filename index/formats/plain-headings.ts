import { type Span, trimmed } from '../article.ts';

/** A paragraph of plain text parted into the heading at its beginning, if it has one, and the rest, if there is any. */
export interface Parted {
  readonly heading?: Span;
  readonly body?: Span;
}

/** Longest heading, in UTF-16 units and in words. */
const longest = { units: 80, underlined: 100, words: 12, wordsWithStop: 6 };
/** A line of this share of the widest was broken, rather than ended. */
const shareOfWidest = 0.7;
/** A paragraph this long is prose, whatever it ends with. */
const surelyProse = 120;

/**
 * Finds the headings of plain text: a line that is underlined; a line that stands further left than the text right below it, as
 * manuals have it; a short line by itself that doesn't end like a sentence and stands before prose. Lines that follow one
 * another without ending like sentences (a list, an address, verses) are none, unless they are numbered.
 */
export function partHeadings(text: string, paragraphs: readonly Span[]): Parted[] {
  const written = paragraphs.map(({ start, end }) => text.slice(start, end));
  const widest = written.reduce((most, one) => Math.max(most, firstLine(one).length), 0);
  let titlesBefore = 0;
  return paragraphs.map((paragraph, i) => {
    const own = written[i] as string;
    const glued = underlined(own) ?? outdented(text, paragraph, own, widest);
    const heads = glued ? false : standsAlone(own, titlesBefore, written[i - 1], written[i + 1]);
    titlesBefore = isTitle(own) && !glued && !heads ? titlesBefore + 1 : 0;
    if (glued) return part(text, paragraph, glued);
    return heads ? { heading: paragraph } : { body: paragraph };
  });
}

/** A title before prose, and not one of several; a numbered one that is no item of a list. */
function standsAlone(
  own: string,
  titlesBefore: number,
  before: string | undefined,
  after: string | undefined,
): boolean {
  if (after === undefined || !isTitle(own)) return false;
  if (!numberOf(own)) return titlesBefore === 0 && (isProse(after) || numberOf(after) !== undefined);
  return !continuesList(before, own) && !continuesList(own, after) && (isProse(after) || isTitle(after));
}

/** Both are numbered, and the second isn't a part of the first, as 2.1 is of 2. */
function continuesList(first: string | undefined, second: string): boolean {
  const [one, two] = [numberOf(first ?? ''), numberOf(second)];
  return one !== undefined && two !== undefined && !two.startsWith(`${one}.`);
}

/** Where a heading ends in its paragraph, and where the rest begins. */
interface Cut {
  readonly heading: number;
  readonly body: number;
}

function part(text: string, { start, end }: Span, { heading, body }: Cut): Parted {
  const rest = trimmed(text, { start: start + body, end });
  return { heading: trimmed(text, { start, end: start + heading }), ...(rest.start < rest.end && { body: rest }) };
}

function underlined(paragraph: string): Cut | undefined {
  const rule = /^([^\n]*\p{L}[^\n]*)\n[ \t]*([-=~_^])\2{2,}[ \t]*(?:\n|$)/u.exec(paragraph);
  const [all = '', heading = ''] = rule ?? [];
  return rule && heading.length <= longest.underlined ? { heading: heading.length, body: all.length } : undefined;
}

/** The first line of a paragraph, where the next one is indented more; a line that was broken is about as long as any. */
function outdented(text: string, { start }: Span, paragraph: string, widest: number): Cut | undefined {
  const [first = '', second] = paragraph.split('\n', 2);
  if (second === undefined || first.length > shareOfWidest * widest || !isTitle(first) || numberOf(first))
    return undefined;
  const indent = start - (text.lastIndexOf('\n', start - 1) + 1);
  const below = second.length - second.trimStart().length;
  return below >= indent + 2 ? { heading: first.length, body: first.length + 1 } : undefined;
}

function firstLine(paragraph: string): string {
  return paragraph.split('\n', 1)[0] as string;
}

/** Short, with a capital or a number first, and not ended like a sentence; no table row, address or command. */
function isTitle(paragraph: string): boolean {
  const line = paragraph.trim();
  const words = line.split(/\s+/).length;
  if (line.length > longest.units || words > longest.words || /\n|:\/\/|[@\t=|]|\S {3,}\S/.test(line)) return false;
  if (numberOf(line)) return words <= longest.wordsWithStop || !/[.!?:;,]$/.test(line);
  return /^\p{Lu}/u.test(line) && !/[.!?:;,…*][)"”’]*$|\s(?:and|or|the|an?|of|to|in|for|with|that|by)$/u.test(line);
}

/** "2.1" of "2.1. Grants"; undefined where no number stands first. */
function numberOf(paragraph: string): string | undefined {
  return /^\s*(\d+(?:\.\d+)*)\.?\s+["“]?\p{Lu}/u.exec(paragraph)?.[1];
}

function isProse(paragraph: string): boolean {
  return /[.!?:;,][)"”’\]]*\s*$/u.test(paragraph) || paragraph.length >= surelyProse;
}
