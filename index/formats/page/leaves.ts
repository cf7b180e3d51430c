import type { Block, Span } from '../../article.ts';
import type { Heading } from '../outline.ts';
import { paragraphLabel } from './paragraph-label.ts';
import { type Emphasis, isQuestion, type Turn, turnsOf } from './turns.ts';

/** What holds blocks together, as far as it says how they belong to one another. `from` and `to` are places in `Page.leaves`. */
export interface Group {
  readonly kind: 'root' | 'list' | 'item' | 'quote' | 'aside' | 'table';
  readonly parent?: Group;
  readonly from: number;
  to: number;
  /** They stand in a list, however deep. */
  readonly isItem: boolean;
  /** As in a block. */
  aside?: string;
  /** The HTML element that opened it. */
  readonly tag?: string;
}

/** `break` is a rule between paragraphs, an empty span. */
export interface Leaf extends Turn {
  readonly kind: Block['kind'] | Heading['kind'] | 'break';
  readonly group: Group;
  readonly role?: Role;
  readonly depth?: number;
  readonly label?: Span;
  readonly cells?: readonly Span[];
  /** All of it is links: how many there are, and how many of them lead to a place in the file. */
  readonly links?: { readonly all: number; readonly inside: number };
}

/** The title of an aside; what unfolds one in HTML; what a term means. */
export type Role = 'title' | 'summary' | 'definition';

/** A leaf as it was laid, before it is cut into turns. Spans are in the text. */
export interface Laid extends Pick<Leaf, 'kind' | 'role' | 'depth' | 'label'> {
  readonly start: number;
  readonly emphases: Emphasis[];
  readonly links: (Span & { readonly isInside: boolean })[];
  readonly cells: Span[];
}

/** The leaves that a laid one is cut into. What is not for the reader goes to `residue`. */
export function leavesOf(laid: Laid, words: string, group: Group, residue: Span[]): Leaf[] {
  const { start: at, kind, role, depth } = laid;
  const filled = inner(words);
  const span = shift(filled, at);
  const leaf: Leaf = { kind, group, ...span, ...(role && { role }), ...(depth && { depth }) };
  if (kind === 'heading') {
    const { label } = laid;
    return [{ ...leaf, end: at + withoutAttributes(residue, words, at, filled.end), ...(label && { label }) }];
  }
  if (laid.cells.length > 0) {
    const cells = laid.cells.map((cell) => shift(inner(words.slice(cell.start - at, cell.end - at)), cell.start));
    return [{ ...leaf, cells: cells.map((cell) => within(cell, span)) }];
  }
  if (kind !== 'prose') return [leaf];
  if (role === 'summary' || role === 'title') return [titleLeaf(leaf, words)];
  const label = laid.label ?? shift(paragraphLabel(words, filled.start), at);
  const from = label ? label.end - at : filled.start;
  if (label && from >= filled.end) return [{ ...leaf, label }];
  const links = linksAlone(words.slice(from), laid.links, at + from);
  const emphases = laid.emphases.map((one) => ({ ...shift(one, -at - from), isStrong: one.isStrong }));
  const [first, ...turns] = turnsOf(words.slice(from), emphases, group.isItem).map((turn) => ({
    ...leaf,
    ...turn,
    ...shift(turn, at + from),
  }));
  if (!first) return [leaf];
  return [{ ...first, ...(label && { start: label.start, label }), ...(links && { links }) }, ...turns];
}

/** A question that unfolds its answer, or has it in the box below, is one; another summary is a heading. */
function titleLeaf(leaf: Leaf, words: string): Leaf {
  if (isQuestion(words)) return { ...leaf, role: 'title', mayAsk: true };
  return leaf.role === 'summary' ? { ...leaf, kind: 'heading', depth: depthOfSummary } : leaf;
}

/** Deeper than any heading in Markdown, so that it stands under the one before it. */
const depthOfSummary = 7;

/** Where a heading's words end; behind them may stand `{#its-address}`, which is for the page and not for its reader. */
function withoutAttributes(residue: Span[], words: string, at: number, end: number): number {
  const attributes = /(?<=\S)\s*(\{(?:#[^\s{}]+|[:.][^{}]+)\})$/.exec(words.slice(0, end));
  if (!attributes) return end;
  residue.push({ start: at + end - (attributes[1] as string).length, end: at + end });
  return attributes.index;
}

/** The links in the words, which begin at `offset` in the text, where nothing but links and marks between them is. */
function linksAlone(words: string, links: Laid['links'], offset: number): Leaf['links'] | undefined {
  let at = 0;
  const between = links.map(({ start, end }) => {
    const before = words.slice(at, start - offset);
    at = end - offset;
    return before;
  });
  const isAlone = links.length > 0 && ![...between, words.slice(at)].some((rest) => /[\p{L}\p{N}]/u.test(rest));
  return isAlone ? { all: links.length, inside: links.filter(({ isInside }) => isInside).length } : undefined;
}

export function inner(words: string): Span {
  const start = words.length - words.trimStart().length;
  return { start, end: Math.max(start, words.trimEnd().length) };
}

/** An empty cell at the edge of its row may lie outside. */
function within({ start, end }: Span, row: Span): Span {
  return { start: Math.min(Math.max(start, row.start), row.end), end: Math.max(Math.min(end, row.end), row.start) };
}

function shift(span: Span, by: number): Span;
function shift(span: Span | undefined, by: number): Span | undefined;
function shift(span: Span | undefined, by: number): Span | undefined {
  return span && { start: span.start + by, end: span.end + by };
}
