import { widestBrokenLine } from '../lines.ts';
import { endsSentence, firstWord, goesOn, type Line } from './line.ts';

/** From this share of lines that stop in mid-sentence on, the lines are taken for wrapped ones. */
const wrappedShare = 0.4;
/** Where more than this share of lines that don't end are followed by a capital or a figure, each is a line by itself. */
const mostBegun = 0.6;
/** A line of less than this share of the widest was ended there, not broken. */
const endedShare = 0.6;
/** Where the next word would have found room before this share of the width, in every line, they were broken on purpose. */
const onPurpose = 0.8;
/** Shortest line that was broken by itself, in columns: shorter ones may be items. */
const shortestBrokenLine = 40;
/** Longest word that can be part of prose; longer ones are addresses or data. */
const longestWord = 60;

/** How a text was broken into lines. */
export interface Wrapping {
  /** Where lines were broken, in columns: as wide as all but the widest twentieth, which may be code or addresses. */
  readonly width: number;
  /** Whether a paragraph goes on from the line at this place to the one below it, as far as the lines tell. */
  readonly goesOnBelow: (i: number) => boolean;
}

/**
 * Wrapped lines are about equally long and mostly stop in mid-sentence, where a paragraph a line ends like a sentence. A text may
 * have both: lines without a blank one between them are judged together where they tell enough.
 */
export function wrappingOf(lines: readonly Line[], isText: (i: number) => boolean): Wrapping {
  const places = lines.flatMap((_, i) => (isText(i) ? [i] : []));
  const width = widthOf(places.map((i) => (lines[i] as Line).width));
  const isWrapped = isHardWrapped(lines, places, width);
  const wrapped = new Uint8Array(lines.length);
  for (const chunk of chunksOf(lines, places)) {
    const isOwn = isWrapped ? !isBrokenOnPurpose(lines, chunk, width) : isHardWrappedChunk(lines, chunk);
    for (const i of chunk) if (isOwn || (!isWrapped && isBrokenHere(lines, i))) wrapped[i] = 1;
  }
  return { width, goesOnBelow: (i) => wrapped[i] === 1 && (lines[i] as Line).width <= widestBrokenLine };
}

function widthOf(widths: readonly number[]): number {
  const broken = widths.filter((width) => width <= widestBrokenLine).sort((a, b) => a - b);
  return broken[Math.floor(0.95 * broken.length)] ?? 0;
}

/** A much shorter line that doesn't end like a sentence is a title, or an item of a list, and tells nothing. */
function isHardWrapped(lines: readonly Line[], places: readonly number[], widest: number): boolean {
  let followed = 0;
  let midSentence = 0;
  let begun = 0;
  let wide = 0;
  for (const i of places) {
    const line = lines[i] as Line;
    if (isWide(line)) wide++;
    if (lines[i + 1]?.above !== 'nothing') continue;
    const stops = endsSentence(line.words);
    if (!stops && line.width < endedShare * widest) continue;
    followed++;
    if (!stops) midSentence++;
    if (!stops && /^[\p{Lu}\p{N}]/u.test(lines[i + 1]?.words ?? '')) begun++;
  }
  const isList = begun > mostBegun * midSentence;
  return followed > 0 && midSentence / followed >= wrappedShare && !isList && wide <= places.length / 10;
}

function isWide({ words, width }: Line): boolean {
  return width > widestBrokenLine && !new RegExp(String.raw`\S{${longestWord}}`, 'u').test(words.slice(0, 400));
}

/** Lines without blank ones between them; what a colon announces begins anew. */
function chunksOf(lines: readonly Line[], places: readonly number[]): number[][] {
  const chunks: number[][] = [];
  for (const i of places) {
    const isNext = chunks.at(-1)?.at(-1) === i - 1 && (lines[i] as Line).above === 'nothing';
    if (isNext && !/[:：]$/u.test((lines[i - 1] as Line).words)) chunks.at(-1)?.push(i);
    else chunks.push([i]);
  }
  return chunks;
}

/** Among paragraphs of a line each: no line is wider than broken ones are, and most go on with a small letter below. */
function isHardWrappedChunk(lines: readonly Line[], chunk: readonly number[]): boolean {
  const own = chunk.map((i) => lines[i] as Line);
  if (own.length < 2 || own.some(({ width }) => width > widestBrokenLine)) return false;
  const goingOn = own.slice(1).filter(({ words }, i) => !endsSentence((own[i] as Line).words) && goesOn(words)).length;
  return goingOn >= (own.length - 1) / 2;
}

/** Among paragraphs of a line each: a line of some length stops in mid-sentence, and a small letter follows. */
function isBrokenHere(lines: readonly Line[], i: number): boolean {
  const [line, next] = [lines[i] as Line, lines[i + 1]];
  const isNear = next?.above === 'nothing' && line.width >= shortestBrokenLine && line.width <= widestBrokenLine;
  return isNear && !endsSentence(line.words) && goesOn(next.words);
}

/** Among wrapped paragraphs: three or more short lines that each begin anew and don't end. */
function isBrokenOnPurpose(lines: readonly Line[], chunk: readonly number[], width: number): boolean {
  const own = chunk.map((i) => lines[i] as Line);
  if (own.length < 3) return false;
  const isShort = own.slice(0, -1).every((line, i) => isBrokenEarly(line, own[i + 1] as Line, width, onPurpose));
  return isShort && own.slice(0, -1).every(({ words }) => /^[^\p{Ll}]/u.test(words));
}

/** The next word would have found room well before the margin. */
export function isBrokenEarly(line: Line, next: Line, width: number, share: number): boolean {
  return line.width + 1 + firstWord(next.words).length <= share * width;
}
