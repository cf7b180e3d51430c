import type { Cell, DrawnPage, Item, Line } from './line.ts';

/** In sizes of the letters: how far words on a line may stand up or down, what parts words, what parts cells. */
const apart = { baseline: 0.35, words: 0.16, cells: 1.6 };
/** A note's mark is smaller than the words before it by this factor, and stands higher by this share of their size. */
const noteMark = { size: 0.8, raised: 0.15 };

/** What is drawn on one line so far, with what each further item is held against. */
interface Row {
  readonly items: Item[];
  largest: number;
  /** By size how many letters have it, the first item that has, and as the how manieth size it came. */
  readonly sizes: Map<number, { letters: number; readonly first: Item; readonly place: number }>;
  /** The item whose size most of the letters have; of equals the first. */
  base: Item;
}

/** The lines of a page, in the order in which they were drawn: that is how their author's program set them. */
export function linesOf({ items }: Pick<DrawnPage, 'items'>, page: number): Line[] {
  const rows: Row[] = [];
  for (const item of items) {
    if (item.text.trim() === '') continue;
    const last = rows.at(-1);
    const row = last && isOnLine(last, item) ? last : { items: [], largest: 0, sizes: new Map(), base: item };
    if (row !== last) rows.push(row);
    add(row, item);
  }
  return rows.map((row) => lineOf(row, page)).filter(({ text }) => text !== '');
}

function add(row: Row, item: Item): void {
  const { items, sizes } = row;
  items.push(item);
  row.largest = Math.max(row.largest, item.size);
  const own = sizes.get(item.size) ?? { letters: 0, first: item, place: sizes.size };
  sizes.set(item.size, own);
  own.letters += item.text.trim().length;
  const best = sizes.get(row.base.size) ?? own;
  if (own.letters > best.letters || (own.letters === best.letters && own.place < best.place)) row.base = own.first;
}

function isOnLine({ items, largest, base }: Row, item: Item): boolean {
  const last = items.at(-1) as Item;
  const most = apart.baseline * Math.max(largest, item.size) * (isRaised(base, item) ? 2 : 1);
  // A line goes on to the right; drawn twice for boldness, it begins again where it began.
  return Math.abs(base.y - item.y) <= most && item.x >= last.x - 0.5 * item.size;
}

/** What most letters have. */
function commonest<T>(items: readonly Item[], keyOf: (item: Item) => T): T | undefined {
  const letters = new Map<T, number>();
  for (const item of items) letters.set(keyOf(item), (letters.get(keyOf(item)) ?? 0) + item.text.trim().length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function isRaised(base: Item, { size, y }: Item): boolean {
  return size <= noteMark.size * base.size && y >= base.y + noteMark.raised * base.size;
}

function lineOf({ items, base }: Row, page: number): Line {
  const shown = items.filter((item, i) => !(i > 0 && isNoteMark(base, item)) && !isDrawnAgain(items, i));
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
function isNoteMark(base: Item, item: Item): boolean {
  return isRaised(base, item) && /^[\d*†‡§,\s]{1,6}$/u.test(item.text);
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
