import type { Group, Leaf } from './leaves.ts';

/** Links to places in the file that make a table of contents. */
const fewest = 2;
/** What a site puts a table of contents in place of. */
const placeholder = /^(?:\[\[?_?toc_?\]?\]|toc\s*\{:\s*toc\}|\{:\s*toc\}|\$\{toc\}|<toc>)$/i;

/** The leaves that are lines of a table of contents: lists and paragraphs of nothing but links to places in the file. */
export function contentsIn(text: string, leaves: readonly Leaf[], groups: readonly Group[]): Set<Leaf> {
  const found = new Set<Leaf>();
  for (const { kind, isItem, from, to } of groups) {
    if (kind !== 'list' || isItem) continue;
    const lines = leaves.slice(from, to);
    const links = lines.reduce((sum, { anchors }) => sum + (anchors ?? 0), 0);
    if (links >= fewest && lines.every(({ anchors }) => anchors)) for (const line of lines) found.add(line);
  }
  for (const leaf of leaves) {
    const isLine = leaf.kind === 'prose' && !leaf.group.isItem && (leaf.anchors ?? 0) >= fewest;
    if (
      isLine ||
      (leaf.kind === 'prose' && placeholder.test(text.slice(leaf.start, Math.min(leaf.end, leaf.start + 20))))
    )
      found.add(leaf);
  }
  return found;
}
