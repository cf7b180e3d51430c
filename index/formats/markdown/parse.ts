import type { List, Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Extension as Syntax } from 'micromark-util-types';
import { asideNodes } from './aside-nodes.ts';
import { asideSyntax } from './aside-syntax.ts';
import { joinedText } from './joined-text.ts';
import { foreignLabels, knownLabels, type Labels, labelsIn } from './labels.ts';
import { overloadOf } from './overloads.ts';
import { kindOf, piecesOf, usualLengths } from './pieces.ts';
import { walk } from './walk.ts';

declare module 'mdast' {
  interface RootData {
    /** Offsets of lines from which on a part has more marks than are read, so that they stay in the text. */
    overloads?: number[];
  }
}

/** Addresses are linked by the syntax; the second pass of its package, which finds more of them, loses where they stand. */
const autolinkNodes = { ...gfmAutolinkLiteralFromMarkdown(), transforms: [] };

/**
 * The tree of a file, CommonMark with GitHub's tables, footnotes, strikethrough and addresses, and with what dialects set apart.
 * The first `skipped` UTF-16 units are not read. Offsets are those of the file. A long file is read in pieces, since what reads it
 * isn't linear.
 */
export function parseMarkdown(file: string, skipped: number, lengths = usualLengths): Root {
  const text = blanked(file, skipped);
  const pieces = piecesOf(text, lengths).map(({ start, end }) => ({ start, part: text.slice(start, end) }));
  const trees = pieces.map(({ part }) => parsePart(part));
  const own = trees.map(labelsIn);
  const labels = {
    definitions: new Set(own.flatMap(({ definitions }) => [...definitions])),
    footnotes: new Set(own.flatMap(({ footnotes }) => [...footnotes])),
  };
  const overloads: number[] = [];
  const whole: Root = { type: 'root', children: [], data: { overloads } };
  for (const [i, { start, part }] of pieces.entries()) {
    const foreign = foreignLabels(part, labels, own[i] as Labels);
    const isOpen = foreign.definitions.size + foreign.footnotes.size > 0;
    const tree = isOpen ? parsePart(part, knownLabels(foreign)) : (trees[i] as Root);
    if (start > 0) shift(tree, start);
    for (const at of tree.data?.overloads ?? []) overloads.push(start + at);
    join(whole, tree, text);
  }
  return whole;
}

/** A tree with the place from which on it has more marks than are read. */
function parsePart(part: string, ...more: readonly Syntax[]): Root {
  const overload = overloadOf(part);
  const tree = fromMarkdown(part, {
    extensions: [
      gfmTable(),
      gfmFootnote(),
      gfmStrikethrough({ singleTilde: false }),
      gfmAutolinkLiteral(),
      asideSyntax(),
      ...more,
      joinedText(),
      ...(overload ? [{ disable: { null: [...overload.constructs] } }] : []),
    ],
    mdastExtensions: [
      gfmTableFromMarkdown(),
      gfmFootnoteFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      autolinkNodes,
      asideNodes(),
    ],
  });
  return overload ? { ...tree, data: { overloads: [overload.at] } } : tree;
}

/** Counts the offsets of a piece from the beginning of the file. */
function shift(tree: Root, by: number): void {
  const enter = ({ position }: Nodes): void => {
    if (!position) return;
    position.start.offset = (position.start.offset ?? 0) + by;
    position.end.offset = (position.end.offset ?? 0) + by;
  };
  walk(tree, { enter, leave: () => {} });
}

/** Puts a piece behind those before it; a list that goes on is one. */
function join(whole: Root, { children }: Root, text: string): void {
  const [before, [first, ...others]] = [whole.children.at(-1), children];
  if (before?.type === 'list' && first?.type === 'list' && markOf(before, text) === markOf(first, text)) {
    for (const item of first.children) before.children.push(item);
    if (before.position && first.position) before.position.end = first.position.end;
    for (const one of others) whole.children.push(one);
  } else for (const one of children) whole.children.push(one);
}

function markOf({ position }: List, text: string): string {
  const start = position?.start.offset ?? 0;
  return kindOf(text.slice(start, start + 12));
}

/** What is not to be read becomes blanks, so that every offset stays: a byte order mark, too. */
function blanked(file: string, skipped: number): string {
  return (file.slice(0, skipped).replace(/[^\r\n]/g, ' ') + file.slice(skipped)).replace(/^\uFEFF/, ' ');
}
