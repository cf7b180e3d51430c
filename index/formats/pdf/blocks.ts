import type { Line } from './line.ts';
import { bulletOf, isItem, isRow, leader, looksLikeTitle, type Paragraph, type Setting } from './paragraphs.ts';

/** What a paragraph is, by how it is set. */
export type Kind =
  | { readonly kind: 'heading'; readonly depth: number }
  | { readonly kind: 'item'; readonly level: number; readonly bullet: number }
  | { readonly kind: 'row' | 'contents' | 'prose' | 'note' };

/** The titles of a document's outline, folded, with how deep each stands, from 1. */
export type Outline = ReadonlyMap<string, number>;

export function foldTitle(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** How deep a text stands in the outline, with its number or without; undefined where it doesn't. */
export function depthIn(outline: Outline, text: string): number | undefined {
  const folded = foldTitle(text);
  if (folded.length < 3) return undefined;
  return outline.get(folded) ?? outline.get(foldTitle(text.replace(/^[\d.\s]+/u, '')));
}

const longestHeading = 160;
/** A line of a table of contents without dots. */
const pageNumber = /\s\d{1,4}$/u;
const contentsTitle =
  /^(?:table of contents|contents|inhalt(?:sverzeichnis)?|table des matières|sommaire|índice|indice|目次|目录|目錄)$/iu;
const ownNumber = /^(?:(?:chapter|section|article|part|appendix|kapitel|§)\s+)?(\d{1,3}(?:\.\d{1,3})*)\.?\s+\p{L}/iu;

/** What each paragraph is. */
export function kindsOf(paragraphs: readonly Paragraph[], setting: Setting, outline: Outline): Kind[] {
  const sizes = headingSizes(paragraphs, setting);
  let isInContents = false;
  return paragraphs.map(({ lines }, i): Kind => {
    const text = textOf(lines);
    const heading = headingOf(lines, text, setting, outline, sizes, paragraphs[i + 1]);
    if (heading !== undefined && contentsTitle.test(text)) {
      isInContents = true;
      return { kind: 'heading', depth: heading };
    }
    if (leader.test(text) || (isInContents && pageNumber.test(text))) return { kind: 'contents' };
    if (heading !== undefined) {
      isInContents = false;
      return { kind: 'heading', depth: heading };
    }
    if (!pageNumber.test(text)) isInContents = false;
    const [first] = lines;
    if (first && isRow(first) && isTabular(paragraphs, i)) return { kind: 'row' };
    if (first && isItem(first)) return { kind: 'item', level: Math.round(first.x), bullet: bulletOf(first.text) };
    return { kind: 'prose' };
  });
}

function textOf(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join(' ');
}

/** Sizes larger than the text's, and the place of each, the largest first, from 1. */
function headingSizes(paragraphs: readonly Paragraph[], { size }: Setting): ReadonlyMap<number, number> {
  const sizes = paragraphs.map(({ lines }) => Math.round((lines[0]?.size ?? 0) * 2) / 2);
  const larger = [...new Set(sizes.filter((one) => one > 1.08 * size))].sort((a, b) => b - a);
  return new Map(larger.map((one, i) => [one, i + 1]));
}

/** How a heading begins: code in larger letters begins as it has to. */
const begins = /^[\p{Lu}\p{Lo}\p{N}§“”"'«¿¡([]/u;

/** How deep a paragraph heads what follows, from 1; undefined where it doesn't. */
function headingOf(
  lines: readonly Line[],
  text: string,
  setting: Setting,
  outline: Outline,
  sizes: ReadonlyMap<number, number>,
  next: Paragraph | undefined,
): number | undefined {
  const [first] = lines;
  if (!first || text.length > longestHeading || lines.length > 3 || !/\p{L}/u.test(text) || isRow(first))
    return undefined;
  const known = depthIn(outline, text);
  const { size, font } = setting;
  const isLarger = first.size > 1.08 * size;
  if (known !== undefined && (isLarger || lines.length === 1)) return known;
  const number = ownNumber.exec(text)?.[1];
  const isApart = lines.length <= 2 && first.size > 0.95 * size && lines.every((line) => looksLikeTitle(line, setting));
  const isSet = (isLarger && begins.test(text)) || (isApart && next?.lines[0]?.font === font);
  if (!isSet || /[.;,]$/u.test(text.replace(/\b(?:etc|Inc|Ltd|Co)\.$/u, '')) || bulletOf(text) > 0) return undefined;
  if (number !== undefined) return number.split('.').length;
  return isLarger ? (sizes.get(Math.round(first.size * 2) / 2) ?? 0) : sizes.size + 1;
}

/** Rows stand one below the other, with cells where the others have some. */
function isTabular(paragraphs: readonly Paragraph[], i: number): boolean {
  const own = paragraphs[i]?.lines[0];
  return [paragraphs[i - 1]?.lines[0], paragraphs[i + 1]?.lines[0]].some(
    (other) =>
      own !== undefined &&
      other !== undefined &&
      isRow(other) &&
      own.cells
        .slice(1)
        .some(({ x, right }) =>
          other.cells.some((cell) => Math.abs(cell.x - x) < own.size || Math.abs(cell.right - right) < own.size),
        ),
  );
}
