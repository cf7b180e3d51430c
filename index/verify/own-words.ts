import { mostChangedAtEnd, type Pair } from './align.ts';
import type { AlignedRegion } from './aligned-regions.ts';
import { contentWordsIn, type Stretch, type Tokens, wordsIn } from './tokens.ts';

/** A text and its tokens. */
export interface Tokenized {
  readonly text: string;
  readonly tokens: Tokens;
}

/** A stretch of a text laid beside a place of an article. */
export interface Placed {
  readonly claim: Tokenized;
  readonly article: Tokenized;
  readonly region: AlignedRegion;
  readonly pairs: readonly Pair[];
  /** The tokens of the sentence of the article that holds a token. */
  sentenceOf(token: number): Stretch;
}

/** Words in a row that nobody writes by chance. */
const surelyQuoted = 8;
/** Fewer may be a turn of phrase, unless they begin or end a sentence and are this share of the text: "in the early 20th century". */
const leastQuoted = 5;
const leastShare = 1 / 3;
/** Words among them that carry content. */
const leastContent = 2;
/** Words of a sentence that is quoted whole. */
const leastSentence = 3;

/**
 * A stretch of a text without the words at its ends that are somebody's own: those with no counterpart in the sentences of the
 * article that the rest is taken from. Words that stand there for other words of the sentence are no own words, but changes.
 * The stretch as it is where the rest is too little to be a quotation.
 */
export function withoutOwnWords(placed: Placed, within: Stretch): Stretch {
  if (!isQuotation(placed)) return within;
  return { start: quotedFrom(placed, within), end: quotedTo(placed, within) };
}

/** Whether it has so many words of the article in a row, or a whole sentence, that they can't be there by chance. */
export function isQuotation({ claim, article, region, sentenceOf }: Omit<Placed, 'pairs'>): boolean {
  const all = wordsIn(claim.tokens, { start: 0, end: claim.tokens.forms.length });
  return region.runs.some((run) => {
    const here = { start: run.claim, end: run.claim + run.length };
    const there = { start: run.article, end: run.article + run.length };
    const [words, content] = [wordsIn(claim.tokens, here), contentWordsIn(claim.tokens, here)];
    const [first, last] = [firstWord(article.tokens, there), lastWord(article.tokens, there)];
    const before = wordsIn(article.tokens, { start: sentenceOf(first).start, end: first });
    const behind = wordsIn(article.tokens, { start: last + 1, end: sentenceOf(last).end });
    if (before === 0 && behind === 0 && words >= leastSentence && content > 0) return true;
    if (words < leastQuoted || content < leastContent) return false;
    return words >= surelyQuoted || ((before === 0 || behind === 0) && words >= leastShare * all);
  });
}

/**
 * The runs of a region, apart where more words than stand for a word or two lie between the end of one sentence of the article and
 * the beginning of another: what somebody says of their own between two quotations is no change of what they leave out.
 */
export function quotationsOf({ claim, article, region, sentenceOf }: Omit<Placed, 'pairs'>): AlignedRegion[] {
  const groups: AlignedRegion['runs'][number][][] = [];
  for (const run of region.runs) {
    const last = groups.at(-1)?.at(-1);
    const between = { start: last ? last.claim + last.length : 0, end: run.claim };
    const ended = last && lastWord(article.tokens, { start: last.article, end: last.article + last.length });
    const begins = firstWord(article.tokens, { start: run.article, end: run.article + run.length });
    const isApart =
      ended !== undefined &&
      wordsIn(claim.tokens, between) > mostChangedAtEnd &&
      wordsIn(article.tokens, { start: ended + 1, end: sentenceOf(ended).end }) === 0 &&
      wordsIn(article.tokens, { start: sentenceOf(begins).start, end: begins }) === 0;
    if (last && !isApart) groups.at(-1)?.push(run);
    else groups.push([run]);
  }
  return groups.map((runs) => ({ source: region.source, runs }));
}

/** Where the quotation begins: at its first word, or at those before it that stand for words of the article. */
function quotedFrom(placed: Placed, within: Stretch): number {
  const { claim, article, sentenceOf } = placed;
  const [at, place] = outermost(placed, within, -1);
  const own = wordsIn(claim.tokens, { start: within.start, end: at });
  const left = wordsIn(article.tokens, { start: sentenceOf(place).start, end: place });
  const setOff = isSetOff(marksBefore(claim, at), left > 0 ? marksBefore(article, place) : '');
  const changed = setOff ? 0 : changedWords(own, left, 0);
  return changed >= own ? within.start : back(claim.tokens, at, changed, within.start);
}

/** The same at the other end; its punctuation goes with it. */
function quotedTo(placed: Placed, within: Stretch): number {
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
function outermost({ claim, region, pairs }: Placed, within: Stretch, direction: 1 | -1): Pair {
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

/** The end of the stretch where it has no word. */
function firstWord({ words }: Pick<Tokens, 'words'>, { start, end }: Stretch): number {
  let at = start;
  while (at < end && !words[at]) at++;
  return at;
}

/** The token before the stretch where it has no word. */
function lastWord({ words }: Pick<Tokens, 'words'>, { start, end }: Stretch): number {
  let at = end - 1;
  while (at >= start && !words[at]) at--;
  return at;
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
