import { extentOf, isBlank, type Line, lineBehind, withFirst } from '../indented-lines.ts';
import { layCode } from '../page/code.ts';
import { closeGroup, layBreak, openGroup } from '../page/page.ts';
import { type Context, deepest, type Inside } from './context.ts';
import { layExplicit } from './explicit.ts';
import { layParagraph } from './lay-lines.ts';
import { fieldLength, itemMark, optionLength } from './marks.ts';
import { layTable, tableLength } from './tables.ts';
import { isTransition } from './titles.ts';

/** Lays lines that no title is among: paragraphs, lists, code, tables, what is set apart. */
export function layBlocks(context: Context, lines: readonly Line[], inside: Inside): void {
  const first = lines.find((line) => !isBlank(line));
  if (!first) return;
  const base = lines.reduce((least, line) => (isBlank(line) ? least : Math.min(least, line.indent)), first.indent);
  const filled = lines.filter((line) => !isBlank(line));
  if (inside.depth >= deepest) layParagraph(context, filled, inside);
  else for (let at = 0; at < lines.length; ) at += layBlock(context, lines, at, base, inside);
}

/** Lays what begins at a line, and says how many lines it is. */
function layBlock(context: Context, lines: readonly Line[], at: number, base: number, inside: Inside): number {
  const line = lines[at] as Line;
  if (isBlank(line)) return 1;
  if (line.indent > base) return layQuotation(context, lines, at, base, inside);
  const explicit = layExplicit(context, lines, at, inside);
  if (explicit > 0) return explicit;
  const table = tableLength(lines, at);
  if (table > 0) {
    layTable(context, lines.slice(at, at + table));
    return table;
  }
  if (line.words.startsWith('>>> ')) return layDoctest(context, lines, at);
  if (isItem(lines, at)) return layList(context, lines, at, inside);
  if (/^\|(?: |$)/.test(line.words)) return layLineBlock(context, lines, at, inside);
  const named = fieldLength(line) ?? optionLength(line);
  if (named !== undefined) return layNamed(context, lines, at, named, inside);
  if (isTransition(line)) {
    layBreak(context.page);
    return 1;
  }
  return layText(context, lines, at, inside);
}

function layQuotation(context: Context, lines: readonly Line[], at: number, base: number, inside: Inside): number {
  const length = extentOf(lines, at, base);
  openGroup(context.page, 'quote');
  layBlocks(context, lines.slice(at, at + length), { ...inside, depth: inside.depth + 1 });
  closeGroup(context.page);
  return length;
}

function layDoctest(context: Context, lines: readonly Line[], at: number): number {
  let end = at;
  while (end < lines.length && !isBlank(lines[end] as Line)) end++;
  layCode(context.page, context.file, lines.slice(at, end));
  return end - at;
}

/** A number is an item's if what is below its line stands below its words, or is the next item. */
function isItem(lines: readonly Line[], at: number): boolean {
  const line = lines[at] as Line;
  const mark = itemMark(line);
  if (!mark) return false;
  const next = lines[at + 1];
  return (
    mark.number === undefined || !next || isBlank(next) || next.indent > line.indent || itemMark(next) !== undefined
  );
}

function layList(context: Context, lines: readonly Line[], at: number, inside: Inside): number {
  const { page } = context;
  const { indent } = lines[at] as Line;
  const kind = itemMark(lines[at] as Line)?.kind;
  openGroup(page, 'list');
  let end = at;
  for (let count = 1; end < lines.length; count++) {
    const line = lines[end] as Line;
    const mark = itemMark(line);
    if (line.indent !== indent || mark?.kind !== kind || mark === undefined) break;
    openGroup(page, 'item');
    if (mark.number !== undefined) page.number = numberOf(mark.number, count, line.start);
    const length = 1 + extentOf(lines, end + 1, indent);
    const own = lineBehind(line, mark.length);
    layBlocks(context, [own, ...lines.slice(end + 1, end + length)], { depth: inside.depth + 1 });
    closeGroup(page);
    end += length;
    let next = end;
    while (next < lines.length && isBlank(lines[next] as Line)) next++;
    if (next < lines.length && lines[next]?.indent === indent && itemMark(lines[next] as Line)?.kind === kind)
      end = next;
  }
  closeGroup(page);
  return end - at;
}

/** "#." is counted by whoever shows it. */
function numberOf(written: string, count: number, source: number): { words: string; source?: number } {
  return written.includes('#') ? { words: written.replace('#', String(count)) } : { words: written, source };
}

function layLineBlock(context: Context, lines: readonly Line[], at: number, inside: Inside): number {
  let end = at;
  while (end < lines.length && !isBlank(lines[end] as Line)) end++;
  const own = lines.slice(at, end).map((line) => (line.words.startsWith('|') ? lineBehind(line, 1) : line));
  layParagraph(
    context,
    own.filter((line) => !isBlank(line)),
    inside,
  );
  return end - at;
}

/** A field or an option: its name, and what it means. */
function layNamed(context: Context, lines: readonly Line[], at: number, length: number, inside: Inside): number {
  const line = lines[at] as Line;
  const count = 1 + extentOf(lines, at + 1, line.indent);
  const name = line.words.slice(0, length).trimEnd();
  const isField = name.startsWith(':');
  const term = { ...line, start: line.start + (isField ? 1 : 0), end: line.start + name.length - (isField ? 1 : 0) };
  layParagraph(context, [term], inside);
  const meaning = withFirst(lineBehind(line, length), lines.slice(at + 1, at + count));
  layBlocks(context, meaning, { depth: inside.depth + 1, role: 'definition' });
  return count;
}

/** A paragraph with the code that it announces, or a term with its definition. */
function layText(context: Context, lines: readonly Line[], at: number, inside: Inside): number {
  const { indent } = lines[at] as Line;
  let end = at + 1;
  while (end < lines.length && !isBlank(lines[end] as Line) && lines[end]?.indent === indent) end++;
  const next = lines[end];
  const own = lines.slice(at, end);
  const last = own.at(-1) as Line;
  if (last.words.endsWith('::')) return layAnnounced(context, lines, at, end, inside);
  layParagraph(context, own, inside);
  if (end > at + 1 || !next || isBlank(next) || next.indent <= indent) return end - at;
  const length = extentOf(lines, end, indent);
  layBlocks(context, lines.slice(end, end + length), { depth: inside.depth + 1, role: 'definition' });
  return end - at + length;
}

/** "…::" is "…:", and "::" alone or behind a blank is nothing. */
function layAnnounced(context: Context, lines: readonly Line[], at: number, end: number, inside: Inside): number {
  const own = [...lines.slice(at, end)];
  const last = own.pop() as Line;
  const kept =
    /\s?::$/.exec(last.words)?.[0].length === 3 || last.words === '::'
      ? last.words.slice(0, -2).trimEnd().length
      : last.words.length - 1;
  if (kept > 0) own.push({ ...last, end: last.start + kept, words: last.words.slice(0, kept) });
  if (own.length > 0) layParagraph(context, own, inside);
  const length = extentOf(lines, end, last.indent);
  if (length > 0) layCode(context.page, context.file, lines.slice(end, end + length));
  return end - at + length;
}
