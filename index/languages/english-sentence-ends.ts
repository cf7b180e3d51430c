import { abbreviated } from './english-abbreviations.ts';
import { englishStopWords } from './english-stop-words.ts';
import { titleEnds } from './title-ends.ts';
import { tokenSpans, wink } from './wink.ts';

/**
 * Where the sentences of an English paragraph end, as offsets in it, without the last: wink-nlp's ends, without those inside a
 * web address, a path, an amount ("P = .03") or behind an abbreviation, and with those that it takes for abbreviations
 * ("at 30 °C. This gives …").
 */
export function englishEnds(text: string): number[] {
  const doc = wink().readDoc(text);
  const tokens = tokenSpans(doc);
  const readBack = tokens.at(-1)?.end === text.trimEnd().length;
  const spans = doc.sentences().out(wink().its.span) as unknown as [number, number][];
  const ends = readBack ? spans.slice(0, -1).map(([, last]) => tokens[last]?.end ?? 0) : unicodeEnds(text);
  const kept = ends.filter((end) => isSentenceEnd(text, end)).map((end) => behindClosingMarks(text, end));
  return [...new Set([...kept, ...missedEnds(text), ...titleEnds(text)])].sort((a, b) => a - b);
}

/** What wink can't read back exactly (stray control characters) is cut by the Unicode rules. */
function unicodeEnds(text: string): number[] {
  const cuts = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].slice(1);
  return cuts.map(({ index }) => text.slice(0, index).trimEnd().length);
}

function isSentenceEnd(text: string, end: number): boolean {
  const before = text.slice(Math.max(0, end - 200), end);
  const after = text.slice(end, end + 200);
  const glued = !/^\s/.test(after);
  const word = /\S*$/.exec(before)?.[0] + (glued ? (/^\S*/.exec(after)?.[0] ?? '') : '');
  if (end === before.length && /^\s*(?:(?:\d+\.)+|\(?(?:\p{L}|\d{1,3}|[ivxlc]{1,5})[.)])$/iu.test(before)) return false;
  if (glued && isInsideName(before, after)) return false;
  if (/(?:^|\s)[`'"“‘]\.['’"”]$/u.test(before) || isSpokenOf(before, after)) return false;
  if (/^(?:com|org|net|gov|edu|int|io|info|html?|pdf|php|json|md|txt|[jt]s)\b/.test(after)) return false;
  if (glued && /:\/\/|^www\.|@\w|^[\w-]+(?:\.[\w-]+)+\/\S/i.test(word)) return false;
  if (abbreviated.test(before) && !opensSentence.test(after)) return false;
  if (/(?:[/~]\S*|[=<>≤≥] ?)\.$/.test(before) && /^[\p{L}\p{N}]/u.test(after)) return false;
  if (
    /(?:^|[\s(])(?:spp?|subsp|var|max|min|i\.e|e\.g|resp|[A-Z][a-z]{0,2})\.$/.test(before) &&
    /^\s+[\p{Ll}\d]/u.test(after)
  ) {
    return false;
  }
  return !/^\s*[,;:]/.test(after) || (/^\s+[,;]\s/.test(after) && !abbreviated.test(before));
}

/** A question mark that is meant itself: "? matches one", "(`!' or `^')". In French a blank stands before any. */
function isSpokenOf(before: string, after: string): boolean {
  const mark = /(^|[\s([{"'`“‘])[?!]['’"”]*$/u.exec(before);
  return mark !== null && !(/\s/.test(mark[1] ?? '') && /^\s+["“«]?\p{Lu}/u.test(after));
}

/**
 * A dot that opens a name (".env", "*.zip", "file[.exe]") or joins one ("Buffer.from", "v15.0.0"). A scraped sentence may be
 * glued to the one before it, too: then it opens with a capital or a word of grammar ("of one party.has repeatedly").
 */
function isInsideName(before: string, after: string): boolean {
  if (/(?:^|[\s([{<"'`“‘*/~\\=:,|-])\.$/u.test(before)) return true;
  if (!/[\p{L}\p{N}\])}.]\.$/u.test(before)) return false;
  const next = /^[\p{L}\p{N}_]+/u.exec(after)?.[0] ?? '';
  if (next === '') return /^(?:[*{(]\S|\[(?!\d+\])\S|\.)/u.test(after);
  if (/^\p{Lu}/u.test(next)) {
    return /^\w+[.(]\S/.test(after) || (/[\p{Lu}\d_]\w*\.$/u.test(before) && !/^\p{Lu}\p{Ll}*\s/u.test(after));
  }
  return !(englishStopWords.has(next) && /^\p{Ll}+\s/u.test(after) && /(?:^|\s)\p{Ll}{2,}\.$/u.test(before));
}

/** A capital and a word in lower case behind it: no name. */
const opensSentence = /^\s*["“(]?[A-Z][a-z]+\s[a-z]/;

/** Behind an amount with its unit, or a word that is short for something elsewhere: "100 Gbit/s.", "Fig. 2A.", "who are ill." */
const perhapsShort = /(?:\d\s?[°˚]?[\p{L}µμ]{0,4}(?:\/\p{L}{1,4})?|\s(?:in|ill)|\d['’]s)\.$/u;
/** Behind a single capital, which is mostly an initial: "vitamin D." */
const perhapsInitial = /(?:^|[^.])\b[A-Z]\.$/;

function missedEnds(text: string): number[] {
  const ends: number[] = [];
  for (const stop of text.matchAll(/\.(?=["”’)\]]*\s+["“(]?([A-Z]\w*))/g)) {
    const end = stop.index + 1;
    const before = text.slice(Math.max(0, end - 40), end);
    const opens = englishStopWords.has((stop[1] as string).toLowerCase());
    const wordFollows = /^["”’)\]]*\s+["“(]?[A-Z]\w*,?\s[a-z(]/.test(text.slice(end, end + 40));
    if (/^\s*\S+$/.test(before)) continue;
    if ((perhapsShort.test(before) && (opens || wordFollows)) || (perhapsInitial.test(before) && opens)) {
      ends.push(behindClosingMarks(text, end));
    }
  }
  return ends;
}

/** A closing quotation mark, bracket or note mark belongs to the sentence before it. */
function behindClosingMarks(text: string, end: number): number {
  const marks = /^(?:["”’)\]]+(?=\s|$)|(?:\[\d+\])+)/.exec(text.slice(end, end + 40));
  return end + (marks?.[0].length ?? 0);
}
