import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Draft, Paragraph, Section, SourceRun, Span } from '../article.ts';
import { alignValue } from './align.ts';
import { paragraphSections } from './plain.ts';

/** A stretch of the text as it is laid down: a heading of some depth, or a paragraph. */
type Block = Span &
  ({ readonly kind: Paragraph['kind']; readonly item?: true } | { readonly kind: 'heading'; readonly depth: number });

/** The text under construction: blocks parted by a blank line, and where each character stood in the file. */
interface Page {
  readonly file: string;
  text: string;
  readonly blocks: Block[];
  readonly runs: SourceRun[];
}

/** Markdown: the prose without the markup. Sections come from the headings, or from the paragraphs where there are none. */
export function readMarkdown(file: string): Draft {
  const page: Page = { file, text: '', blocks: [], runs: [] };
  const tree: Root = fromMarkdown(withoutFrontMatter(file), {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  for (const node of tree.children) layBlock(page, node);
  const headings = page.blocks.filter((block) => block.kind === 'heading');
  const titled = headings.length > 0 && page.blocks[0] === headings[0];
  const lone = titled && headings.filter((h) => h.depth <= (headings[0]?.depth ?? 0)).length === 1;
  const title = titled ? page.text.slice(headings[0]?.start, headings[0]?.end) : undefined;
  const cut = lone ? headings.slice(1) : headings;
  const sections =
    cut.length === 0 ? paragraphSections(page.text, page.blocks.filter(isParagraph)) : headedSections(page, cut);
  return { text: page.text, sections, source: page.runs, ...(title && { title }) };
}

/** Front matter becomes blanks, so that every offset stays. */
function withoutFrontMatter(file: string): string {
  const matter = /^\uFEFF?---\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/.exec(file)?.[0];
  return matter ? matter.replace(/[^\r\n]/g, ' ') + file.slice(matter.length) : file;
}

function isParagraph(block: Block): block is Block & Paragraph {
  return block.kind !== 'heading';
}

function layBlock(page: Page, node: Nodes, item = false): void {
  if (node.type === 'heading') layLeaf(page, node, (span) => ({ ...span, kind: 'heading', depth: node.depth }));
  else if (node.type === 'paragraph')
    layLeaf(page, node, (span) => ({ ...span, kind: 'prose', ...(item && { item }) }));
  else if (node.type === 'code') layLeaf(page, node, (span) => ({ ...span, kind: 'code' }));
  else if (node.type === 'table') {
    for (const [i, row] of node.children.entries()) {
      layLeaf(page, row, (span) => ({ ...span, kind: i === 0 ? 'head' : 'row' }));
    }
  } else if (node.type === 'html') laySummaries(page, node);
  else if ('children' in node)
    for (const child of node.children) layBlock(page, child, item || node.type === 'listItem');
}

/** What can be unfolded in a README is headed by its summary: `<details><summary>May I …?</summary>`. Other HTML is left out. */
const summary = /(<summary\b[^>]*>\s*(?:<(?:b|strong|em|code|h[1-6])>\s*)?)([^<&]*[^<&\s])/gi;
/** Deeper than any heading in Markdown, so that it stands under the one before it. */
const depthOfSummary = 7;

function laySummaries(page: Page, node: Extract<Nodes, { type: 'html' }>): void {
  for (const { index, 1: opening = '', 2: words = '' } of node.value.matchAll(summary)) {
    const source = (node.position?.start.offset ?? 0) + index + opening.length;
    if (page.file.slice(source, source + words.length) !== words) continue;
    page.text += page.text === '' ? '' : '\n\n';
    const start = page.text.length;
    page.runs.push({ text: start, source, length: words.length });
    page.text += words;
    page.blocks.push({ kind: 'heading', depth: depthOfSummary, start, end: page.text.length });
  }
}

function layLeaf(page: Page, node: Nodes, toBlock: (span: Span) => Block): void {
  const gap = page.text === '' ? '' : '\n\n';
  const start = page.text.length + gap.length;
  const before = { text: page.text, runs: page.runs.length };
  page.text += gap;
  layInline(page, node);
  if (page.text.slice(start).trim() === '') {
    page.text = before.text;
    page.runs.length = before.runs;
  } else page.blocks.push(toBlock({ start, end: page.text.length }));
}

function layInline(page: Page, node: Nodes): void {
  if (node.type === 'break') page.text += '\n';
  else if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') layValue(page, node);
  else if ('children' in node) {
    for (const [i, child] of node.children.entries()) {
      if (node.type === 'tableRow' && i > 0) page.text += '\t';
      layInline(page, child);
    }
  }
}

function layValue(page: Page, node: Extract<Nodes, { value: string }>): void {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  const opening = openings[node.type]?.exec(page.file.slice(start, end))?.[0].length ?? 0;
  page.runs.push(...alignValue(node.value, page.file, { start: start + opening, end }, page.text.length));
  page.text += node.value;
}

/** What stands before the value of a node, and could be taken for its beginning. */
const openings: Partial<Record<Nodes['type'], RegExp>> = { inlineCode: /^`+/, code: /^[`~]{3}[^\n]*\n/ };

/** Numbers like 3 and 3.2 by how headings nest; what stands before the first heading is section 0. */
function headedSections(page: Page, headings: readonly (Block & { kind: 'heading' })[]): Section[] {
  const sections: Section[] = [];
  const open: Level[] = [];
  const first = headings[0] as Span;
  const early = paragraphsIn(page, 0, first.start);
  if (early.length > 0) sections.push({ number: '0', span: { start: 0, end: first.start }, paragraphs: early });
  for (const [i, heading] of headings.entries()) {
    descend(open, heading.depth);
    const end = headings[i + 1]?.start ?? page.text.length;
    sections.push({
      number: open.map(({ count }) => count).join('.'),
      heading: { start: heading.start, end: heading.end },
      span: { start: i === 0 && early.length === 0 ? 0 : heading.start, end },
      paragraphs: paragraphsIn(page, heading.end, end),
    });
  }
  return sections;
}

/** A heading that is open, and how many of its rank came before it under the same parent. */
interface Level {
  depth: number;
  count: number;
}

/** A heading deeper than the last opens a level; where levels were skipped on the way down, they count as one. */
function descend(open: Level[], depth: number): void {
  while ((open.at(-1)?.depth ?? 0) > depth && (open.at(-2)?.depth ?? 0) >= depth) open.pop();
  const level = open.at(-1);
  if (level && level.depth >= depth) open[open.length - 1] = { depth, count: level.count + 1 };
  else open.push({ depth, count: 1 });
}

function paragraphsIn(page: Page, start: number, end: number): Paragraph[] {
  return page.blocks.filter(isParagraph).filter((block) => block.start >= start && block.end <= end);
}
