import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Draft, SourceRun, Span } from '../article.ts';
import { alignValue } from './align.ts';
import { type Heading, type Piece, sectionsOf } from './outline.ts';

/** The text under construction: blocks parted by a blank line, and where each character stood in the file. */
interface Page {
  readonly file: string;
  text: string;
  readonly pieces: Piece[];
  readonly runs: SourceRun[];
}

/** Markdown: the prose without the markup. Sections come from the headings, or from the paragraphs where there are none. */
export function readMarkdown(file: string): Draft {
  const page: Page = { file, text: '', pieces: [], runs: [] };
  const tree: Root = fromMarkdown(withoutFrontMatter(file), {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  for (const node of tree.children) layBlock(page, node);
  const title = loneTitle(page.pieces);
  const pieces = title ? page.pieces.filter((piece) => piece !== title.heading || !title.isLone) : page.pieces;
  return {
    text: page.text,
    sections: sectionsOf(page.text, pieces),
    source: page.runs,
    ...(title && { metadata: { title: page.text.slice(title.heading.start, title.heading.end) } }),
  };
}

/** The first heading, where nothing stands before it; alone on its rank, it heads the whole and no section. */
function loneTitle(pieces: readonly Piece[]): { heading: Heading; isLone: boolean } | undefined {
  const [first] = pieces;
  if (first?.kind !== 'heading') return undefined;
  const headings = pieces.filter((piece) => piece.kind === 'heading');
  return { heading: first, isLone: headings.filter(({ depth }) => depth <= first.depth).length === 1 };
}

/** Front matter becomes blanks, so that every offset stays. */
function withoutFrontMatter(file: string): string {
  const matter = /^\uFEFF?---\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/.exec(file)?.[0];
  return matter ? matter.replace(/[^\r\n]/g, ' ') + file.slice(matter.length) : file;
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
    page.pieces.push({ kind: 'heading', depth: depthOfSummary, start, end: page.text.length });
  }
}

function layLeaf(page: Page, node: Nodes, toBlock: (span: Span) => Piece): void {
  const gap = page.text === '' ? '' : '\n\n';
  const start = page.text.length + gap.length;
  const before = { text: page.text, runs: page.runs.length };
  page.text += gap;
  layInline(page, node);
  if (page.text.slice(start).trim() === '') {
    page.text = before.text;
    page.runs.length = before.runs;
  } else page.pieces.push(toBlock({ start, end: page.text.length }));
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
