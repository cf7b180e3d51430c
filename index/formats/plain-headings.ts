import { type Span, trimmed } from '../article.ts';
import { ideograph } from '../languages/ideographs.ts';
import { lineBreak, linesOf, widestLine } from './lines.ts';

/** A paragraph of plain text parted into the heading at its beginning, if it has one, and the rest, if there is any. */
export interface Parted {
  readonly heading?: Span;
  readonly body?: Span;
}

/** Longest heading, in UTF-16 units and in words; one that ends with a full stop ("1. Definitions.") counts its number. */
const longest = { units: 80, underlined: 100, words: 12, wordsWithStop: 3 };
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
  const widest = widestLine(text);
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
  const [heading, rule] = linesOf(paragraph);
  if (!heading || !rule || heading.end > longest.underlined) return undefined;
  const isRule = /^[ \t]*([-=~_^])\1{2,}[ \t]*$/.test(paragraph.slice(rule.start, rule.end));
  return isRule && /\p{L}/u.test(paragraph.slice(0, heading.end))
    ? { heading: heading.end, body: rule.end }
    : undefined;
}

/** The first line of a paragraph, where all below it are indented more; a line that was broken is about as long as any. */
function outdented(text: string, { start }: Span, paragraph: string, widest: number): Cut | undefined {
  const [first = '', ...below] = paragraph.split(lineBreak);
  if (below.length === 0 || first.length > shareOfWidest * widest || !isTitle(first) || numberOf(first))
    return undefined;
  const indent = start - (Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1);
  const indented = below.every((line) => line.trim() === '' || line.length - line.trimStart().length >= indent + 2);
  return indented ? { heading: first.length, body: first.length } : undefined;
}

/** How a sentence ends, or a clause, with the marks that may stand behind: quotation marks, brackets, a note's number. */
const ended = /[.!?:;,…。！？：；，*](?:[)"”'’»›“」』）\]]|\[\d+\])*\s*$/u;

/** Short, with a capital or a number first, and not ended like a sentence; no table row, address, entry or command. */
function isTitle(paragraph: string): boolean {
  if (paragraph.length > longest.units + 20) return false;
  const line = paragraph.trim();
  const words = line.split(/\s+/).length;
  if (line.length > longest.units || words > longest.words || /[\n\r@\t=|]|:\/\/|: |\S {3,}\S/.test(line)) return false;
  if (ideograph.test(line)) return false;
  if (numberOf(line)) return !ended.test(line) || (words <= longest.wordsWithStop && line.endsWith('.'));
  return /^\p{Lu}/u.test(line) && !ended.test(line) && !/\s(?:and|or|the|an?|of|to|in|for|with|that|by)$/u.test(line);
}

/** "2.1" of "2.1. Grants"; undefined where no number stands first. */
function numberOf(paragraph: string): string | undefined {
  return /^\s*(\d+(?:\.\d+)*)\.?\s+["“]?\p{Lu}/u.exec(paragraph)?.[1];
}

function isProse(paragraph: string): boolean {
  return paragraph.length >= surelyProse || ended.test(paragraph);
}
