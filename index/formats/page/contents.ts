import type { Group, Leaf } from './leaves.ts';

/** Links that make a table of contents, and the share of its lines that are nothing else. */
const fewest = { links: 2, share: 0.75 };
/** What a site puts a table of contents in place of. */
const placeholder = /^(?:\[\[?_?toc_?\]?\]|toc\s*\{:\s*toc\}|\{:\s*toc\}|\$\{toc\})$/i;
const heading =
  /^(?:table of contents|contents|toc|on this page|inhalt|inhaltsverzeichnis|índice|contenidos?|sommaire|目录|目錄)\s*:?$/iu;

/**
 * The leaves that are lines of a table of contents: lists and paragraphs of nothing but links to places in the file, or, below
 * a heading that says so, to anywhere.
 */
export function contentsIn(text: string, leaves: readonly Leaf[], groups: readonly Group[]): Set<Leaf> {
  const found = new Set<Leaf>();
  for (const { kind, isItem, from, to } of groups) {
    if (kind !== 'list' || isItem) continue;
    const isNamed = leaves[from - 1]?.kind === 'heading' && heading.test(wordsOf(text, leaves[from - 1]));
    const lines = leaves.slice(from, to);
    const counts = lines.map(({ links }) => (isNamed ? links?.all : links?.inside) ?? 0).filter((count) => count > 0);
    const links = counts.reduce((sum, count) => sum + count, 0);
    if (links >= fewest.links && counts.length >= fewest.share * lines.length)
      for (const line of lines) found.add(line);
  }
  for (const leaf of leaves) {
    const isLine = !leaf.group.isItem && (leaf.links?.inside ?? 0) >= fewest.links;
    if (isLine || (leaf.kind === 'prose' && placeholder.test(wordsOf(text, leaf)))) found.add(leaf);
  }
  return found;
}

function wordsOf(text: string, leaf: Leaf | undefined): string {
  return leaf ? text.slice(leaf.start, leaf.end) : '';
}
