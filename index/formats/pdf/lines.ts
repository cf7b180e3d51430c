import type { Cell, DrawnPage, Item, Line } from './line.ts';

/** In sizes of the letters: how far words on a line may stand up or down, what parts words, what parts cells. */
const apart = { baseline: 0.35, words: 0.16, cells: 1.6 };
/** A note's mark is smaller than the words before it by this factor, and stands higher by this share of their size. */
const noteMark = { size: 0.8, raised: 0.15 };

/** The lines of a page, in the order in which they were drawn: that is how their author's program set them. */
export function linesOf({ items }: Pick<DrawnPage, 'items'>, page: number): Line[] {
  const rows: Item[][] = [];
  for (const item of items) {
    if (item.text.trim() === '') continue;
    const row = rows.at(-1);
    if (row && isOnLine(row, item)) row.push(item);
    else rows.push([item]);
  }
  return rows.map((row) => lineOf(row, page)).filter(({ text }) => text !== '');
}

function isOnLine(row: readonly Item[], item: Item): boolean {
  const [first] = row;
  const last = row.at(-1) as Item;
  const largest = Math.max(...row.map(({ size }) => size), item.size);
  const isLevel =
    first !== undefined && Math.abs(baseOf(row).y - item.y) <= apart.baseline * largest * (isRaised(row, item) ? 2 : 1);
  // A line goes on to the right; drawn twice for boldness, it begins again where it began.
  return isLevel && item.x >= last.x - 0.5 * item.size;
}

/** The item whose size most of the letters have. */
function baseOf(row: readonly Item[]): Item {
  const size = commonest(row, (item) => item.size);
  return row.find((item) => item.size === size) ?? (row[0] as Item);
}

/** What most letters have. */
function commonest<T>(items: readonly Item[], keyOf: (item: Item) => T): T | undefined {
  const letters = new Map<T, number>();
  for (const item of items) letters.set(keyOf(item), (letters.get(keyOf(item)) ?? 0) + item.text.trim().length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function isRaised(row: readonly Item[], { size, y }: Item): boolean {
  const base = baseOf(row);
  return size <= noteMark.size * base.size && y >= base.y + noteMark.raised * base.size;
}

function lineOf(row: readonly Item[], page: number): Line {
  const base = baseOf(row);
  const shown = row.filter((item, i) => !isNoteMark(row, item, i) && !isDrawnAgain(row, i));
  const cells: Cell[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const { text, x, width, size } of shown) {
    const last = cells.at(-1);
    if (!last || x - end > apart.cells * Math.max(size, base.size)) cells.push({ text, x, right: x + width });
    else
      cells[cells.length - 1] = {
        ...last,
        text: last.text + (x - end > apart.words * size ? ' ' : '') + text,
        right: x + width,
      };
    end = x + width;
  }
  const clean = cells.map((cell) => ({ ...cell, text: cleaned(cell.text) })).filter(({ text }) => text !== '');
  return {
    page,
    text: clean.map(({ text }) => text).join(' '),
    x: clean[0]?.x ?? base.x,
    right: clean.at(-1)?.right ?? base.x,
    y: base.y,
    size: base.size,
    font: commonest(shown, ({ font }) => font) ?? base.font,
    cells: clean,
  };
}

/** A raised number or sign behind a word leads to a note. */
function isNoteMark(row: readonly Item[], item: Item, i: number): boolean {
  return i > 0 && isRaised(row, item) && /^[\d*†‡§,\s]{1,6}$/u.test(item.text);
}

/** Some programs draw letters twice to make them bold. */
function isDrawnAgain(row: readonly Item[], i: number): boolean {
  const [before, item] = [row[i - 1], row[i]];
  return (
    before !== undefined &&
    item !== undefined &&
    before.text === item.text &&
    Math.abs(before.x - item.x) < 0.1 * item.size
  );
}

const ligatures: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'ft', ﬆ: 'st' };

/** Letters that were set as one come apart, so that they can be searched and copied; blanks count as one. */
function cleaned(text: string): string {
  return text
    .replace(/[ﬀ-ﬆ]/gu, (sign) => ligatures[sign] ?? sign)
    .replace(/\s+/gu, ' ')
    .replace(/\p{Cc}|[\ufffe\uffff]/gu, '')
    .trim();
}
