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
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end);
  let length = 0;
  for (const { segment, index } of segmenter.segment(text.slice(lineStart, lineEnd))) {
    const at = lineStart + index;
    if (at < end && start < at + segment.length) length += segment.length;
  }
  return length;
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
  return [centre - half, centre + half];
}

/** The value below which `share` of the values lie; NaN for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
