import type { Line } from './line.ts';

/** Lines that belong together: a paragraph, a heading, an item, a row. */
export interface Paragraph {
  readonly lines: readonly Line[];
}

/** What the text of a document is set in: most of its letters' size and font, and how far its lines stand apart, in that size. */
export interface Setting {
  readonly size: number;
  readonly leading: number;
  readonly font: string;
}

const bullet = /^[•‣▪▫◦●○■□⁃∙·–—*\-➢➤✓✔]\s+\S|^[•‣▪▫◦●○■□⁃∙➢➤✓✔]/u;
export const itemLabel = /^(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]|\d{1,2}(?:\.\d{1,3}){1,4}\.?)\s+\S/iu;
/** Dots that lead to a page's number. */
export const leader = /(?:\s?\.){4}\s*(?:\d+|[ivxlc]+)\s*$/iu;
const ended = /[.!?:;。！？…]["”’»)\]]*$/u;

export function settingOf(lines: readonly Line[]): Setting {
  const size = commonest(lines.map((line) => [Math.round(line.size * 10) / 10, line.text.length])) ?? 10;
  const steps = lines.flatMap((line, i): [number, number][] => {
    const before = lines[i - 1];
    const step = before && before.page === line.page ? (before.y - line.y) / size : 0;
    return step > 0.8 && step < 2.5 && Math.abs(line.size - size) < 0.6 ? [[Math.round(step * 20) / 20, 1]] : [];
  });
  const font = commonest(lines.map((line) => [line.font, line.text.length])) ?? '';
  return { size, leading: commonest(steps) ?? 1.2, font };
}

/** What has the greatest weight in all; of equals the first. */
function commonest<T>(weighed: readonly (readonly [T, number])[]): T | undefined {
  const weights = new Map<T, number>();
  for (const [value, weight] of weighed) weights.set(value, (weights.get(value) ?? 0) + weight);
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** A line in another font than the text's, which could be a heading: a few words that no mark ends. */
export function looksLikeTitle({ text, font }: Line, setting: Setting): boolean {
  return (
    font !== setting.font && text.length <= longestTitle && /^[\p{Lu}\p{N}§]/u.test(text) && !/[.,;:!?]$/u.test(text)
  );
}

/** In UTF-16 units. */
const longestTitle = 90;

/** A paragraph that may go on: how far right its lines reach, and how wide the widest is. */
interface Open {
  readonly lines: Line[];
  right: number;
  widest: number;
}

/** Lines → paragraphs, over the ends of columns and pages, too. A line that is a title of the document's outline stands alone. */
export function paragraphsOf(
  lines: readonly Line[],
  setting: Setting,
  isTitle: (line: Line) => boolean = () => false,
): Paragraph[] {
  const paragraphs: Open[] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    const last = open?.lines.at(-1);
    const isParted = isTitle(line) || (last !== undefined && isTitle(last));
    if (open && !isParted && goesOn(open, line, setting)) {
      open.lines.push(line);
      open.right = Math.max(open.right, line.right);
      open.widest = Math.max(open.widest, widthOf(line));
    } else paragraphs.push({ lines: [line], right: line.right, widest: widthOf(line) });
  }
  return paragraphs.map((open) => ({ lines: open.lines }));
}

function goesOn(open: Open, line: Line, setting: Setting): boolean {
  const { size, leading } = setting;
  const [first] = open.lines;
  const last = open.lines.at(-1) as Line;
  const isOne = open.lines.length === 1;
  if (
    first === undefined ||
    isRow(line) ||
    isRow(last) ||
    begins(line) ||
    leader.test(line.text) ||
    leader.test(last.text)
  )
    return false;
  if (Math.abs(last.size - line.size) > 0.08 * size) return false;
  if (isOne && line.font === setting.font && looksLikeTitle(last, setting)) return false;
  if (last.font === setting.font && looksLikeTitle(line, setting) && ended.test(last.text)) return false;
  const isBelow = last.page === line.page && line.y < last.y;
  if (!isBelow) return goesOnElsewhere(open, line, size);
  const step = (last.y - line.y) / Math.max(line.size, 1);
  if (step > Math.max(1.15, leading * (size / Math.max(line.size, 1))) * 1.28) return false;
  const isHanging = isItem(first) && line.x > first.x + 0.3 * size;
  const isIndented = line.x > last.x + 0.7 * size && !isHanging && !isOne;
  if (isIndented || (isItem(first) && line.x < first.x - 0.5 * size)) return false;
  if (isOne && !isItem(first) && line.x > first.x + 3 * size) return isCentred(first, line);
  return !(ended.test(last.text) && isShort(last, open, line));
}

/** In the next column or on the next page: where no sentence ended, and one isn't begun behind a short line. */
function goesOnElsewhere({ lines, widest }: Open, line: Line, size: number): boolean {
  const last = lines.at(-1) as Line;
  if (ended.test(last.text) || isLarge(line, size)) return false;
  return (
    /^[\p{Ll}(“"']/u.test(line.text) ||
    (/^[\p{Lu}\d]/u.test(line.text) && widthOf(last) > 0.7 * Math.max(widest, widthOf(line)))
  );
}

export function isRow({ cells }: Line): boolean {
  return cells.length > 1;
}

function begins({ text }: Line): boolean {
  return bullet.test(text) || itemLabel.test(text);
}

export function isItem({ text }: Line): boolean {
  return begins({ text } as Line);
}

export function bulletOf(text: string): number {
  return bullet.test(text) ? (/^\S\s*/u.exec(text)?.[0].length ?? 0) : 0;
}

function isLarge({ size }: Line, body: number): boolean {
  return size > 1.1 * body;
}

function isCentred(one: Line, other: Line): boolean {
  return Math.abs(one.x + one.right - other.x - other.right) < 0.1 * (one.right - one.x);
}

function widthOf({ x, right }: Line): number {
  return right - x;
}

/** The first word of the next line would have fitted behind it. */
function isShort(last: Line, open: Open, next: Line): boolean {
  const right = Math.max(open.right, next.right);
  const word = /^\S+/u.exec(next.text)?.[0].length ?? 0;
  return last.right + (word + 1) * 0.5 * last.size < right;
}
