import type { Span } from '../article.ts';

/** Where a text stands: whole words before parts of words. */
export interface Found {
  readonly spans: readonly Span[];
  /** It never stands as words of its own, only inside longer ones. */
  readonly insideWord: boolean;
}

/** Occurrences that are counted in one article. */
export const mostCounted = 10_000;

/** Every place where the text stands to the letter. */
export function findExact(text: string, wanted: string): Found {
  const spans = occurrences(text, wanted).map((start) => ({ start, end: start + wanted.length }));
  return wholeWordsFirst(text, spans);
}

/** Where `wanted` begins in a text, the first `mostCounted` times. */
export function occurrences(text: string, wanted: string): number[] {
  const found: number[] = [];
  if (wanted === '') return found;
  for (let at = text.indexOf(wanted); at >= 0 && found.length < mostCounted; at = text.indexOf(wanted, at + 1)) {
    found.push(at);
  }
  return found;
}

export function wholeWordsFirst(text: string, spans: readonly Span[]): Found {
  const whole = spans.filter((span) => isWhole(text, span));
  return { spans: whole.length > 0 ? whole : spans, insideWord: whole.length === 0 && spans.length > 0 };
}

/** Whether a span neither begins nor ends inside a word or a number. */
export function isWhole(text: string, { start, end }: Span): boolean {
  return isEdge(text, start) && isEdge(text, end) && !cutsNumber(text, start) && !cutsNumber(text, end);
}

/** Whether a word begins or ends here, or the script writes without blanks. */
function isEdge(text: string, at: number): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at, at + 2)];
  const letter = /^[\p{L}\p{M}\p{N}]/u;
  const ideographic = /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\ud840-\ud8bf]/;
  const last = [...before].at(-1) ?? '';
  return !letter.test(last) || !letter.test(after) || ideographic.test(last) || ideographic.test(after);
}

/** Whether a number goes on over this place: 250 isn't in 1,250, nor 5 in 5.2. */
export function cutsNumber(text: string, at: number): boolean {
  return /\p{Nd}[.,]?$/u.test(text.slice(Math.max(0, at - 2), at)) && /^[.,]?\p{Nd}/u.test(text.slice(at, at + 2));
}
