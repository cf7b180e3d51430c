import type { Article, Section } from '../../index/article.ts';
import { fold } from '../../index/languages/fold.ts';
import { headingOf } from '../../index/passages.ts';
import { languages } from '../phrases/languages.ts';
import { nearest } from './nearest.ts';
import { bareHeading } from './section-heading.ts';
import { endBelow, isUpTo, type NamedNumber, partsOf, placesOf, singular } from './section-lookup.ts';

/** The sections that a reference stands for, in order; `clipped` where its end isn't there and the nearest before it is. */
export interface Referred {
  readonly sections: readonly Section[];
  readonly clipped?: { readonly wanted: string; readonly last: string };
  /** A part of a section was asked for that isn't there: `(2)` of `8`. */
  readonly lacking?: { readonly part: string; readonly section: string };
}

const words = languages.map(({ understands }) => understands.sections);
const anySection = new Set(words.flatMap(({ section }) => section));
const anyPart = new Set(words.flatMap(({ part }) => part));
/** Letters of words between which no blank stands; in Korean some join their words. */
const joined = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}`;
const dashes = /[‐‑‒–—―−﹘﹣－～〜~]/gu;
const toWords = alternatives(words.flatMap(({ to }) => to));
const andWords = alternatives(words.flatMap(({ and }) => and));
const until = new RegExp(String.raw`\s*(?:${alternatives(words.flatMap((one) => one.until))})\s*$`, 'u');
const between = new RegExp(String.raw`\s*-\s*|(?<=[\s${joined}\d])\s*(?:${toWords})\s*(?=[\s${joined}\d§])`, 'giu');
const separator = new RegExp(
  String.raw`\s*[,;&、，；]\s*(?:(?:${andWords})\s+)?|\s+(?:${andWords})\s+|(?<=[${joined}\d])(?:${andWords})\s*(?=[${joined}\d])`,
  'iu',
);
const sentence = new RegExp(
  String.raw`[,，、]?\s*(?:第\s*)?(?:(?:${alternatives(words.flatMap((one) => one.sentence))})\s*)?\d+(?:-\d+)?\s*(?:${alternatives(words.flatMap((one) => one.sentence))})?\s*$`,
  'iu',
);
const sentenceWord = new RegExp(alternatives(words.flatMap((one) => one.sentence)), 'iu');

export function alternatives(list: readonly string[]): string {
  return [...new Set(list)].sort((a, b) => b.length - a.length).join('|');
}

/**
 * What `4`, `§4`, `rule 3`, `section twelve`, `1, 2.1`, `3-5`, `3 to 5`, a heading's own words or the bot's own reference stand for,
 * each section with all below it; undefined for what stands for none.
 */
export function sectionsReferred(article: Article, wanted: string): Referred | undefined {
  const typed = wanted.replace(dashes, '-').trim();
  const [reference = ''] = typed.split('·', 1);
  const exact = exactly(article, typed);
  if (exact) return below(article, exact.ranges);
  return (
    listed(article, reference) ??
    listed(article, withoutSentence(reference)) ??
    listed(article, reference.replace(/[\s.?!]+$/u, '')) ??
    withoutPart(article, reference)
  );
}

/** Whether an article has a section of this very number. */
export function hasNumber({ sections }: Article, wanted: string): boolean {
  const number = bareNumber(wanted.replace(dashes, '-').trim());
  return sections.some((section) => section.number.toLowerCase() === number);
}

function bareNumber(typed: string): string {
  return typed.replace(/^§\s*|\.$/gu, '').toLowerCase();
}

/** `8(2)` without the `(2)`, where 8 has no such part. */
function withoutPart(article: Article, reference: string): Referred | undefined {
  const { section = '', part = '' } = /^(?<section>.*\S)\s*(?<part>\(\w{1,4}\))\s*$/u.exec(reference)?.groups ?? {};
  const found = section === '' ? undefined : listed(article, section);
  const first = found?.sections[0];
  return first && { ...found, lacking: { part, section: first.number } };
}

/** A number or a heading from end to end, whatever is in it. */
function exactly(article: Article, typed: string): Ranges | undefined {
  const { sections } = article;
  const number = bareNumber(typed);
  const numbered = sections.findIndex((section) => section.number.toLowerCase() === number);
  if (numbered >= 0) return { ranges: [[numbered, numbered]] };
  return headed(article, typed);
}

/** A heading's own words, where only one has them. */
function headed(article: Article, typed: string): Ranges | undefined {
  const places = article.sections.flatMap((section, place) =>
    sameWords(headingOf(article, section), typed) ? [place] : [],
  );
  return places.length === 1 ? { ranges: places.map((place) => [place, place]) } : undefined;
}

/** With or without the number that a heading begins with. */
function sameWords(heading: string, typed: string): boolean {
  const wanted = fold(typed);
  return (
    wanted !== '' &&
    heading !== '' &&
    [heading, bareHeading(heading)].some((one) => fold(one.replace(dashes, '-').trim()) === wanted)
  );
}

/** `§2.1, sentence 2` without the sentence. */
function withoutSentence(reference: string): string {
  const found = sentence.exec(reference)?.[0] ?? '';
  return sentenceWord.test(found) ? reference.slice(0, reference.length - found.length).trim() : reference;
}

/** Several, parted by commas or "and". */
function listed(article: Article, reference: string): Referred | undefined {
  const whole = oneOrRange(article, reference);
  const parts = whole ? [whole] : reference.split(separator).map((part) => oneOrRange(article, part));
  const found = parts.filter((part) => part !== undefined);
  if (found.length < parts.length) return undefined;
  return below(
    article,
    found.flatMap(({ ranges }) => ranges),
    found.find(({ clipped }) => clipped)?.clipped,
  );
}

interface Ranges {
  readonly ranges: readonly [number, number][];
  readonly clipped?: Referred['clipped'];
}

function oneOrRange(article: Article, part: string): Ranges | undefined {
  return single(article, part) ?? range(article, part) ?? headed(article, part.trim());
}

function single(article: Article, part: string): Ranges | undefined {
  const named = namedNumber(part);
  if (!named) return undefined;
  const places = placesOf(article, named.number === '' ? { number: part } : named);
  if (places.length > 0) return { ranges: places.map((place) => [place, place]) };
  const [number = '', heading = ''] = splitAtBlank(named.number);
  const place =
    heading === '' ? undefined : placesOf(article, { ...named, number }).find((at) => opens(article, at, heading));
  return place === undefined ? undefined : { ranges: [[place, place]] };
}

function splitAtBlank(text: string): readonly [string, string] {
  const blank = text.search(/\s/);
  return blank < 0 ? [text, ''] : [text.slice(0, blank), text.slice(blank + 1)];
}

/** Whether a heading, or what is left of it where it was shortened, stands behind a number: "§3.2 Guests". */
function opens(article: Article, place: number, words: string): boolean {
  const heading = headingOf(article, article.sections[place] as Section).replace(dashes, '-');
  const wanted = fold(words.replace(/…$/u, '').trim());
  return (
    wanted !== '' && [heading, bareHeading(heading)].some((one) => fold(one.replace(/\s+/g, ' ')).startsWith(wanted))
  );
}

/** "Rule No. 3" → 3, called rule; undefined where other words stand there. */
function namedNumber(part: string): NamedNumber | undefined {
  const chinese = /^[第제]?\s*(.+?)\s*(?:章节|章節|[章节節条條款项項编編篇部장조절항편])$/u.exec(part.trim())?.[1];
  if (chinese) return { number: chinese.trim() };
  let rest = part.trim();
  let called: string | undefined;
  for (;;) {
    const [whole = '', word = ''] =
      /^(?:n[º°]\.?\s*|(\p{L}+)(?:\.(?=\s|\d))?(?:\s+|(?=\d))|[§#№]+\s*)/iu.exec(rest) ?? [];
    if (whole === '' || (word !== '' && !isName(word))) break;
    called ??= singular(word);
    rest = rest.slice(whole.length);
  }
  return rest === '' ? undefined : { number: rest, ...(called && { called }) };
}

function isName(word: string): boolean {
  const lower = word.toLowerCase();
  return anySection.has(lower) || anyPart.has(lower) || singular(word) !== undefined;
}

/** From one to another, whichever stands first; a dash may belong to a number. */
function range(article: Article, part: string): Ranges | undefined {
  for (const { index, 0: mark } of part.matchAll(between)) {
    const [from, end] = [part.slice(0, index), part.slice(index + mark.length)];
    const first = single(article, from)?.ranges[0]?.[0];
    if (first === undefined) continue;
    const last = single(article, end.replace(until, ''))?.ranges.at(-1)?.[1];
    if (last !== undefined) return { ranges: [[Math.min(first, last), Math.max(first, last)]] };
    const clipped = clippedRange(article, first, end.replace(until, ''));
    if (clipped) return clipped;
  }
  return undefined;
}

/** Up to the last section before a number that isn't there. */
function clippedRange({ sections }: Article, first: number, end: string): Ranges | undefined {
  const wanted = namedNumber(end)?.number.trim() ?? '';
  const parts = /\s/.test(wanted) ? undefined : partsOf(wanted);
  if (!parts) return undefined;
  const before = (section: Section): boolean => {
    const own = partsOf(section.number);
    return own === undefined || isUpTo(own, parts);
  };
  let last = first;
  while (sections[last + 1] && before(sections[last + 1] as Section)) last++;
  if (!before(sections[first] as Section)) return undefined;
  return { ranges: [[first, last]], clipped: { wanted, last: (sections[last] as Section).number } };
}

/** The sections of ranges of places with all below them, each once, in the order of the article. */
function below(
  article: Article,
  ranges: readonly (readonly [number, number])[],
  clipped?: Referred['clipped'],
): Referred {
  const places = new Set<number>();
  for (const [first, last] of ranges) {
    for (let place = first; place < endBelow(article, last); place++) places.add(place);
  }
  const sections = article.sections.filter((_, place) => places.has(place));
  return { sections, ...(clipped && { clipped }) };
}

/**
 * The numbers of the sections to offer for one that isn't there: those before and after it in number, or the last ones; for words
 * the headings most alike. At most 3.
 */
export function nearestNumbers(article: Article, wanted: string): string[] {
  const number = namedNumber(wanted.replace(dashes, '-'))?.number ?? wanted;
  const parts = partsOf(/[\d.()]+[a-z]?/iu.exec(number)?.[0] ?? number);
  const numbered = article.sections.flatMap((section) => {
    const own = partsOf(section.number);
    return own && parts && own.length === parts.length ? [{ number: section.number, own }] : [];
  });
  if (parts && numbered.length > 0) {
    const after = numbered.findIndex(({ own }) => !isUpTo(own, parts));
    const at = after < 0 ? numbered.length - 1 : Math.max(1, after);
    return numbered.slice(Math.max(0, at - 1), at + 1).map((one) => one.number);
  }
  const named = article.sections.filter((section) => headingOf(article, section) !== '');
  const names = (named.length > 0 ? named : article.sections).map(
    (section) => headingOf(article, section) || section.number,
  );
  return nearest(wanted, [...new Set(names)]).flatMap(
    (name) =>
      article.sections.find((section) => (headingOf(article, section) || section.number) === name)?.number ?? [],
  );
}
