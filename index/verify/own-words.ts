import { mostChangedAtEnd, type Pair } from './align.ts';
import type { AlignedRegion } from './aligned-regions.ts';
import { isQuotation, type Placed, type Tokenized } from './quoted-rows.ts';
import { firstWord, lastWord, type Stretch, type Tokens, wordsIn } from './tokens.ts';

/** What was placed, laid beside the article token by token. */
export interface Laid extends Placed {
  readonly pairs: readonly Pair[];
}

/**
 * A stretch of a text without the words at its ends that are somebody's own: those with no counterpart in the sentences of the
 * article that the rest is taken from. Words that stand there for other words of the sentence are no own words, but changes.
 * The stretch as it is where the rest is too little to be a quotation.
 */
export function withoutOwnWords(placed: Laid, within: Stretch): Stretch {
  if (!isQuotation(placed)) return within;
  return { start: quotedFrom(placed, within), end: quotedTo(placed, within) };
}

/** Where the quotation begins: at its first word, or at those before it that stand for words of the article. */
function quotedFrom(placed: Laid, within: Stretch): number {
  const { claim, article, sentenceOf } = placed;
  const [at, place] = outermost(placed, within, -1);
  const own = wordsIn(claim.tokens, { start: within.start, end: at });
  const left = wordsIn(article.tokens, { start: sentenceOf(place).start, end: place });
  const setOff = isSetOff(marksBefore(claim, at), left > 0 ? marksBefore(article, place) : '');
  const changed = setOff ? 0 : changedWords(own, left, 0);
  return changed >= own ? within.start : back(claim.tokens, at, changed, within.start);
}

/** The same at the other end; its punctuation goes with it. */
function quotedTo(placed: Laid, within: Stretch): number {
  const { claim, article, pairs, sentenceOf } = placed;
  const [at, place] = outermost(placed, within, 1);
  const own = wordsIn(claim.tokens, { start: at + 1, end: within.end });
  const left = wordsIn(article.tokens, { start: place + 1, end: sentenceOf(place).end });
  const setOff = isSetOff(marksBehind(claim, at), left > 0 ? marksBehind(article, place) : '');
  const changed = setOff ? 0 : changedWords(own, left, own);
  if (changed >= own) return within.end;
  if (changed > 0) return forth(claim.tokens, at + 1, changed, within.end);
  const places = new Map(pairs);
  let stop = at + 1;
  while (stop < within.end && places.get(stop) === place + stop - at && !claim.tokens.words[stop]) stop++;
  return stop;
}

/**
 * The last pair of words, on from the longest run, up to which at least every other word stands in the article as well. Beyond the
 * runs a pair counts only about as far away there as here: a word that stands in the sentence before by chance is another one.
 */
function outermost({ claim, region, pairs }: Laid, within: Stretch, direction: 1 | -1): Pair {
  const run = longestRun(region);
  const start = direction > 0 ? lastWord(claim.tokens, run) : firstWord(claim.tokens, run);
  let border: Pair = [start, run.place + start - run.start];
  let since = 0;
  const outward = pairs.filter(([i]) => (i - start) * direction > 0 && i >= within.start && i < within.end);
  for (const pair of direction > 0 ? outward : outward.reverse()) {
    const [i, place] = pair;
    if (!claim.tokens.words[i]) continue;
    const shift = Math.abs(place - border[1] - (i - border[0]));
    if (shift > mostChangedAtEnd && !isInRun(region, i)) continue;
    since++;
    const words = wordsIn(claim.tokens, { start: Math.min(i, border[0]), end: Math.max(i, border[0]) + 1 }) - 1;
    if (2 * since >= words) [border, since] = [pair, 0];
  }
  return border;
}

function isInRun({ runs }: AlignedRegion, token: number): boolean {
  return runs.some(({ claim, length }) => token >= claim && token < claim + length);
}

/**
 * How many of `own` words at an end stand for the `left` words of the article's sentence there, or were put into it. A single word
 * at the end of a sentence was put in; many words for many may be anything: before a quotation they lead to it, behind it they
 * would make its sentence say something else, so that it is for the caller to say what they are (`many`).
 */
function changedWords(own: number, left: number, many: number): number {
  if (left === 0) return own === 1 ? 1 : 0;
  if (left <= mostChangedAtEnd) return Math.min(left, own);
  return own <= mostChangedAtEnd ? own : many;
}

/** Whether marks that the article hasn't there set off what stands beside them. */
function isSetOff(mark: string, theirs: string): boolean {
  return mark !== '' && mark !== theirs;
}

/** The longest run, as a stretch of the text that begins at token `place` of the article. */
function longestRun({ runs }: AlignedRegion): Stretch & { readonly place: number } {
  const [run] = [...runs].sort((a, b) => b.length - a.length);
  return { start: run?.claim ?? 0, end: (run?.claim ?? 0) + (run?.length ?? 0), place: run?.article ?? 0 };
}

const settingOff = /[^.,;:!?…—–“”„"«»。，；：！？「」『』]/gu;

function marksBefore({ text, tokens }: Tokenized, at: number): string {
  const last = lastWord(tokens, { start: 0, end: at });
  return text.slice(last < 0 ? 0 : tokens.ends[last], tokens.starts[at]).replace(settingOff, '');
}

function marksBehind({ text, tokens }: Tokenized, at: number): string {
  const next = firstWord(tokens, { start: at + 1, end: tokens.forms.length });
  return text.slice(tokens.ends[at], tokens.starts[next] ?? text.length).replace(settingOff, '');
}

/** `count` words back, no further than `least`. */
function back({ words }: Tokens, from: number, count: number, least: number): number {
  let at = from;
  for (let left = count; left > 0 && at > least; ) left -= words[--at] ?? 0;
  return at;
}

/** `count` words on, no further than `most`. */
function forth({ words }: Tokens, from: number, count: number, most: number): number {
  let at = from;
  for (let left = count; left > 0 && at < most; ) left -= words[at++] ?? 0;
  return at;
}
