import type { Block, Lead, Span } from '../../article.ts';
import { endsSentence } from './line.ts';
import type { Paragraph } from './paragraphs.ts';
import { isTitle } from './titles.ts';

/** A list that is open: where its marks stand, what introduces it, and the marks that it goes on with. */
interface List {
  readonly indent: number;
  readonly rows: readonly number[];
  readonly introduction?: Lead;
}

/** Fewest lines in a row without marks behind "You need:" that are its items. */
const fewestUnmarked = 2;
const promises =
  /\b(?:following|as follows|these (?:things|steps|rules|terms|conditions|items)|siguientes?|folgende[nrs]?)\b/iu;
/** How a sentence stops before a list that ends it: "The Treasurer shall". */
const stops = /\s(?:shall|must|may|can|will|to|are|is|be|includes?|for|of|by|that|not|and|or|with|the)$/iu;
/** Longest line without an end that a list with bullets may follow, in UTF-16 units. */
const longestTitle = 80;
/** Deepest list in a list. */
const deepest = 8;
/** "Gold: one for each of them". */
const termed = /^\p{Lu}[^.:!?]{1,40}: \S/u;
/** How far back, in UTF-16 units, an introduction's own sentence is looked for. */
const longestIntroduction = 400;

/** Paragraphs between headings as blocks: the items of lists, with what introduces them, and the rows of tables with their heads. */
export function blocksOf(
  text: string,
  paragraphs: readonly Paragraph[],
  isHeading: (i: number) => boolean,
  asked: ReadonlySet<number>,
): (Block | undefined)[] {
  const open: List[] = [];
  let head: Lead | undefined;
  const unmarked = unmarkedItems(paragraphs, isHeading);
  return paragraphs.map((paragraph, i) => {
    const before = i > 0 && !isHeading(i - 1) ? paragraphs[i - 1] : undefined;
    if (isHeading(i)) {
      open.length = 0;
      head = undefined;
      return undefined;
    }
    const { form } = paragraph;
    head = form === 'head' ? headOf(paragraph) : form === 'row' && before && isRow(before) ? head : undefined;
    const isApart = isNumberedText(paragraph, asked);
    if (isApart) open.length = 0;
    const isItem = !isApart && update(text, open, paragraph, before, unmarked.has(i));
    const leads = open.flatMap(({ introduction }) => introduction ?? []);
    if (form === 'row' && head) leads.push(head);
    return blockFrom(paragraph, isItem, leads);
  });
}

/** Numbered as a part of the text, rather than as an item of a list: a question, "Section 3. …", "2.1 …". */
function isNumberedText({ mark }: Paragraph, asked: ReadonlySet<number>): boolean {
  const style = mark?.label?.style;
  return style === 'named' || style === 'compound' || (mark !== undefined && asked.has(mark.row.id));
}

function isRow({ form }: Paragraph): boolean {
  return form === 'row' || form === 'head';
}

function headOf({ start, end, cells }: Paragraph): Lead {
  return { kind: 'head', start, end, ...(cells && { cells }) };
}

function blockFrom(paragraph: Paragraph, isItem: boolean, leads: readonly Lead[]): Block {
  const { start, end, form, cells, mark, words } = paragraph;
  const kind = form === 'text' || form === 'entry' ? 'prose' : form;
  const label = mark?.label && { start, end: start + words.slice(0, mark.length).trimEnd().length };
  return {
    kind,
    start,
    end,
    ...(isItem && kind === 'prose' && { item: true as const }),
    ...(label && { label }),
    ...(cells && { cells }),
    ...(leads.length > 0 && form !== 'contents' && { leads }),
  };
}

/** Closes and opens lists for the next paragraph; says whether it belongs to one. */
function update(
  text: string,
  open: List[],
  paragraph: Paragraph,
  before: Paragraph | undefined,
  isUnmarked: boolean,
): boolean {
  const { form, mark } = paragraph;
  const indent = paragraph.lines[0]?.indent ?? 0;
  if (mark === undefined && form === 'text' && !isUnmarked) {
    while (open.length > 0 && isOver(open.at(-1) as List, indent)) open.pop();
    return open.length > 0;
  }
  if (form === 'contents') open.length = 0;
  const row = mark?.row.id ?? (isUnmarked ? -3 : form === 'entry' ? -2 : -1);
  const known = open.findIndex(
    ({ rows, indent: own }) => rows.includes(row) && (row >= 0 || own === indent || isRow(paragraph)),
  );
  if (known >= 0) {
    open.length = known + 1;
    return true;
  }
  const parent = before && isMember(open, before);
  const isBelow =
    parent && (indent > (open.at(-1) as List).indent + 1 || introduces(before, mark?.bullet !== undefined));
  if (!isBelow) while (open.length > 0 && indent <= (open.at(-1) as List).indent + 1) open.pop();
  const introduction =
    before && introduces(before, mark?.bullet !== undefined) && (open.length > 0 || !isMarkedAlike(before, paragraph))
      ? before
      : undefined;
  if (open.length >= deepest) open.pop();
  open.push({ indent, rows: [row], ...(introduction && { introduction: introductionOf(text, introduction) }) });
  return true;
}

/** A paragraph no further in ends a list; what has no marks ends with its last line. */
function isOver({ indent, rows }: List, next: number): boolean {
  return next <= indent + 1 || rows.some((row) => row < 0);
}

/** The paragraph is an item of a list that is open. */
function isMember(open: readonly List[], { mark }: Paragraph): boolean {
  return mark !== undefined && open.some(({ rows }) => rows.includes(mark.row.id));
}

/** Two items of lists with marks of one kind: the first introduces nothing. */
function isMarkedAlike(one: Paragraph, other: Paragraph): boolean {
  return one.mark?.bullet !== undefined && one.mark.bullet === other.mark?.bullet;
}

/** It ends with a colon, promises what follows, or stops before its sentence ends. */
function introduces({ words, form, mark }: Paragraph, isBulleted: boolean): boolean {
  if (form !== 'text') return false;
  if (/[:：]["”’)]?$/u.test(words) || stops.test(words.slice(-40))) return true;
  if (!endsSentence(words)) {
    return mark?.label !== undefined || (isBulleted && words.length <= longestTitle && !/[,/]|\d$/u.test(words));
  }
  return promises.test(words.slice(-longestIntroduction).replace(/^.*[.!?]\s+(?=\S)/su, ''));
}

/** The last sentence of the paragraph before a list. */
function introductionOf(text: string, { start, end }: Span): Lead {
  const from = Math.max(start, end - longestIntroduction);
  const others = /^.*[.!?]["”’)]?\s+(?=["“(]?\p{Lu})/su.exec(text.slice(from, end - 1))?.[0].length ?? 0;
  return { kind: 'introduction', start: others > 0 ? from + others : start, end };
}

/** Short lines without marks behind a paragraph that ends with a colon. */
function unmarkedItems(paragraphs: readonly Paragraph[], isHeading: (i: number) => boolean): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [i, { words, form }] of paragraphs.entries()) {
    if (form !== 'text' || isHeading(i) || !/[:：]$/u.test(words)) continue;
    let end = i + 1;
    while (end < paragraphs.length && !isHeading(end) && isUnmarkedItem(paragraphs[end] as Paragraph, end > i + 1))
      end++;
    if (end - i > fewestUnmarked) for (let j = i + 1; j < end; j++) found.add(j);
  }
  return found;
}

function isUnmarkedItem({ form, mark, lines, words, speaker }: Paragraph, isLater: boolean): boolean {
  if (form !== 'text' || mark || speaker || lines.length > 1 || (isLater && lines[0]?.above !== 'nothing'))
    return false;
  return isTitle(words) || termed.test(words) || (words.length <= 60 && !endsSentence(words));
}
