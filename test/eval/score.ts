import type { Span } from '../../index/article.ts';

/**
 * Whether a quote hits: it overlaps a gold range and is not longer than 1.25 times the sentences that gold touches
 * (as Unicode cuts them, so independent of ours) and 60 characters.
 */
export function hits(fileText: string, gold: readonly Span[], quote: Span): boolean {
  return gold.some((answer) => {
    if (quote.end <= answer.start || answer.end <= quote.start) return false;
    return quote.end - quote.start <= 1.25 * sentenceLength(fileText, answer) + 60;
  });
}

function sentenceLength(text: string, { start, end }: Span): number {
  const block = blockAround(text, start, end);
  const prose = text.slice(block.start, block.end).replace(/[\n\r]/g, ' ');
  let length = 0;
  for (const { segment, index } of segmenter.segment(prose)) {
    const at = block.start + index;
    if (at < end && start < at + segment.length) length += segment.trim().replace(/\s+/g, ' ').length;
  }
  return length;
}

/** No line of a text that is broken into lines is longer than this. */
const longestBrokenLine = 110;

/** The line in which a span stands; its whole paragraph, up to blank lines, in a text that is broken into lines. */
function blockAround(text: string, start: number, end: number): Span {
  if (!isBroken(text)) return { start: lineStart(text, start), end: lineEnd(text, end) };
  const before = /[\s\S]*\n[ \t]*\n/.exec(text.slice(0, start))?.[0].length ?? 0;
  const after = /\n[ \t]*\n/.exec(text.slice(end));
  return { start: before, end: after ? end + after.index : text.length };
}

/** By text, since every quote of an article is judged against the same one. */
const known = new Map<string, boolean>();

function isBroken(text: string): boolean {
  const found = known.get(text) ?? text.split('\n').every((line) => line.length <= longestBrokenLine);
  known.set(text, found);
  return found;
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

function lineEnd(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  return found < 0 ? text.length : found;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Area under the ROC curve: how often a positive scores above a negative, ties counting half. NaN without both. */
export function areaUnderRoc(positives: readonly number[], negatives: readonly number[]): number {
  const sorted = [...negatives].sort((a, b) => a - b);
  let sum = 0;
  for (const value of positives) sum += (countBelow(sorted, value, false) + countBelow(sorted, value, true)) / 2;
  return sum / (positives.length * negatives.length);
}

function countBelow(sorted: readonly number[], value: number, orEqual: boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = sorted[middle] as number;
    if (at < value || (orEqual && at === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** 95 % interval of a share, by Wilson. */
export function interval(share: number, n: number): [number, number] {
  const z = 1.96;
  const centre = (share + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}

/** The value below which `share` of the values lie; NaN for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
