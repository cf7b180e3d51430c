import type { Leaf } from '../page/leaves.ts';
import type { Page } from '../page/page.ts';

/** Longest words that head something, in UTF-16 units: pages set in large letters what they want to be seen. */
const longestHeading = 200;
/** So many lines of a paragraph that its author ended are lines of their own. */
const fewestLines = 3;

/** What can be told of leaves only when all are there: which are headings, and which are lines rather than a paragraph. */
export function settleLeaves(page: Page): void {
  const text = page.chunks.join('');
  const settled = page.leaves.flatMap((leaf) => splitLines(text, withoutFalseHeading(leaf)));
  page.groups.forEach(moved(page.leaves, settled));
  page.leaves.length = 0;
  for (const { leaf } of settled) page.leaves.push(leaf);
  headTitles(page.leaves);
}

/** A leaf, and the place of the one that it comes from, where it is the first of that. */
interface Settled {
  readonly leaf: Leaf;
  readonly isFirst: boolean;
}

function withoutFalseHeading(leaf: Leaf): Leaf {
  if (leaf.kind !== 'heading' || leaf.end - leaf.start <= longestHeading) return leaf;
  const { depth: _, ...rest } = leaf;
  return { ...rest, kind: 'prose' };
}

/** Lines that were ended by hand, each beginning as a sentence or an entry does. */
function splitLines(text: string, leaf: Leaf): Settled[] {
  const { kind, start, end, mayAsk, mark, speaker, label, links } = leaf;
  const whole = [{ leaf, isFirst: true }];
  if (kind !== 'prose' || mayAsk || mark || speaker !== undefined || label || links) return whole;
  const lines = [...text.slice(start, end).matchAll(/[^\n]*\S[^\n]*/g)].map(({ 0: line, index }) => ({
    start: start + index + line.length - line.trimStart().length,
    end: start + index + line.trimEnd().length,
  }));
  const begins = (line: { start: number }): boolean => !/^\p{Ll}/u.test(text.slice(line.start, line.start + 2));
  if (lines.length < fewestLines || !lines.every(begins)) return whole;
  return lines.map((line, i) => ({ leaf: { ...leaf, ...line }, isFirst: i === 0 }));
}

/** Groups count places among the leaves, of which there are more now. */
function moved(before: readonly Leaf[], after: readonly Settled[]): (group: Page['groups'][number]) => void {
  const places = after.flatMap(({ isFirst }, i) => (isFirst ? [i] : []));
  places[before.length] = after.length;
  return (group) => {
    Object.assign(group, { from: places[group.from], to: places[group.to] });
  };
}

/** Where there are no headings, paragraphs that are set in bold as a whole are some. */
function headTitles(leaves: Leaf[]): void {
  if (leaves.some(({ kind }) => kind === 'heading')) return;
  for (const [i, leaf] of leaves.entries()) {
    const next = leaves[i + 1];
    if (isTitle(leaf) && next && !isTitle(next) && (next.kind === 'prose' || next.kind === 'code'))
      leaves[i] = { ...leaf, kind: 'heading', depth: 2 };
  }
}

function isTitle({ isTitle, kind, group }: Leaf): boolean {
  return isTitle === true && kind === 'prose' && group.kind === 'root';
}
