import type { Span } from '../article.ts';
import { dashes, foldText } from './fold.ts';

/** A text as words and punctuation marks, in order; ideographs stand alone. What folding leaves out is in no token. */
export interface Tokens {
  readonly forms: readonly string[];
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 for a word, 0 for a punctuation mark. */
  readonly words: Uint8Array;
}

const ideograph = '[\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff]|[\\u{20000}-\\u{323af}]';
/** A minus, or what makes two numbers a range. */
const before = `(?:(?<=\\p{N}\\s?)${dashes.source}\\s?|(?<=\\s)${dashes.source})`;
/** Longer runs of letters or digits, and more parts of a word or number, are cut: for millions an expression has no room. */
const long = '{1,1000}';
const many = '{0,100}';
const token = new RegExp(
  `${ideograph}|${before}?\\p{N}${long}(?:[.,]\\p{N}${long})${many}|(?:(?!${ideograph})[\\p{L}\\p{M}\\p{N}])${long}(?:['’ʼ](?:(?!${ideograph})[\\p{L}\\p{M}])${long})${many}|[^\\s\\p{L}\\p{M}\\p{N}]`,
  'gu',
);
const wordlike = /[\p{L}\p{N}]/u;

export function tokensOf(text: string): Tokens {
  const forms: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: value, index } of text.matchAll(token)) {
    const form = formOf(value);
    if (form === '') continue;
    forms.push(form);
    starts.push(index);
    ends.push(index + value.length);
  }
  return {
    forms,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    words: Uint8Array.from(forms, (form) => (wordlike.test(form) ? 1 : 0)),
  };
}

/** Folded; a minus and a range's dash stay, since `-5` is not `5`, and so does an apostrophe: `we’re` is not `were`. */
function formOf(value: string): string {
  if (value.length > 1 && dashes.test(value.charAt(0))) return `-${foldText(value)}`;
  return value.split(/['’ʼ]/).map(foldText).join("'").replace(/^'$/, '');
}

/** A stretch of tokens: ordinals, end exclusive. */
export type Stretch = Span;

export function wordsIn({ words }: Tokens, { start, end }: Stretch): number {
  let count = 0;
  for (let i = start; i < end; i++) count += words[i] ?? 0;
  return count;
}

/** The words of a stretch that carry more than grammar. */
export function contentWordsIn(
  { forms, words }: Tokens,
  { start, end }: Stretch,
  stopWords: ReadonlySet<string>,
): number {
  return forms.slice(start, end).filter((form, i) => words[start + i] === 1 && !stopWords.has(form.replace("'", '')))
    .length;
}

/** Where a stretch stands in the text; undefined for an empty one. */
export function spanOf({ starts, ends }: Tokens, { start, end }: Stretch): Span | undefined {
  return start < end ? { start: starts[start] as number, end: ends[end - 1] as number } : undefined;
}

/** A stretch without the punctuation before its first word: it belongs to what stands before. */
export function fromFirstWord({ words }: Tokens, { start, end }: Stretch): Stretch {
  let first = start;
  while (first < end && !words[first]) first++;
  return { start: first, end };
}

/** The tokens that stand in a span, be it in part. */
export function tokensIn({ starts, ends }: Tokens, { start, end }: Span): Stretch {
  return { start: firstFrom(ends, start + 1), end: firstFrom(starts, end) };
}

/** The first of ascending numbers that isn't less, by its place. */
function firstFrom(ascending: Int32Array, least: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The end of the stretch where it has no word. */
export function firstWord({ words }: Pick<Tokens, 'words'>, { start, end }: Stretch): number {
  let at = start;
  while (at < end && !words[at]) at++;
  return at;
}

/** The token before the stretch where it has no word. */
export function lastWord({ words }: Pick<Tokens, 'words'>, { start, end }: Stretch): number {
  let at = end - 1;
  while (at >= start && !words[at]) at--;
  return at;
}
