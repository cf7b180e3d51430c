import { labelOf } from '../labels.ts';
import { type Item, type Paragraph, wordsOf } from './items.ts';
import type { Styles } from './styles.ts';

/** Depths of the headings of a document, by their paragraphs: 1 for titles, then the levels of the outline. */
export type Headings = ReadonlyMap<Paragraph, number>;

/** Longest heading, in UTF-16 units: by a style; by looks, and where it asks or ends with a colon; what stands behind a number in bold. */
const longest = { styled: 160, strong: 100, asking: 200, numbered: 60 };
/** From as many words on one that ends as a sentence is one. */
const wordsOfSentence = 12;
/** Share of the letters of a line in bold that are. */
const strongShare = 0.6;
/** More than all levels of an outline, or sizes of letters. */
const far = 100;

const headingName =
  /^(?:heading|überschrift|titre|título|titolo|kop|rubrik|overskrift|otsikko|nagłówek|nadpis|címsor|заголовок|标题|標題|見出し|제목)([1-9])$/u;

/**
 * The headings: paragraphs of a title's or heading's style or with a level of the outline, and those in bold or underlined, the larger ones above, where these are more than the others: what comes first stands above.
 * A sentence in such a style is text.
 */
export function headingsAmong(
  items: readonly Item[],
  styles: Styles,
  isBullet: (paragraph: Paragraph) => boolean,
): Headings {
  const filled = paragraphsAmong(items);
  const found = new Map<Paragraph, number>();
  for (const paragraph of [...filled, ...items.flatMap(paragraphsInside)]) {
    const depth = depthByStyle(paragraph, styles);
    if (depth !== undefined && !isSentence(wordsOf(paragraph).trim())) found.set(paragraph, depth);
  }
  const titles = filled.filter((paragraph) => found.get(paragraph) === 1);
  // A lone title below other lines, such as the name of a firm, heads nothing.
  if (titles.length === 1 && titles[0] !== filled[0]) found.delete(titles[0] as Paragraph);
  addStrong(
    filled.filter((paragraph) => !isBullet(paragraph)),
    found,
  );
  return found;
}

function paragraphsAmong(items: readonly Item[]): Paragraph[] {
  return items.flatMap((item) =>
    item.kind === 'paragraph' && !item.isContents && wordsOf(item).trim() !== '' ? [item] : [],
  );
}

/** Those in a table and in the tables in it. */
function paragraphsInside(item: Item): Paragraph[] {
  if (item.kind === 'paragraph') return [];
  const inside = item.rows.flatMap(({ cells }) => cells.flatMap(({ items }) => items));
  return [...paragraphsAmong(inside), ...inside.flatMap(paragraphsInside)];
}

/** The level of the outline that a paragraph or its style has, from 1; 0 where it is text. */
export function outlineOfParagraph({ style, outline }: Paragraph, styles: Styles): number {
  const own = styles.get(style);
  const named = headingName.exec(own?.name ?? '')?.[1];
  return outline ?? own?.outline ?? (named === undefined ? 0 : Number(named));
}

export function isTitleStyle({ style }: Paragraph, styles: Styles): boolean {
  return styles.get(style)?.name === 'title';
}

function depthByStyle(paragraph: Paragraph, styles: Styles): number | undefined {
  if (isTitleStyle(paragraph, styles)) return 1;
  const outline = outlineOfParagraph(paragraph, styles);
  return outline > 0 ? outline + 1 : undefined;
}

function isSentence(words: string): boolean {
  if (words.length > longest.styled) return true;
  return /[.;,。；]["”’)]?$/u.test(words) && words.split(/\s+/).length >= wordsOfSentence;
}

/** Lines in bold with text below them, by the size of their letters. */
function addStrong(filled: readonly Paragraph[], found: Map<Paragraph, number>): void {
  const strong = filled.filter((one, i) => !found.has(one) && i < filled.length - 1 && isStrongLine(one));
  const styled = filled.filter((one) => (found.get(one) ?? 1) > 1);
  if (strong.length <= styled.length || strong.length > filled.length / 2) return;
  const isAbove = filled.indexOf(strong[0] as Paragraph) < filled.indexOf(styled[0] ?? (filled.at(-1) as Paragraph));
  for (const one of isAbove ? styled : []) found.set(one, far + (found.get(one) ?? 0));
  const sizes = [...new Set(strong.map(sizeOf))].sort((a, b) => b - a);
  const places = new Map(sizes.map((size, place) => [size, place]));
  for (const one of strong) found.set(one, (isAbove ? 2 : far) + (places.get(sizeOf(one)) ?? 0));
}

function sizeOf({ runs }: Paragraph): number {
  return runs.reduce((most, { size = 0 }) => Math.max(most, size), 0);
}

function isStrongLine(paragraph: Paragraph): boolean {
  const words = wordsOf(paragraph).trim();
  const most = /[:：?？]$/u.test(words) ? longest.asking : longest.strong;
  if (words.length > most || !/\p{L}/u.test(words)) return false;
  const runs = paragraph.runs.filter((run) => /[\p{L}\p{N}]/u.test(run.words));
  if (!runs[0]?.isStrong) return false;
  const strong = runs.filter(({ isStrong }) => isStrong).reduce((sum, run) => sum + run.words.trim().length, 0);
  const isStrong = runs.at(-1)?.isStrong === true && strong >= words.length * strongShare;
  return (isStrong && !/[.;,!。；]["”’)]?$/u.test(words)) || isNumberedLine(words, strong);
}

/** A number in bold with a few words behind it, all of it a line: "18.2 Purpose." */
function isNumberedLine(words: string, strong: number): boolean {
  const label = labelOf(words);
  const isFirm = label?.style === 'named' || label?.style === 'compound' || label?.style === 'version';
  if (!label || !isFirm || label.length > strong + 2) return false;
  return words.length - label.length <= longest.numbered && !isSentence(words);
}
