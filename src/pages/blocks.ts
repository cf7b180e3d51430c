import type { Block, Span } from '../../index/article.ts';
import { type Html, html } from './html.ts';
import { type Sheet, spanHtml } from './sheet.ts';

/** Marks of an item that are in the text, so that the page needs none of its own. */
const bullet = /^[-–—+*•·‣▪◦●○■□☐☑✓✔]/u;

/** What the page calls what can be scrolled. */
export interface BlockWords {
  readonly table: string;
  readonly code: string;
}

/** Blocks in a row as paragraphs, lists, tables, code; what the author set apart stands apart. */
export function blocksHtml(sheet: Sheet, blocks: readonly Block[], words: BlockWords): Html[] {
  return runsOf(blocks, ({ aside }) => aside ?? '').map((run) => {
    const inside = runsOf(run, shapeOf).flatMap((alike) => shapeHtml(sheet, alike, words));
    const aside = run[0]?.aside;
    return aside === undefined ? html`${inside}` : html`<div class="aside" role="note">${inside}</div>`;
  });
}

type Shape = 'list' | 'table' | 'code' | 'contents' | 'question' | 'paragraph';

function shapeOf({ kind, item, asks }: Block): Shape {
  switch (kind) {
    case 'row':
    case 'head':
      return 'table';
    case 'code':
      return 'code';
    case 'contents':
      return 'contents';
    case 'prose':
      if (item) return 'list';
      return asks ? 'question' : 'paragraph';
  }
}

function shapeHtml(sheet: Sheet, blocks: readonly Block[], words: BlockWords): Html[] {
  const [first] = blocks;
  switch (first ? shapeOf(first) : 'paragraph') {
    case 'list':
      return [listHtml(sheet, blocks)];
    case 'table':
      return tablesIn(blocks).map((rows) => tableHtml(sheet, rows, words.table));
    case 'code':
      return blocks.map((block) => codeHtml(sheet, block, words.code));
    case 'contents':
      return blocks.map((block) => html`<p class="line">${spanHtml(sheet, block)}</p>\n`);
    case 'question':
      return blocks.map((block) => html`<p class="question">${spanHtml(sheet, block)}</p>\n`);
    case 'paragraph':
      return blocks.map((block) => html`<p>${spanHtml(sheet, block)}</p>\n`);
  }
}

function listHtml(sheet: Sheet, blocks: readonly Block[]): Html {
  const { text } = sheet.article;
  const hasMarks = blocks.some(({ label, start }) => label || bullet.test(text.slice(start, start + 1)));
  const items = blocks.map((block) => html`<li>${spanHtml(sheet, block)}</li>\n`);
  return hasMarks ? html`<ul class="marked" role="list">${items}</ul>\n` : html`<ul>${items}</ul>\n`;
}

/** A head begins another table. */
function tablesIn(blocks: readonly Block[]): Block[][] {
  const tables: Block[][] = [];
  for (const [i, block] of blocks.entries()) {
    if (i === 0 || (block.kind === 'head' && blocks[i - 1]?.kind !== 'head')) tables.push([]);
    tables.at(-1)?.push(block);
  }
  return tables;
}

function tableHtml(sheet: Sheet, rows: readonly Block[], name: string): Html {
  const heads = rows.filter(({ kind }) => kind === 'head').map((row) => rowHtml(sheet, row));
  const others = rows.filter(({ kind }) => kind !== 'head').map((row) => rowHtml(sheet, row));
  const head = heads.length > 0 ? html`<thead>${heads}</thead>\n` : undefined;
  return html`<div class="wide" role="group" aria-label="${name}" tabindex="0"><table>${head}<tbody>${others}</tbody></table></div>\n`;
}

function rowHtml(sheet: Sheet, { kind, cells, start, end }: Block): Html {
  const shown: readonly Span[] = cells ?? [{ start, end }];
  const inside = shown.map((cell) => {
    const words = spanHtml(sheet, cell);
    return kind === 'head' && words.length > 0 ? html`<th scope="col">${words}</th>` : html`<td>${words}</td>`;
  });
  return html`<tr>${inside}</tr>\n`;
}

/** With the indent of its first line, which may stand before the block. */
function codeHtml(sheet: Sheet, { start, end }: Block, name: string): Html {
  const indent = /[ \t]*$/.exec(sheet.article.text.slice(Math.max(0, start - 200), start))?.[0].length ?? 0;
  // A line break right behind <pre> doesn't count, so that one of the article's own is never lost.
  return html`<pre class="wide" role="group" aria-label="${name}" tabindex="0">\n${spanHtml(sheet, { start: start - indent, end })}</pre>\n`;
}

function runsOf(blocks: readonly Block[], kindOf: (block: Block) => string): Block[][] {
  const runs: Block[][] = [];
  for (const [i, block] of blocks.entries()) {
    const before = blocks[i - 1];
    if (!before || kindOf(before) !== kindOf(block)) runs.push([]);
    runs.at(-1)?.push(block);
  }
  return runs;
}
