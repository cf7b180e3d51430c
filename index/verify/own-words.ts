import { stopWords } from '../stop-words.ts';
import { mostChangedAtEnd, type Pair } from './align.ts';
import type { AlignedRegion } from './aligned-regions.ts';
import { type Stretch, type Tokens, wordsIn } from './tokens.ts';

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

/** Words in a row that nobody writes by chance, and how many of them must carry content. */
const leastQuoted = 5;
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
  return region.runs.some((run) => {
    const here = { start: run.claim, end: run.claim + run.length };
    const content = contentIn(claim.tokens, here);
    if (wordsIn(claim.tokens, here) >= leastQuoted && content >= leastContent) return true;
    const there = { start: run.article, end: run.article + run.length };
    const sentence = sentenceOf(firstWord(article.tokens, there));
    return content > 0 && wordsIn(article.tokens, sentence) >= leastSentence && covers(article.tokens, there, sentence);
  });
}

/** Where the quotation begins: at its first word, or at those before it that stand for words of the article. */
function quotedFrom({ claim, article, region, pairs, sentenceOf }: Placed, within: Stretch): number {
  const run = longestRun(region);
  if (!run) return within.start;
  const skipped = firstWord(claim.tokens, { start: run.claim, end: run.claim + run.length }) - run.claim;
  const lead = pairs.filter(([i]) => i >= within.start && i < run.claim && claim.tokens.words[i]);
  const [at, place] = lead.find(([i], nth) => {
    return 2 * (lead.length - nth) >= wordsIn(claim.tokens, { start: i, end: run.claim });
  }) ?? [run.claim + skipped, run.article + skipped];
  const own = wordsIn(claim.tokens, { start: within.start, end: at });
  const left = wordsIn(article.tokens, { start: sentenceOf(place).start, end: place });
  const setOff = isSetOff(marksBefore(claim, at), left > 0 ? marksBefore(article, place) : '');
  const changed = setOff ? 0 : changedWords(own, left, 0);
  if (changed >= own) return within.start;
  return back(claim.tokens, at, changed, within.start);
}

/** The same at the other end; its punctuation goes with it. */
function quotedTo({ claim, article, region, pairs, sentenceOf }: Placed, within: Stretch): number {
  const run = longestRun(region);
  if (!run) return within.end;
  const runEnd = run.claim + run.length;
  const trail = pairs.filter(([i]) => i >= runEnd && i < within.end && claim.tokens.words[i]).reverse();
  const found = trail.find(
    ([i], nth) => 2 * (trail.length - nth) >= wordsIn(claim.tokens, { start: runEnd, end: i + 1 }),
  );
  const last = lastWord(claim.tokens, { start: run.claim, end: runEnd });
  const [at, place] = found ?? [last, run.article + last - run.claim];
  const own = wordsIn(claim.tokens, { start: at + 1, end: within.end });
  const left = wordsIn(article.tokens, { start: place + 1, end: sentenceOf(place).end });
  const setOff = isSetOff(marksBehind(claim, at), left > 0 ? marksBehind(article, place) : '');
  const changed = setOff ? 0 : changedWords(own, left, own);
  if (changed >= own) return within.end;
  if (changed > 0) return forth(claim.tokens, at + 1, changed, within.end);
  const stop = found ? at + 1 : runEnd;
  return Math.min(within.end, Math.max(at + 1, stop));
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

function longestRun({ runs }: AlignedRegion): AlignedRegion['runs'][number] | undefined {
  return [...runs].sort((a, b) => b.length - a.length)[0];
}

const settingOff = /[^.,;:!?…—–。，；：！？]/gu;

function marksBefore({ text, tokens }: Tokenized, at: number): string {
  const last = lastWord(tokens, { start: 0, end: at });
  return text.slice(last < 0 ? 0 : tokens.ends[last], tokens.starts[at]).replace(settingOff, '');
}

function marksBehind({ text, tokens }: Tokenized, at: number): string {
  const next = firstWord(tokens, { start: at + 1, end: tokens.forms.length });
  return text.slice(tokens.ends[at], tokens.starts[next] ?? text.length).replace(settingOff, '');
}

function contentIn({ forms, words }: Tokens, { start, end }: Stretch): number {
  return forms.slice(start, end).filter((form, i) => words[start + i] === 1 && !stopWords.has(form)).length;
}

function covers({ words }: Tokens, outer: Stretch, inner: Stretch): boolean {
  const [first, last] = [firstWord({ words }, inner), lastWord({ words }, inner)];
  return outer.start <= first && last < outer.end;
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
