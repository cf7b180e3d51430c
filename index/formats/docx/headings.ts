import { type Item, type Paragraph, wordsOf } from './items.ts';
import type { Styles } from './styles.ts';

/** Depths of the headings of a document, by their paragraphs: 1 for titles, then the levels of the outline. */
export type Headings = ReadonlyMap<Paragraph, number>;

/** Longest heading, in UTF-16 units, by a style and by looks; from as many words on one that ends as a sentence is one. */
const longest = { styled: 160, strong: 100 };
const wordsOfSentence = 12;
/** Behind the nine levels of an outline. */
const depthOfStrong = 11;
/** From as many headings by style on, looks are only looks. */
const enough = 2;

const headingName =
  /^(?:heading|überschrift|titre|título|titolo|kop|rubrik|overskrift|otsikko|nagłówek|nadpis|címsor|заголовок|标题|標題|見出し|제목)([1-9])$/u;

/**
 * The headings: paragraphs of a title's or heading's style or with a level of the outline; where a document has hardly any,
 * those in bold or underlined throughout, the larger ones above. A sentence in such a style is text.
 */
export function headingsAmong(items: readonly Item[], styles: Styles): Headings {
  const filled = paragraphsAmong(items);
  const found = new Map<Paragraph, number>();
  for (const paragraph of [...filled, ...items.flatMap(paragraphsInside)]) {
    const depth = depthByStyle(paragraph, styles);
    if (depth !== undefined && !isSentence(wordsOf(paragraph).trim())) found.set(paragraph, depth);
  }
  const titles = filled.filter((paragraph) => found.get(paragraph) === 1);
  // A lone title below other lines, such as the name of a firm, heads nothing.
  if (titles.length === 1 && titles[0] !== filled[0]) found.delete(titles[0] as Paragraph);
  if (found.size - titles.length < enough) addStrong(filled, found);
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
  const strong = filled.filter((paragraph, i) => {
    const isLast = i === filled.length - 1;
    return !found.has(paragraph) && !isLast && isStrongLine(paragraph);
  });
  if (strong.length > filled.length / 2) return;
  const sizes = [...new Set(strong.map(sizeOf))].sort((a, b) => b - a);
  for (const paragraph of strong) found.set(paragraph, depthOfStrong + sizes.indexOf(sizeOf(paragraph)));
}

function sizeOf({ runs }: Paragraph): number {
  return runs.reduce((most, { size = 0 }) => Math.max(most, size), 0);
}

function isStrongLine(paragraph: Paragraph): boolean {
  const words = wordsOf(paragraph).trim();
  const isStrong = paragraph.runs.every((run) => run.isStrong || !/[\p{L}\p{N}]/u.test(run.words));
  return isStrong && words.length <= longest.strong && /\p{L}/u.test(words) && !/[.;,!。；]["”’)]?$/u.test(words);
}
