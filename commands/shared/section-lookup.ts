import { type Article, type Section, type Span, trimmed } from '../../index/article.ts';
import { partWord } from '../../index/formats/label-words.ts';
import { labelOf } from '../../index/formats/labels.ts';
import { ideographicValue, romanValue, wordValue } from '../../index/formats/numerals.ts';
import { oncePer } from '../../index/once-per.ts';

/** A number as somebody wrote it, and what they called it, in the singular: `rule`; without it, any section will do. */
export interface NamedNumber {
  readonly number: string;
  readonly called?: string;
}

/**
 * The places of the sections that a number stands for, best reading first: as it is, without regard to brackets and capitals, as
 * a Roman number or a word, and by what the author wrote where every chapter begins anew (`3` of I.3 and II.3). Those that the
 * author calls so go before others. None where there are none.
 */
export function placesOf(article: Article, { number, called }: NamedNumber): number[] {
  const { sections } = article;
  const wanted = number.trim();
  const places = placesByForm(article);
  const full = called ? places.folded(folded(`${called}${wanted}`)) : [];
  if (full.length > 0) return [...full];
  const found = [
    places.folded(folded(wanted)),
    places.folded(String(wordValue(wanted) ?? '')),
    places.dotted(dotted(wanted)),
    places.arabic(arabic(wanted)),
    places.own(arabic(wanted)),
    places.glued(glued(wanted)),
  ];
  const named = found.map((some) => some.filter((place) => called && sections[place]?.called === called));
  // "Article XII" is no section 12 where the author has articles; "section 4" may be a rule.
  const isSimple = called !== undefined && called !== 'section' && !/[.(]/.test(wanted);
  const isStrict = isSimple && sections.some((one) => one.own && one.called === called);
  return [...((isStrict ? named : [...named, ...found]).find((some) => some.length > 0) ?? [])];
}

type PlacesOf = (key: string) => readonly number[];

/** The places of an article's sections by each way to read their numbers; listed when they are first asked for. */
const placesByForm = oncePer((article: Article) => ({
  folded: placesBy(article, (one) => folded(one.number)),
  dotted: placesBy(article, (one) => dotted(one.number)),
  arabic: placesBy(article, (one) => arabic(one.number)),
  own: placesBy(article, (one) => arabic(ownNumber(article, one) ?? '')),
  glued: placesBy(article, (one) => glued(one.number)),
}));

function placesBy({ sections }: Article, keyOf: (section: Section) => string): PlacesOf {
  let listed: ReadonlyMap<string, number[]> | undefined;
  return (key) => {
    if (key === '') return [];
    listed ??= listedBy(sections.map(keyOf));
    return listed.get(key) ?? [];
  };
}

function listedBy(keys: readonly string[]): ReadonlyMap<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, key] of keys.entries()) {
    const alike = places.get(key);
    if (alike) alike.push(place);
    else places.set(key, [place]);
  }
  return places;
}

/** The number as the author wrote it; undefined for a section without one. */
function ownNumber({ text }: Article, { own, heading, blocks }: Section): string | undefined {
  const start = heading?.start ?? blocks[0]?.start;
  if (!own || start === undefined) return undefined;
  return labelOf(text.slice(start, start + 100).trimStart())?.number;
}

function folded(number: string): string {
  return number.toLowerCase().replace(/\s+/g, '');
}

/** `9.1.1` of "9.1 (1)" and "9.1(1)." */
function dotted(number: string): string {
  return folded(number)
    .replace(/[().]+/g, '.')
    .replace(/^\.|\.$/g, '');
}

/** `2a4` of "2(A)(4)" and "2.A.4". Digits alone would be ambiguous: 11 may be section 11 or 1(1). */
function glued(number: string): string {
  return /[a-z]/i.test(number) ? dotted(number).replaceAll('.', '') : '';
}

/** `4.2` of "IV.2", `12` of "twelve" and "十二". */
function arabic(number: string): string {
  const parts = dotted(number).split('.');
  return parts.map((part) => String(romanValue(part) ?? ideographicValue(part) ?? wordValue(part) ?? part)).join('.');
}

/** The numbers in a reference, for comparing it with another: 9, 1, 2 of "9.1(2)"; undefined for one that doesn't begin with a number. */
export function partsOf(number: string): readonly number[] | undefined {
  const parts = arabic(number)
    .split('.')
    .map((part) => Number.parseInt(part, 10));
  const end = parts.findIndex((part) => Number.isNaN(part));
  return end === 0 ? undefined : parts.slice(0, end < 0 ? parts.length : end);
}

/** Whether one stands before the other, or below it, or is the same. */
export function isUpTo(own: readonly number[], end: readonly number[]): boolean {
  const at = end.findIndex((part, i) => part !== own[i]);
  return at < 0 || (own[at] ?? 0) < (end[at] as number);
}

/** The place behind a section and all that stands below it. */
export function endBelow({ sections }: Pick<Article, 'sections'>, place: number): number {
  const own = sections[place];
  let end = place + 1;
  while (own && sections[end] && isBelow(sections[end] as Section, own)) end++;
  return end;
}

function isBelow({ number, path }: Section, above: Section): boolean {
  const { heading } = above;
  if (heading && path.some(({ start }) => start === heading.start)) return true;
  return number.startsWith(`${above.number}.`) || number.startsWith(`${above.number}(`);
}

/** `rule` of "Rules": the singular of a word that a part may be called. */
export function singular(word: string): string | undefined {
  return partWord(word) ?? partWord(word.replace(/s$/iu, ''));
}

/** From a section's heading or first words to its end; a title above the first section is none of it. */
export function wholeOf({ text }: Article, { heading, blocks, span }: Section): Span {
  return trimmed(text, { start: heading?.start ?? blocks[0]?.start ?? span.start, end: span.end });
}
