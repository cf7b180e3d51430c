import type { Block } from '../article.ts';
import { ranksOf } from './label-rows.ts';
import { namesRules } from './label-words.ts';
import type { Label } from './labels.ts';
import type { Part } from './part.ts';

/** The labels that paragraphs and items begin with, whether they count or not. */
export type BlockLabels = ReadonlyMap<Block, Label>;

/** Share of an article's paragraphs that are numbered where the numbers are what it is made of. */
const shareOfList = 0.5;
/** The same where the numbers run from its beginning to its end, and where a heading or a title says what they are. */
const shareThroughout = 0.25;
const fewestThroughout = 5;
const fewestInList = 3;

/** Neither a name nor several parts show that it is more than the number of an item. */
export function isSimple({ style }: Label): boolean {
  return style !== 'named' && style !== 'compound';
}

/**
 * The parts whose simple numbers are a list of rules or questions, since they ask or a title or a heading says so; without any
 * heading, the whole, where one list is what it is made of. The steps of a how-to are no such list.
 */
export function listsAmong(text: string, parts: readonly Part[], labels: BlockLabels): ReadonlySet<Part> {
  if (!parts.some(({ heading }) => heading)) return new Set(parts.filter((part) => isOneList(text, part, labels)));
  const lists = parts.filter((part) => isListOfRules(text, part, labels));
  const count = lists.reduce((sum, { blocks }) => sum + blocks.filter((block) => hasSimple(labels, block)).length, 0);
  return new Set(count >= fewestInList ? lists : []);
}

function isListOfRules(text: string, { heading, path, blocks }: Part, labels: BlockLabels): boolean {
  const numbered = blocks.filter((block) => hasSimple(labels, block));
  const outer = blocks.filter(({ leads }) => leads === undefined);
  if (numbered.length === 0 || numbered.length < outer.length * shareThroughout) return false;
  const headings = (heading ? [...path, heading] : path).map(({ start, end }) => text.slice(start, end));
  const isOfTitle = namesRules(firstLine(text)) && !numbered.some(({ leads }) => leads);
  return (
    isOfTitle ||
    headings.some(namesRules) ||
    numbered.filter((block) => asksIn(text, block)).length * 2 >= numbered.length
  );
}

function hasSimple(labels: BlockLabels, block: Block): boolean {
  const label = labels.get(block);
  return label !== undefined && isSimple(label);
}

function asksIn(text: string, { asks, start, end }: Block): boolean {
  return asks === true || /[?？]\s*$/u.test(text.slice(Math.max(start, end - 10), end));
}

/**
 * Without headings: numbers that begin once and are what the text is made of, or run through all of it. Where something
 * introduces them, it has to name rules.
 */
function isOneList(text: string, { blocks }: Part, labels: BlockLabels): boolean {
  const numbered = blocks.filter((block) => hasSimple(labels, block));
  const ranked = ranksOf(
    numbered.map((block) => labels.get(block) as Label),
    () => false,
  );
  const outer = numbered.filter((_, i) => ranked[i]?.rank === 0);
  const beginnings = outer.filter((block) => /^[1ai]$/i.test(labels.get(block)?.number ?? ''));
  if (outer.length < fewestInList || beginnings.length > 1) return false;
  const count = ranked.filter((one) => one).length;
  return isIntroducedAsRules(text, blocks, outer) && runsThrough(blocks, outer, count);
}

function isIntroducedAsRules(text: string, blocks: readonly Block[], outer: readonly Block[]): boolean {
  if (!outer.some(({ leads }) => leads?.some(({ kind }) => kind === 'introduction'))) return true;
  const before = blocks.slice(0, blocks.indexOf(outer[0] as Block));
  return namesRules(firstLine(text)) || before.some(({ start, end }) => namesRules(text.slice(start, end)));
}

function runsThrough(blocks: readonly Block[], outer: readonly Block[], count: number): boolean {
  if (count >= blocks.length * shareOfList) return true;
  const edge = blocks.length / 4;
  const [first, last] = [blocks.indexOf(outer[0] as Block), blocks.indexOf(outer.at(-1) as Block)];
  const isThroughout = first <= edge && last >= blocks.length - 1 - edge;
  return isThroughout && count >= Math.max(fewestThroughout, blocks.length * shareThroughout);
}

/** Where a title stands, if there is one. */
function firstLine(text: string): string {
  return (
    text
      .slice(0, 120)
      .trimStart()
      .split(/[\r\n]/, 1)[0] ?? ''
  );
}
